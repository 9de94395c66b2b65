/** Each operation of which a page was read links to that page. */
export function operationDocsLink() {
  return {
    Operation(operation, { report, location }) {
      const url = operation.externalDocs?.url;
      if (operation['x-evidence'] === 'index' || url?.startsWith('https://docs.goldleafapp.com/')) return;
      report({
        message: `The operation's evidence is "${operation['x-evidence']}", so its page was read: link to it as "externalDocs.url" (https://docs.goldleafapp.com/…).`,
        location: url === undefined ? location.key() : location.child(['externalDocs', 'url']),
      });
    },
  };
}
