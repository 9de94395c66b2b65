/** Rejects `nullable`. It has no meaning in OpenAPI 3.1, and without a `type` it turns Prism's validation off. */
export function schemaNoNullable() {
  return {
    Schema(schema, { report, location }) {
      if (schema.nullable === undefined) return;
      const message =
        'Replace "nullable" by a type such as `[string, "null"]`. It has no meaning in OpenAPI 3.1.';
      report({ message, location: location.child('nullable').key() });
    },
  };
}
