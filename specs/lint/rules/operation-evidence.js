import { EVIDENCE_MARKS } from '@goldleaf/openapi';

/** Checks that each operation says how it is known, and where its page was cut. `knownExtensions` checks the mark itself. */
export function operationEvidence() {
  return {
    Operation({ 'x-evidence': mark, 'x-evidence-cut': cut }, { report, location }) {
      if (mark === undefined) {
        const message = `Add "x-evidence" to say how the operation is known: ${EVIDENCE_MARKS.join(', ')}.`;
        report({ message, location: location.key() });
      } else if (mark === 'partial' && !cut) {
        const message = 'Add "x-evidence-cut" to say where the page was cut: only a part of it was read.';
        report({ message, location: location.child('x-evidence') });
      } else if (mark !== 'partial' && cut !== undefined) {
        const message = `Remove "x-evidence-cut": only a "partial" page was cut, and this one is "${mark}".`;
        report({ message, location: location.child('x-evidence-cut') });
      }
    },
  };
}
