import type { GoldLeafClient } from '../client.ts';
import type { GoldLeafError, GoldLeafErrorCode } from '../errors/goldleaf-error.ts';
import { readEarlierRuns } from './earlier-runs.ts';
import { addressKey, copyInvitation, type Invitation, type InvitationEntry } from './invitation.ts';
import { type ValidateInvitationsOptions, validateInvitations } from './validate-invitations.ts';

export interface InviteUsersOptions extends ValidateInvitationsOptions {
  /**
   * How many people one request holds. Default: 1. GoldLeaf doesn't document what it does with a list if it rejects one entry. So the
   * people of a larger batch that fails are `unknown`.
   */
  readonly batchSize?: number | undefined;
  /** Stops the run: no further request is sent. The request in flight is completed, because its result would be unknown otherwise. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called for each person immediately before the request. Resolve to `false` if another run has claimed the person: then they are
   * `not_sent`. Several runs that share a journal of claims invite nobody twice. All people of a batch are claimed at once. An error
   * thrown by it ends the run and is rethrown.
   */
  readonly claim?: ((person: Pick<Invitation, 'email'>) => Promise<boolean>) | undefined;
  /**
   * Called with each entry as soon as it is known, and with the state `sending` before its request is sent. The run waits for it, so
   * a log that it writes holds every invitation that may have been sent. An error thrown by it ends the run and is rethrown.
   */
  readonly onEntry?: ((entry: InvitationEntry, index: number) => void | Promise<void>) | undefined;
}

/** Result of a run. */
export interface InvitationReport {
  /** One for each person, in the order given. Pass `[...earlier, ...entries]` as the `earlier` of the next run. */
  readonly entries: readonly InvitationEntry[];
  /** The error that ended the run early, because it would have affected the next person too. */
  readonly stoppedBy?: GoldLeafError;
}

/** Errors of the key, the address or the connection. They end the run. */
const STOPS: readonly GoldLeafErrorCode[] = [
  'forbidden',
  'not_found',
  'rate_limited',
  'redirected',
  'token_request',
  'unauthorized',
];
/** Errors of a whole request, which say nothing about its people. The errors in `STOPS` say nothing about them either. */
const FAILS_ALL: readonly GoldLeafErrorCode[] = ['network', 'timeout', 'invalid_request'];
/** Number of requests in a row with an unknown result that ends the run. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Invites people. Validates all of them first, as `validateInvitations` does, and sends to those who are valid. An error of the key,
 * the address or the connection ends the run. Three requests in a row with an unknown result end it too.
 *
 * Never sends to a person again unless the first invitation is known to have failed.
 *
 * @param people - copied first, so later changes of the list have no effect
 * @throws {RangeError} if `batchSize` isn't an integer of at least 1
 * @throws the error that `claim` or `onEntry` throws. It never throws for a server or network failure.
 */
export async function inviteUsers(
  goldleaf: GoldLeafClient,
  people: readonly Invitation[],
  options: InviteUsersOptions = {},
): Promise<InvitationReport> {
  const { batchSize = 1, signal } = options;
  if (!(Number.isInteger(batchSize) && batchSize > 0)) {
    throw new RangeError('batchSize must be an integer of at least 1');
  }
  const copies = people.map(copyInvitation);
  const validated = validateInvitations(copies, options);
  const earlier = readEarlierRuns(options.earlier);

  const entries: InvitationEntry[] = [];
  const settle = async (index: number, entry: InvitationEntry): Promise<void> => {
    entries[index] = entry;
    await options.onEntry?.(entry, index);
  };
  const settleAll: SettleAll = async (recipients, outcome) => {
    for (const { index, email } of recipients) {
      await settle(index, entryOf(email, outcome, earlier.has(addressKey(email))));
    }
  };

  const recipients: Recipient[] = [];
  for (const [index, entry] of validated.entries()) {
    if (entry.state === 'not_sent') recipients.push({ ...(copies[index] as Invitation), index });
    else await settle(index, entry);
  }

  let progress: Progress = { unknownInARow: 0 };
  for (let start = 0; start < recipients.length; start += batchSize) {
    const batch = recipients.slice(start, start + batchSize);
    if (progress.stoppedBy || signal?.aborted) await settleAll(batch, NOT_SENT);
    else progress = await inviteBatch(goldleaf, batch, { progress, settleAll, claim: options.claim });
  }
  const { stoppedBy } = progress;
  return { entries, ...(stoppedBy ? { stoppedBy } : {}) };
}

