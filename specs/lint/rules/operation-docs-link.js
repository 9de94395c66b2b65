const DOCS = 'https://docs.goldleafapp.com/';

/** Marks of operations without a documentation page. */
const WITHOUT_PAGE = ['name-only', 'observed'];

/** Requires a link to the documentation page of each operation whose page was read. No operation links to another site. */
export function operationDocsLink() {
  return {
    Operation({ 'x-evidence': mark, externalDocs }, { report, location }) {
      const url = externalDocs?.url;
      if (url?.startsWith(DOCS) || (url === undefined && WITHOUT_PAGE.includes(mark))) return;
      report({
        message: `Set "externalDocs.url" to the page of the operation (${DOCS}…). Its evidence is "${mark}".`,
        location: url === undefined ? location.key() : location.child(['externalDocs', 'url']),
      });
    },
  };
}
