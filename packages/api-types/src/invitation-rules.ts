import { fieldDescriptions, validateInvitation } from './generated/invitation-validator.js';

/** A rule of the description that an invitation breaks. It never holds the value that breaks it. */
export interface Violation {
  /** The field, such as `email`; empty for the invitation itself. */
  readonly field: string;
  /** The keyword of JSON Schema that states the rule: `type`, `format`, `minLength`, `pattern`. */
  readonly rule: string;
  /** The rule in words, such as `Must NOT have fewer than 8 characters.` */
  readonly message: string;
}

/**
 * Holds one invitation against the description's `UserInvitation`, the rules that the mock holds it against too. Nothing is
 * required there, because GoldLeaf's docs mark nothing as required: an invitation without a password passes.
 *
 * @param invitation - what would be an item of `emailAddresses`
 * @returns every rule that it breaks; empty where it breaks none
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
