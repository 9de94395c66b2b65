/** Rejects a pattern that doesn't compile. Prism validates nothing of a body whose schema doesn't compile. */
export function schemaPatternCompiles() {
  return {
    Schema({ pattern }, { report, location }) {
      if (pattern === undefined) return;
      try {
        new RegExp(pattern, 'u');
      } catch (error) {
        const message = `Fix the pattern. It is not a regular expression (ECMA-262, flag u): ${error.message}.`;
        report({ message, location: location.child('pattern') });
      }
    },
  };
}
