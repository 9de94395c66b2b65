import { INHERITED_NAMES } from '../inherited-names.js';

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;

/** Requires an `operationId` that can be the name of a function and of a type. */
export function operationIdIdentifier() {
  return {
    Operation({ operationId }, { report, location }) {
      const isName = IDENTIFIER.test(operationId) && !INHERITED_NAMES.includes(operationId);
      // Redocly itself requires one.
      if (!operationId || isName) return;
      const message = `Rename the operation: "${operationId}" can't name a type. Use letters and digits, such as "getCustomerId".`;
      report({ message, location: location.child('operationId') });
    },
  };
}
