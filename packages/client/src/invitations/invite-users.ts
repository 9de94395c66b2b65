import type { Violation } from '@goldleaf/api-types/invitation-rules';
import type { GoldLeafClient } from '../client.ts';
import type { GoldLeafError, GoldLeafErrorCode } from '../errors/goldleaf-error.ts';
import { addressKey, checkInvitations, type Invitation, type InvitationEntry } from './invitation.ts';

export interface InviteUsersOptions {
  /**
   * How many people go in one request. Default: 1. What GoldLeaf does with a list of which it refuses one entry is not documented,
   * so the people of a larger batch that fails are `unknown`.
   */
  readonly batchSize?: number | undefined;
  /** What came of earlier runs, in their order. Who is `invited` there is skipped; who is `unknown` stays so and is not sent. */
  readonly earlier?: readonly InvitationEntry[] | undefined;
  /** Sends to those who are `unknown` again, although it may invite them twice. */
  readonly resendUnknown?: boolean | undefined;
  /** Once it aborts, no further request goes out. The one under way is let end, because what came of it would be unknown. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told each entry as soon as it is known, and as `sending` before its request goes out. It is waited for, so that whoever writes
   * it down knows of each invitation that may have been sent. What it throws ends the run, and is thrown on.
   */
  readonly onEntry?: ((entry: InvitationEntry, index: number) => void | Promise<void>) | undefined;
}

/** What came of a run. */
export interface InvitationReport {
  /** One for each person, in the order given. The `earlier` of a further run. */
  readonly entries: readonly InvitationEntry[];
  /** What ended the run early, because the next person would have met it too. */
  readonly stoppedBy?: GoldLeafError;
}

/** What is wrong with key, address or connection, and not with one person. */
const STOPS: readonly GoldLeafErrorCode[] = [
  'forbidden',
  'not_found',
  'rate_limited',
  'redirected',
  'token_exchange',
  'unauthorized',
];
/** Failures of a whole request, which say nothing of the people in it. */
const REFUSES_ALL: readonly GoldLeafErrorCode[] = [...STOPS, 'network', 'timeout', 'invalid_request'];
/** After so many requests in a row of which nobody knows what came, the server is left alone. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Invites people. All are checked against the description's rules before anything is sent; those who pass are sent, and those who
 * do not are `refused`.
 *
 * Never sends to a person again of whom it is not known that the first time failed.
 *
 * @throws {RangeError} when `batchSize` is not a whole number of at least 1
 * @throws what `onEntry` throws, and nothing for what server or network do
 */
export async function inviteUsers(
  goldleaf: GoldLeafClient,
  people: readonly Invitation[],
  options: InviteUsersOptions = {},
): Promise<InvitationReport> {
  const { batchSize = 1, signal } = options;
  if (!(Number.isInteger(batchSize) && batchSize > 0)) {
    throw new RangeError('batchSize must be a whole number of at least 1');
  }
  const entries: InvitationEntry[] = [];
  const settle = async (index: number, entry: InvitationEntry): Promise<void> => {
    entries[index] = entry;
    await options.onEntry?.(entry, index);
  };

  const toSend: [index: number, invitation: Invitation][] = [];
  const earlier = statesByAddress(options.earlier ?? []);
  for (const [index, violations] of checkInvitations(people).entries()) {
    const entry = entryBefore(people[index], violations, earlier);
    if (entry === undefined || (entry.state === 'unknown' && options.resendUnknown)) {
      const { email, password } = people[index] as Invitation;
      toSend.push([index, { email, password }]);
    } else {
      await settle(index, entry);
    }
  }

  let stoppedBy: GoldLeafError | undefined;
  let unknownInARow = 0;
  for (let start = 0; start < toSend.length; start += batchSize) {
    const batch = toSend.slice(start, start + batchSize);
    const settleBatch = async (outcome: Omit<InvitationEntry, 'email'>): Promise<void> => {
      for (const [index, { email }] of batch) await settle(index, { email, ...outcome });
    };
    if (stoppedBy || signal?.aborted) {
      await settleBatch({ state: 'not sent' });
      continue;
    }
    await settleBatch({ state: 'sending' });
    const body = { emailAddresses: batch.map(([, invitation]) => invitation) };
    const result = await goldleaf.POST('/organization/users/invite', { body });
    if (result.ok) {
      unknownInARow = 0;
      await settleBatch({ state: 'invited' });
      continue;
    }
    const error: GoldLeafError = result.error;
    const nobody = !error.mayHaveActed && (batch.length === 1 || REFUSES_ALL.includes(error.code));
    unknownInARow = nobody ? 0 : unknownInARow + 1;
    const unreachable = error.code === 'network' && nobody;
    if (STOPS.includes(error.code) || unreachable || unknownInARow === UNKNOWN_IN_A_ROW) stoppedBy = error;
    await settleBatch({ state: nobody ? 'failed' : 'unknown', reason: error.message });
  }
  return { entries, ...(stoppedBy ? { stoppedBy } : {}) };
}

/** What is known of a person before anything is sent; undefined where the invitation can go out. */
function entryBefore(
  invitation: unknown,
  violations: readonly Violation[],
  earlier: ReadonlyMap<string, 'invited' | 'unknown'>,
): InvitationEntry | undefined {
  const { email } = (invitation ?? {}) as Invitation;
  if (violations.length > 0) {
    const sound = violations.every(({ field, rule }) => field === 'password' || rule === 'duplicate');
    return { ...(sound ? { email } : {}), state: 'refused', violations };
  }
  const state = earlier.get(addressKey(email));
  return state && { email, state: state === 'invited' ? 'skipped' : state };
}

/** What earlier runs know of each address. Once unknown, it stays so until an invitation is known to have been sent. */
function statesByAddress(entries: readonly InvitationEntry[]): ReadonlyMap<string, 'invited' | 'unknown'> {
  const states = new Map<string, 'invited' | 'unknown'>();
  for (const { email, state } of entries) {
    if (email === undefined) continue;
    const key = addressKey(email);
    if (state === 'invited' || state === 'skipped') states.set(key, 'invited');
    // `sending` is what a run that was cut off leaves.
    else if (state === 'sending' || state === 'unknown') states.set(key, states.get(key) ?? 'unknown');
  }
  return states;
}
