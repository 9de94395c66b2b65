import type { Violation } from '@goldleaf/api-types/invitation-rules';

/** A person to invite. The password is a secret: it is sent, and stored nowhere. */
export interface Invitation {
  readonly email: string;
  readonly password: string;
}

/**
 * State of an invitation:
 *
 * - `invalid`: it breaks a rule and was not sent.
 * - `sending`: its request is in flight.
 * - `invited`: the server responded that the invitation was sent.
 * - `skipped`: an earlier run invited this address, so it was not sent again.
 * - `failed`: nobody was invited.
 * - `unknown`: it was sent, and the result is not known. The person may have been invited.
 * - `not_sent`: the run stopped before it, or another run has claimed the person.
 */
export type InvitationState =
  | 'invalid'
  | 'sending'
  | 'invited'
  | 'skipped'
  | 'failed'
  | 'unknown'
  | 'not_sent';

/** Result of one invitation. Holds no password, and can be stored as JSON. */
export interface InvitationEntry {
  /** Absent if the address is invalid: the value may be anything, such as a password in the wrong column. */
  readonly email?: string;
  readonly state: InvitationState;
  /** The rules that are broken, if the state is `invalid`. */
  readonly violations?: readonly Violation[];
  /** The fault, as a sentence. */
  readonly reason?: string;
}

/** Returns the key by which two addresses are the same: the address in lower case. */
export function addressKey(email: string): string {
  return email.toLowerCase();
}

/** Copies what is sent of an invitation, so that it can't change later. A value that isn't an object stays as it is. */
export function copyInvitation(person: unknown): unknown {
  if (typeof person !== 'object' || person === null || Array.isArray(person)) return person;
  const { email, password } = person as Invitation;
  return { email, password };
}
