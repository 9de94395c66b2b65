/** Sending a POST twice may do its work twice: safe is only what a page shows to be a pure read, and it says why. */
export function retrySafeReason() {
  return {
    Operation(operation, { report, location, key: method }) {
      const safe = operation['x-retry-safe'];
      const reason = operation['x-retry-safe-reason'];
      if (safe === undefined && reason === undefined) return;
      const complaint =
        safe !== true
          ? '"x-retry-safe" is either true or left out, and its reason goes with it.'
          : method !== 'post'
            ? '"x-retry-safe" is for a POST: a GET may be sent twice as it is.'
            : operation['x-evidence'] === 'index'
              ? 'Of this operation only the name is known, and a name does not show a pure read.'
              : typeof reason !== 'string' || reason === ''
                ? 'Say in "x-retry-safe-reason" what on the page shows that the operation only reads.'
                : undefined;
      if (complaint === undefined) return;
      report({
        message: complaint,
        location: location.child(safe === undefined ? 'x-retry-safe-reason' : 'x-retry-safe'),
      });
    },
  };
}
