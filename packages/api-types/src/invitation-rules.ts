import { fieldDescriptions, validateInvitation } from './generated/invitation-validator.js';

/** A rule that an invitation breaks. It never contains the invalid value. */
export interface Violation {
  /** The field, such as `email`; empty for the invitation itself. */
  readonly field: string;
  /** The JSON Schema keyword of the rule: `type`, `format`, `minLength`, `pattern`. */
  readonly rule: string;
  /** The rule in words, such as `Must NOT have fewer than 8 characters.` */
  readonly message: string;
}

/**
 * Validates one invitation against `UserInvitation` of the OpenAPI description, as the mock does. No field is required, because
 * GoldLeaf's docs mark none as required: an invitation without a password is valid.
 *
 * @param invitation - an item of `emailAddresses`
 * @returns every rule that it breaks; empty when it is valid
 */
export function checkInvitation(invitation: unknown): readonly Violation[] {
  validateInvitation(invitation);
  return (validateInvitation.errors ?? []).map((error) => {
    const field = error.instancePath.slice(1).replaceAll('/', '.');
    const described = error.keyword === 'pattern' ? fieldDescriptions[field] : undefined;
    return { field, rule: error.keyword, message: described ?? sentence(error.message) };
  });
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
