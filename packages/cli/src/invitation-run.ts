import type { GoldLeafClient } from '@goldleaf/client';
import { Interrupt } from './interrupt.ts';
import type { Person } from './invitation-list.ts';
import { type InvitationOutcome, sendInvitation } from './invitation-outcome.ts';
import type { Report } from './report.ts';
import type { Screen } from './screen.ts';
import { UsageError } from './usage-error.ts';

export interface InvitationRunOptions {
  readonly screen: Screen;
  /** Origin of the server, by which the report knows it. */
  readonly origin: string;
  readonly report?: Report | undefined;
}

/** What came of each person. Those who are not in it were not sent, and `stop` says why. */
export interface InvitationRun {
  readonly outcomes: ReadonlyMap<Person, InvitationOutcome>;
  readonly stop?: string | undefined;
}

/** After so many invitations in a row of which nothing is known, the server is left alone. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Sends invitations one after the other, until something is wrong that the next one would meet too. The report knows of each
 * before it goes out, and what came of it before the next one does.
 */
export async function sendInvitations(
  goldleaf: GoldLeafClient,
  people: readonly Person[],
  options: InvitationRunOptions,
): Promise<InvitationRun> {
  const { screen, report, origin } = options;
  const outcomes = new Map<Person, InvitationOutcome>();
  let unknownInARow = 0;
  let stop: string | undefined;
  using interrupt = new Interrupt(() =>
    screen.line('Stopping after this person. Ctrl-C again stops at once, and leaves this person unknown.'),
  );

  screen.startProgress(people.length);
  try {
    for (const person of people) {
      const record = { server: origin, email: person.email };
      const earlier = report?.find(origin, person.email);
      await report?.record({ ...record, state: 'sending' });
      let outcome = await sendInvitation(goldleaf, person);
      // That this one came to nothing says nothing of an earlier one, which may have gone through.
      if (earlier?.state === 'unknown' && outcome.state === 'failed')
        outcome = { ...outcome, state: 'unknown' };
      outcomes.set(person, outcome);
      screen.row({ place: person.place, email: person.email, state: outcome.state, note: outcome.reason });
      const { state, reason } = outcome;
      await report?.record({ ...record, state, ...(reason ? { reason } : {}) });
      screen.advance();

      unknownInARow = state === 'unknown' ? unknownInARow + 1 : 0;
      stop = outcome.stop;
      if (unknownInARow === UNKNOWN_IN_A_ROW) {
        stop = `Of ${UNKNOWN_IN_A_ROW} people in a row nobody knows what came, so no more were sent.`;
      }
      if (interrupt.asked) stop = 'Interrupted.';
      if (stop) break;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stop = error.message; // the report can be written no longer, so nothing more goes out
  } finally {
    screen.stopProgress();
  }
  return { outcomes, stop };
}
