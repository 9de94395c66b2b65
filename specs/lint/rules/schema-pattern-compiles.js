/** Prism validates nothing of a body whose schema does not compile, so a bad pattern is worse than none. */
export function schemaPatternCompiles() {
  return {
    Schema(schema, { report, location }) {
      if (schema.pattern === undefined) return;
      try {
        new RegExp(schema.pattern, 'u');
      } catch (error) {
        report({
          message: `The pattern is not a regular expression (ECMA-262, flag u): ${error.message}.`,
          location: location.child('pattern'),
        });
      }
    },
  };
}
