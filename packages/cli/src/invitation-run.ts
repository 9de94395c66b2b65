import { type GoldLeafClient, type Invitation, type InviteUsersOptions, inviteUsers } from '@goldleaf/client';
import type { CheckedRow } from './checked-row.ts';
import { Interrupt } from './interrupt.ts';
import type { PersonRecord, Report } from './report.ts';
import type { RowState, Screen } from './screen.ts';
import { stopReason } from './stop-reason.ts';
import { UsageError } from './usage-error.ts';

export interface InvitationRunOptions extends Pick<InviteUsersOptions, 'earlier' | 'resendUnknown'> {
  readonly screen: Screen;
  /** Origin of the server, by which the report knows it. */
  readonly origin: string;
  readonly report?: Report | undefined;
}

export interface InvitationRun {
  /** What came of each row, in their order. */
  readonly states: readonly RowState[];
  /** Why no more were sent, where that is so. */
  readonly stop?: string | undefined;
}

/**
 * Sends invitations that can go out, and shows what comes of each. The report knows of each before it goes out, and what came of
 * it before the next one does.
 */
export async function sendInvitations(
  goldleaf: GoldLeafClient,
  rows: readonly CheckedRow[],
  options: InvitationRunOptions,
): Promise<InvitationRun> {
  const { screen, report, origin, earlier, resendUnknown } = options;
  const states: RowState[] = [];
  const show = ({ place, entry }: CheckedRow): void => {
    const { email = '' } = entry;
    states.push(screen.row(place, entry, report?.find(origin, email)?.at));
    screen.advance();
  };
  let underWay: number | undefined;
  let stop: string | undefined;
  using interrupt = new Interrupt(() =>
    screen.line('Stopping after this person. Ctrl-C again stops at once, and leaves this person unknown.'),
  );

  screen.startProgress(rows.length);
  try {
    const people = rows.map(({ invitation }) => invitation as Invitation);
    const { stoppedBy } = await inviteUsers(goldleaf, people, {
      earlier,
      resendUnknown,
      signal: interrupt.signal,
      onEntry: async (entry, index) => {
        if (entry.state === 'sending') underWay = index;
        else show({ ...(rows[index] as CheckedRow), entry });
        // Of whom this run did not try, the report keeps what an earlier one wrote.
        if (index === underWay) await report?.record({ server: origin, ...entry } as PersonRecord);
      },
    });
    stop = interrupt.signal.aborted ? 'Interrupted.' : stoppedBy && stopReason(stoppedBy);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stop = error.message; // the report can be written no longer, so nothing more goes out
    rows.slice(states.length).forEach(show);
  } finally {
    screen.stopProgress();
  }
  return { states, stop };
}
