/** `nullable` is OpenAPI 3.0: in 3.1 it means nothing, and beside no `type` it switches Prism's validation off. */
export function schemaNoNullable() {
  return {
    Schema(schema, { report, location }) {
      if (schema.nullable === undefined) return;
      report({
        message:
          '"nullable" has no meaning in OpenAPI 3.1. Write `type: [string, "null"]` (or whichever type it is).',
        location: location.child('nullable').key(),
      });
    },
  };
}
