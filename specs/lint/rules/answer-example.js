/** Without an example Prism makes an answer up, and its own ones break patterns and counts. */
export function answerExample() {
  return {
    Response: {
      MediaType(mediaType, { report, location }) {
        if (
          mediaType.schema === undefined ||
          mediaType.example !== undefined ||
          mediaType.examples !== undefined
        )
          return;
        report({
          message:
            'The answer has a schema and no example. Give one that the schema accepts: "example" or "examples".',
          location: location.key(),
        });
      },
    },
  };
}
