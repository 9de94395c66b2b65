const MARKS = ['full', 'partial', 'index'];

/** Each operation says how much of its page was read, and where the reading was cut. */
export function operationEvidence() {
  return {
    Operation(operation, { report, location }) {
      const mark = operation['x-evidence'];
      const cut = operation['x-evidence-cut'];
      if (!MARKS.includes(mark)) {
        report({
          message:
            mark === undefined
              ? `The operation has no "x-evidence". Say how much of its page was read: ${MARKS.join(', ')}.`
              : `"x-evidence" is ${JSON.stringify(mark)}. It must be one of ${MARKS.join(', ')}.`,
          location: mark === undefined ? location.key() : location.child('x-evidence'),
        });
      } else if ((mark === 'partial') !== (typeof cut === 'string' && cut !== '')) {
        report({
          message:
            mark === 'partial'
              ? 'Part of the page was read: say in "x-evidence-cut" where it was cut.'
              : `"x-evidence-cut" says where a page was cut, and this one's evidence is "${mark}".`,
          location: location.child(mark === 'partial' ? 'x-evidence' : 'x-evidence-cut'),
        });
      }
    },
  };
}
