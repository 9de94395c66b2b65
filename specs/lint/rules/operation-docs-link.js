/** Marks of operations that no page was read of. */
const WITHOUT_PAGE = ['name-only', 'observed'];

/** Each operation of which a page was read links to that page. */
export function operationDocsLink() {
  return {
    Operation(operation, { report, location }) {
      const url = operation.externalDocs?.url;
      if (WITHOUT_PAGE.includes(operation['x-evidence']) || url?.startsWith('https://docs.goldleafapp.com/'))
        return;
      report({
        message: `The operation's evidence is "${operation['x-evidence']}", so its page was read: link to it as "externalDocs.url" (https://docs.goldleafapp.com/…).`,
        location: url === undefined ? location.key() : location.child(['externalDocs', 'url']),
      });
    },
  };
}
