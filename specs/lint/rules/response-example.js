/** Requires an example for each response with a schema. Prism's own examples break patterns and limits. */
export function responseExample() {
  return {
    Response: {
      MediaType({ schema, example, examples }, { report, location }) {
        if (schema === undefined || example !== undefined || examples !== undefined) return;
        const message = 'Add "example" or "examples": the response has a schema and no example.';
        report({ message, location: location.key() });
      },
    },
  };
}
