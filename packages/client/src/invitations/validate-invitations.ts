import { checkInvitation, type Violation } from '@goldleaf/api-types/invitation-rules';
import { readEarlierRuns } from './earlier-runs.ts';
import { describeInvisibleCharacter } from './invisible-character.ts';
import { addressKey, type Invitation, type InvitationEntry } from './invitation.ts';

export interface ValidateInvitationsOptions {
  /**
   * Results of earlier runs: the entries of their reports, or all that `onEntry` received, in their order. A person who is `invited`
   * there is skipped. A person who is `unknown` there is not sent.
   */
  readonly earlier?: readonly InvitationEntry[] | undefined;
  /** Also sends to people who are `unknown`, although they may be invited twice. Default: false. */
  readonly resendUnknown?: boolean | undefined;
  /** Names the person at an index in messages, such as `line 2`. Default: `entry 1` for the first, and so on. */
  readonly location?: ((index: number) => string) | undefined;
}

/**
 * Returns what `inviteUsers` would do with each person, and sends nothing. It validates each person against the OpenAPI description
 * and against three more rules:
 *
 * - `required`: address and password are present. GoldLeaf's docs don't require them, but an invitation needs both.
 * - `character`: neither contains an invisible character, nor begins or ends with a blank.
 * - `duplicate`: each address occurs once.
 *
 * @param people - of any shape: a value that isn't an invitation is `invalid`
 * @returns an entry for each person, in the order given: `not_sent` if the invitation can be sent, else `invalid`, `skipped` or
 *   `unknown`
 */
export function validateInvitations(
  people: readonly unknown[],
  options: ValidateInvitationsOptions = {},
): readonly InvitationEntry[] {
  const { location = (index) => `entry ${index + 1}`, resendUnknown } = options;
  const earlier = readEarlierRuns(options.earlier);
  const first = new Map<string, number>();
  return people.map((person, index): InvitationEntry => {
    const { email } = (person ?? {}) as Invitation;
    const violations = violationsOf(person);
    if (violations.length > 0) {
      const isAddress = violations.every(({ field }) => field === 'password');
      return { ...(isAddress ? { email } : {}), state: 'invalid', violations };
    }
    const key = addressKey(email);
    const before = first.get(key);
    if (before !== undefined) {
      const message = `Duplicate of ${location(before)}.`;
      return { email, state: 'invalid', violations: [{ field: 'email', rule: 'duplicate', message }] };
    }
    first.set(key, index);
    const known = earlier.get(key);
    if (known === 'invited') return { email, state: 'skipped' };
    return { email, state: known && !resendUnknown ? 'unknown' : 'not_sent' };
  });
}

const FIELDS = ['email', 'password'] as const;

/** Lists the violations of all fields. A missing field gets no other violation. An invisible character explains an invalid format. */
function violationsOf(invitation: unknown): readonly Violation[] {
  const violations = checkInvitation(invitation);
  if (violations.some(({ field }) => field === '')) return violations;
  const values = invitation as Readonly<Record<string, unknown>>;
  const ours = FIELDS.flatMap((field) => missingOrInvisible(field, values[field]));
  const isExplained = ({ field, rule }: Violation): boolean =>
    ours.some((own) => own.field === field && (own.rule === 'required' || rule === 'format'));
  return [...ours, ...violations.filter((violation) => !isExplained(violation))];
}

function missingOrInvisible(field: string, value: unknown): readonly Violation[] {
  if (value === undefined || value === '') return [{ field, rule: 'required', message: 'Is missing.' }];
  const message = typeof value === 'string' ? describeInvisibleCharacter(value) : undefined;
  return message === undefined ? [] : [{ field, rule: 'character', message: `${message} Remove it.` }];
}
