import type { Violation } from '@goldleaf/api-types/invitation-rules';

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
