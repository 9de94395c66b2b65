import { Screen } from '../screen.ts';
import type { Server } from '../server.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Marked } from './event.ts';
import type { ReportLocation } from './old-report.ts';
import { Report } from './report.ts';

const STATES: readonly string[] = ['invited', 'not-invited'] satisfies Marked['as'][];

/**
 * Records in a report whether someone was invited, after a person has looked in GoldLeaf.
 *
 * @param state - `invited` or `not-invited`
 * @throws {UsageError} if the state is another one, or the report doesn't know the address
 */
export async function markCommand(
  [email = '', state = '']: readonly string[],
  location: ReportLocation | undefined,
  server: Server,
  terminal: Terminal,
): Promise<void> {
  if (!STATES.includes(state))
    throw new UsageError('Pass --mark ADDRESS invited or --mark ADDRESS not-invited.');
  if (!location) throw new UsageError('Name the report: pass --report FILE.');
  using report = Report.open(location, server.origin);
  const before = report.find(email)?.state;
  await report.mark(email, state as Marked['as']);
  new Screen(terminal.stdout).line(`${email} is now ${state.replace('-', ' ')} (before: ${before}).`);
}
