import { checkInvitation, type Violation } from '@goldleaf/api-types/invitation-rules';
import { readEarlierRuns } from './earlier-runs.ts';
import { addressKey, type Invitation, type InvitationEntry } from './invitation.ts';

export interface CheckInvitationsOptions {
  /**
   * What came of earlier runs: the entries of their reports, or all that `onEntry` was told, in their order. Who is `invited` there
   * is skipped; who is `unknown` stays so and is not sent.
   */
  readonly earlier?: readonly InvitationEntry[] | undefined;
  /** Sends to those who are `unknown` again, although it may invite them twice. */
  readonly resendUnknown?: boolean | undefined;
  /** What a message calls the person at an index, such as `line 2`. Default: `entry 1` for the first, and so on. */
  readonly place?: ((index: number) => string) | undefined;
}

/**
 * Says what `inviteUsers` would do with each person, and sends nothing. Each is held against the description's rules, and against
 * two more: address and password must be there (`required`; GoldLeaf's docs do not say so, and an invitation makes no sense
 * without), and an address may be there once (`duplicate`).
 *
 * @param people - of any shape: what is no invitation is refused
 * @returns an entry for each, in the order given: `not sent` where the invitation can go out, else `refused`, `skipped` or `unknown`
 */
export function checkInvitations(
  people: readonly unknown[],
  options: CheckInvitationsOptions = {},
): readonly InvitationEntry[] {
  const { place = (index) => `entry ${index + 1}`, resendUnknown } = options;
  const earlier = readEarlierRuns(options.earlier);
  const first = new Map<string, number>();
  return people.map((person, index): InvitationEntry => {
    const { email } = (person ?? {}) as Invitation;
    const violations = violationsOf(person);
    if (violations.length > 0) {
      const sound = violations.every(({ field }) => field === 'password');
      return { ...(sound ? { email } : {}), state: 'refused', violations };
    }
    const key = addressKey(email);
    const before = first.get(key);
    if (before !== undefined) {
      const message = `Is the address of ${place(before)} too. It is sent once.`;
      return { email, state: 'refused', violations: [{ field: 'email', rule: 'duplicate', message }] };
    }
    first.set(key, index);
    const known = earlier.get(key);
    if (known === 'invited') return { email, state: 'skipped' };
    return { email, state: known && !resendUnknown ? 'unknown' : 'not sent' };
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