interface Recipient extends Invitation {
  readonly index: number;
}

type SettleAll = (recipients: readonly Recipient[], outcome: Outcome) => Promise<void>;

/** How far a run has come. */
interface Progress {
  /** Number of requests with an unknown result since the last one with a known result. */
  readonly unknownInARow: number;
  readonly stoppedBy?: GoldLeafError;
}

interface BatchOptions extends Pick<InviteUsersOptions, 'claim'> {
  readonly progress: Progress;
  readonly settleAll: SettleAll;
}

/** Claims the people of a batch and sends to those whom no other run has claimed. */
async function inviteBatch(
  goldleaf: GoldLeafClient,
  batch: readonly Recipient[],
  { progress, settleAll, claim = async () => true }: BatchOptions,
): Promise<Progress> {
  const isClaimed = await Promise.all(batch.map(({ email }) => claim({ email })));
  const others = batch.filter((_, at) => !isClaimed[at]);
  const claimed = batch.filter((_, at) => isClaimed[at]);
  await settleAll(others, CLAIMED_BY_ANOTHER);
  if (claimed.length === 0) return progress;

  await settleAll(claimed, { state: 'sending' });
  const error = await send(goldleaf, claimed);
  const outcome = error ? outcomeOf(error, claimed.length) : INVITED;
  await settleAll(claimed, outcome);
  return error ? progressAfter(progress, error, outcome) : { unknownInARow: 0 };
}

type Outcome = Pick<InvitationEntry, 'state' | 'reason'>;

const NOT_SENT: Outcome = { state: 'not_sent' };
const INVITED: Outcome = { state: 'invited' };
const CLAIMED_BY_ANOTHER: Outcome = { state: 'not_sent', reason: 'Another run has claimed this person.' };

/** Sends one request. Returns its error, or undefined if the people are invited. */
async function send(
  goldleaf: GoldLeafClient,
  recipients: readonly Recipient[],
): Promise<GoldLeafError | undefined> {
  const emailAddresses = recipients.map(({ email, password }) => ({ email, password }));
  const result = await goldleaf.POST('/organization/users/invite', { body: { emailAddresses } });
  return result.ok ? undefined : result.error;
}

function outcomeOf(error: GoldLeafError, batchSize: number): Outcome {
  const isOfWholeRequest = STOPS.includes(error.code) || FAILS_ALL.includes(error.code);
  const isNobodyInvited = !error.mayHaveActed && (batchSize === 1 || isOfWholeRequest);
  return { state: isNobodyInvited ? 'failed' : 'unknown', reason: error.message };
}

function progressAfter({ unknownInARow }: Progress, error: GoldLeafError, { state }: Outcome): Progress {
  const isUnreachable = state === 'failed' && (error.code === 'network' || error.code === 'timeout');
  const unknown = state === 'unknown' ? unknownInARow + 1 : 0;
  const isEnd = isUnreachable || STOPS.includes(error.code) || unknown === UNKNOWN_IN_A_ROW;
  return { unknownInARow: unknown, ...(isEnd ? { stoppedBy: error } : {}) };
}

/** Builds an entry. If this invitation failed, an earlier one with an unknown result may still have arrived. */
function entryOf(email: string, outcome: Outcome, isKnown: boolean): InvitationEntry {
  const isNothing = outcome.state === 'failed' || outcome.state === 'not_sent';
  return { email, ...outcome, state: isNothing && isKnown ? 'unknown' : outcome.state };
}
