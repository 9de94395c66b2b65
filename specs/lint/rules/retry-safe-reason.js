/** Verbs at the start of a path segment. A GET with one of them needs a mark. */
const ACTS =
  /\/(accept|activate|apply|approve|archive|assign|cancel|clear|copy|create|deactivate|delete|disable|duplicate|enable|generate|import|invite|merge|move|next|parse|recalculate|refresh|regenerate|remove|rename|reprice|reserve|reset|restore|revoke|send|submit|sync|update|upload)[^/]*/;

/**
 * Checks the marks on which the client's retries depend. A GET is retried unless it is marked `x-retry-safe: false`, and a POST only
 * if it is marked `x-retry-safe: true`, which takes a page that shows a pure read.
 */
export function retrySafeReason() {
  let path = '';
  return {
    PathItem: {
      enter(_, { key }) {
        path = key;
      },
    },
    Operation(operation, { report, location, key: method }) {
      const message = (method === 'get' ? faultOfGet : faultOfPost)(operation, path);
      if (message === undefined) return;
      const at = ['x-retry-safe', 'x-retry-safe-reason'].find((name) => name in operation);
      report({ message, location: at === undefined ? location.key() : location.child(at) });
    },
  };
}

function faultOfGet(operation, path) {
  if (operation['x-retry-safe'] === true) {
    return 'Remove "x-retry-safe: true". A GET may be sent again without it.';
  }
  if ('x-retry-safe-reason' in operation) {
    return '"x-retry-safe-reason" is for a POST. Say in "x-assumption" why this GET may change something.';
  }
  if (operation['x-retry-safe'] === false && !operation['x-assumption']) {
    return 'Say in "x-assumption" why this GET may change something.';
  }
  const word = ACTS.exec(path)?.[1];
  if (word !== undefined && operation['x-retry-safe'] !== false) {
    return `The word "${word}" sounds as if this GET changes something. Add "x-retry-safe: false" and an "x-assumption".`;
  }
  return undefined;
}

function faultOfPost(operation) {
  const { 'x-retry-safe': safe, 'x-retry-safe-reason': reason } = operation;
  if (safe === undefined && reason === undefined) return undefined;
  if (safe !== true)
    return 'Remove "x-retry-safe" and its reason, or set it to true. A POST is not retried without it.';
  if (!['full', 'partial'].includes(operation['x-evidence'])) {
    return `Remove "x-retry-safe": only a page shows that a POST is a pure read, and the evidence is "${operation['x-evidence']}".`;
  }
  if (typeof reason !== 'string' || reason === '') {
    return 'Say in "x-retry-safe-reason" what on the page shows that the operation only reads.';
  }
  return undefined;
}
