import { checkInvitation, type Violation } from '@goldleaf/api-types/invitation-rules';

/** A person to invite. The password is a secret: it is sent, and kept nowhere. */
export interface Invitation {
  readonly email: string;
  readonly password: string;
}

/**
 * What is known of an invitation:
 *
 * - `refused`: it breaks a rule, and was not sent;
 * - `sending`: it is on its way;
 * - `invited`: the server answered that the invitation was sent;
 * - `skipped`: an earlier run invited this address, so that it was not sent again;
 * - `failed`: it is known that nobody was invited;
 * - `unknown`: it was sent, and what came of it is not known;
 * - `not sent`: an error before it would have met it too, or the run was stopped.
 */
export type InvitationState =
  | 'refused'
  | 'sending'
  | 'invited'
  | 'skipped'
  | 'failed'
  | 'unknown'
  | 'not sent';

/** What came of one invitation. Holds no password, and can be kept as JSON. */
export interface InvitationEntry {
  /** Absent where what should be the address is none: it may be anything, a password in the wrong column too. */
  readonly email?: string;
  readonly state: InvitationState;
  /** The rules that are broken, where it is refused. */
  readonly violations?: readonly Violation[];
  /** What went wrong, in words. */
  readonly reason?: string;
}

/** What makes two addresses the same one: their letters, in upper or lower case. */
export function addressKey(email: string): string {
  return email.toLowerCase();
}

/**
 * Holds a list of invitations against the description's rules, and against two more: address and password must be there (`required`;
 * GoldLeaf's docs do not say so, and an invitation makes no sense without), and an address may be there once (`duplicate`).
 *
 * @returns the violations of each, in the order of the list
 */
export function checkInvitations(invitations: readonly unknown[]): readonly (readonly Violation[])[] {
  const seen = new Set<string>();
  return invitations.map((invitation) => {
    const violations = violationsOf(invitation);
    if (violations.length > 0) return violations;
    const key = addressKey((invitation as Invitation).email);
    if (seen.has(key)) {
      return [{ field: 'email', rule: 'duplicate', message: 'Stands in the list before. It is sent once.' }];
    }
    seen.add(key);
    return [];
  });
}

function violationsOf(invitation: unknown): readonly Violation[] {
  const violations = checkInvitation(invitation);
  if (violations.some(({ field }) => field === '')) return violations;
  const fields = invitation as Readonly<Record<string, unknown>>;
  const missing = ['email', 'password'].filter(
    (field) => fields[field] === undefined || fields[field] === '',
  );
  return [
    ...missing.map((field) => ({ field, rule: 'required', message: 'Is missing.' })),
    ...violations.filter(({ field }) => !missing.includes(field)),
  ];
}
