import type { GoldLeafClient } from '../client.ts';
import type { GoldLeafError, GoldLeafErrorCode } from '../errors/goldleaf-error.ts';
import { type CheckInvitationsOptions, checkInvitations } from './check-invitations.ts';
import { readEarlierRuns } from './earlier-runs.ts';
import { addressKey, type Invitation, type InvitationEntry } from './invitation.ts';

export interface InviteUsersOptions extends CheckInvitationsOptions {
  /**
   * How many people go in one request. Default: 1. What GoldLeaf does with a list of which it refuses one entry is not documented,
   * so the people of a larger batch that fails are `unknown`.
   */
  readonly batchSize?: number | undefined;
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
  /** One for each person, in the order given. The `earlier` of a further run: `[...earlier, ...entries]`, where there was one before. */
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
/** Failures of a whole request, which say nothing of the people in it. What stops is one as well. */
const FAILS_ALL: readonly GoldLeafErrorCode[] = ['network', 'timeout', 'invalid_request'];
/** After so many requests in a row of which nobody knows what came, the server is left alone. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Invites people. All are checked first, as by `checkInvitations`; those who pass are sent. What is wrong with key, address or
 * connection ends the run, and so do three requests in a row of which nobody knows what came.
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
  for (const [index, entry] of checkInvitations(people, options).entries()) {
    if (entry.state === 'not sent') {
      const { email, password } = people[index] as Invitation;
      toSend.push([index, { email, password }]);
    } else {
      await settle(index, entry);
    }
  }

  const earlier = readEarlierRuns(options.earlier);
  let stoppedBy: GoldLeafError | undefined;
  let unknownInARow = 0;
  for (let start = 0; start < toSend.length; start += batchSize) {
    const batch = toSend.slice(start, start + batchSize);
    const settleBatch = async (outcome: Omit<InvitationEntry, 'email'>): Promise<void> => {
      for (const [index, { email }] of batch) {
        // That this invitation came to nothing says nothing of an earlier one, which may have arrived.
        const nothing = outcome.state === 'failed' || outcome.state === 'not sent';
        const state = nothing && earlier.has(addressKey(email)) ? 'unknown' : outcome.state;
        await settle(index, { email, ...outcome, state });
      }
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
    const stops = STOPS.includes(error.code);
    const nobody = !error.mayHaveActed && (batch.length === 1 || stops || FAILS_ALL.includes(error.code));
    unknownInARow = nobody ? 0 : unknownInARow + 1;
    const unreachable = nobody && (error.code === 'network' || error.code === 'timeout');
    if (stops || unreachable || unknownInARow === UNKNOWN_IN_A_ROW) stoppedBy = error;
    await settleBatch({ state: nobody ? 'failed' : 'unknown', reason: error.message });
  }
  return { entries, ...(stoppedBy ? { stoppedBy } : {}) };
}
