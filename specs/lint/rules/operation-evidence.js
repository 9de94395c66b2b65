const MARKS = ['full', 'partial', 'index'];

/** Each operation says how much of its page was read. */
export function operationEvidence() {
  return {
    Operation(operation, { report, location }) {
      const mark = operation['x-evidence'];
      if (MARKS.includes(mark)) return;
      report({
        message:
          mark === undefined
            ? `The operation has no "x-evidence". Say how much of its page was read: ${MARKS.join(', ')}.`
            : `"x-evidence" is ${JSON.stringify(mark)}. It must be one of ${MARKS.join(', ')}.`,
        location: mark === undefined ? location.key() : location.child('x-evidence'),
      });
    },
  };
}
