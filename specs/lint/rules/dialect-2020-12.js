const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Requires the dialect 2020-12. Without it Prism validates as draft-07; with the address of the OAS dialect it validates nothing. */
export function dialect202012() {
  return {
    Root({ jsonSchemaDialect }, { report, location }) {
      if (jsonSchemaDialect === DIALECT) return;
      const isMissing = jsonSchemaDialect === undefined;
      report({
        message: `Set "jsonSchemaDialect" to ${DIALECT}.`,
        location: isMissing ? location.child('openapi').key() : location.child('jsonSchemaDialect'),
      });
    },
  };
}
