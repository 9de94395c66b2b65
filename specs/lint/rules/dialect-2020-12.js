const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Without this dialect Prism validates as draft-07; with the OAS dialect's own address it validates nothing. */
export function dialect202012() {
  return {
    Root(root, { report, location }) {
      if (root.jsonSchemaDialect === DIALECT) return;
      report({
        message: `"jsonSchemaDialect" must be ${DIALECT}.`,
        location:
          root.jsonSchemaDialect === undefined
            ? location.child('openapi').key()
            : location.child('jsonSchemaDialect'),
      });
    },
  };
}
