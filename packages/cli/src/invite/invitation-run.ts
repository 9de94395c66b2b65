import {
  type GoldLeafClient,
  type Invitation,
  type InvitationEntry,
  type InviteUsersOptions,
  inviteUsers,
} from '@goldleaf/client';
import type { ClaimResult, Report } from '../report/report.ts';
import { ReportError } from '../report/report-error.ts';
import type { RowState, Screen, ShownEntry } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { Interrupt } from './interrupt.ts';
import { stopReason } from './stop-reason.ts';
import type { ValidatedRow } from './validated-row.ts';

export interface InvitationRunOptions extends Pick<InviteUsersOptions, 'earlier' | 'resendUnknown'> {
  readonly screen: Screen;
  readonly environment: Terminal['env'];
  readonly report?: Report | undefined;
}

export interface InvitationRun {
  /** State of each row, in their order. */
  readonly states: readonly RowState[];
  /** Why the run stopped early, if it did. */
  readonly stop?: string | undefined;
}

/**
 * Sends the invitations that can be sent, and shows the result of each. The report holds a claim of each person before the request is
 * sent. If the report can't be written, the run stops before the next request.
 */
export async function sendInvitations(
  goldleaf: GoldLeafClient,
  rows: readonly ValidatedRow[],
  options: InvitationRunOptions,
): Promise<InvitationRun> {
  const { screen, report, earlier, resendUnknown } = options;
  const states: RowState[] = [];
  const show = ({ location }: ValidatedRow, entry: InvitationEntry): void => {
    states.push(screen.row(location, entry as ShownEntry, report?.find(entry.email ?? '')?.at));
    screen.advance();
  };
  let inFlight: number | undefined;
  let stop: string | undefined;
  using interrupt = new Interrupt(() =>
    screen.line(
      'Stopping after the invitation in flight. Press Ctrl-C again to stop at once; its result is unknown then.',
    ),
  );

  screen.startProgress(rows.length);
  try {
    const people = rows.map(({ invitation }) => invitation as Invitation);
    const { stoppedBy } = await inviteUsers(goldleaf, people, {
      earlier,
      resendUnknown,
      signal: interrupt.signal,
      claim: async ({ email }) => report === undefined || (await report.claim(email, { resendUnknown })),
      onEntry: async (entry, index) => {
        if (entry.state === 'sending') {
          inFlight = index;
          return;
        }
        const isOurs = index === inFlight;
        show(rows[index] as ValidatedRow, isOurs ? entry : withOtherRun(entry, report));
        if (isOurs) await report?.record(entry as ClaimResult);
      },
    });
    stop = interrupt.signal.aborted
      ? 'Interrupted.'
      : stoppedBy && stopReason(stoppedBy, options.environment);
    await report?.end();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    stop = error.message;
    for (const row of rows.slice(states.length)) show(row, row.entry);
  } finally {
    screen.stopProgress();
  }
  return { states, stop };
}

const OTHER_RUN = 'Another run is inviting this person. Run the command again when it has ended.';

/** Adds what another run wrote about a person since this run began. */
function withOtherRun(entry: InvitationEntry, report: Report | undefined): InvitationEntry {
  const { email, state, reason } = entry;
  const known = report?.find(email ?? '');
  if (state !== 'not_sent' || reason === undefined || !known) return entry;
  if (known.state === 'invited') return { email: known.email, state: 'skipped' };
  if (known.state === 'unknown') return { email: known.email, state: 'unknown' };
  return { ...entry, reason: OTHER_RUN };
}
