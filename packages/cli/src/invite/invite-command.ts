import { isConfirmed } from '../confirmation.ts';
import { networkFileSystemOf } from '../report/network-file-system.ts';
import { locateReport, locateReportOf, type ReportLocation } from '../report/old-report.ts';
import { Report } from '../report/report.ts';
import { type RowState, Screen, type ShownEntry } from '../screen.ts';
import { clientFor, type Server, type ServerOptions, serverAt } from '../server.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { isRegularFile, nameOf, STANDARD_INPUT } from './input-text.ts';
import { readInvitationFile } from './invitation-file.ts';
import { sendInvitations } from './invitation-run.ts';
import { type ValidatedRow, validateRows } from './validated-row.ts';

export interface InviteOptions extends ServerOptions {
  /** Validates everything and sends nothing. */
  readonly dryRun?: boolean;
  /** Sends without asking. */
  readonly yes?: boolean;
  /** Default: the file's name with `.report.ndjson` added, or no report if the server is on this machine. */
  readonly report?: string;
  /** Also sends to people whose earlier result is unknown. */
  readonly resendUnknown?: boolean;
  /** Seconds that a response may take. */
  readonly timeout: number;
}

/**
 * Invites the people of a file, one per request. Shows the state of each row: first the rows that are not sent, then the others.
 *
 * @param file - `-` is standard input
 * @returns whether all of them are invited, by this run or an earlier one. With `dryRun`: whether all of them can be
 * @throws {UsageError} if the file, an option or the report is unusable. Nothing was sent then.
 */
export async function inviteCommand(
  file: string,
  options: InviteOptions,
  terminal: Terminal,
): Promise<boolean> {
  const { dryRun = false, resendUnknown } = options;
  const server = serverAt(options);
  if (!dryRun) await checkStream(file, options, server);
  const rows = await readInvitationFile(file, terminal.stdin);
  const goldleaf = dryRun ? undefined : clientFor(server, terminal.env, options.timeout);
  const location = await reportLocation(file, options.report, server);
  using report = location && Report.open(location, server.origin, { isReadOnly: dryRun });
  const earlier = report?.earlier;

  const screen = new Screen(terminal.stdout);
  if (report) await warnOfNetworkFileSystem(report, screen);
  const validated = validateRows(rows, { earlier, resendUnknown });
  const toSend = validated.filter(({ entry }) => entry.state === 'not_sent');
  const others = validated.filter(({ entry }) => entry.state !== 'not_sent');
  const show = ({ location, entry }: ValidatedRow): RowState =>
    screen.row(location, entry as ShownEntry, report?.find(entry.email ?? '')?.at);
  const states = others.map(show);

  if (!goldleaf) {
    const ready = toSend.map(({ location, entry }) => screen.row(location, { ...entry, state: 'ready' }));
    const all = [...states, ...ready];
    screen.summary(all);
    screen.line('Nothing was sent (--dry-run).');
    return all.every((state) => state === 'ready' || isInvited(state));
  }
  if (toSend.length > 0 && !(await mayInvite(toSend.length, server, options, terminal))) {
    screen.line('Nothing was sent.');
    return false;
  }
  await begin(report, validated);
  const run = await sendInvitations(goldleaf, toSend, {
    screen,
    environment: terminal.env,
    report,
    earlier,
    resendUnknown,
  });
  const all = [...states, ...run.states];
  if (run.stop) {
    screen.line();
    screen.line(run.stop);
  }
  screen.summary(all);
  if (report) showReport(report, all, screen);
  return run.stop === undefined && all.every(isInvited);
}

/**
 * Finds the report of an invitation file.
 *
 * @param name - the report that the user named, if any
 */
export async function reportLocation(
  file: string,
  name: string | undefined,
  { isLoopback }: Server,
): Promise<ReportLocation | undefined> {
  if (name !== undefined) return locateReport(name);
  return isLoopback || !(await isRegularFile(file)) ? undefined : locateReportOf(file);
}

function isInvited(state: RowState): boolean {
  return state === 'invited' || state === 'skipped';
}

/** A stream can't be read a second time, and has no folder for a report. Standard input can't confirm either. */
async function checkStream(
  file: string,
  { yes, report }: InviteOptions,
  { isLoopback }: Server,
): Promise<void> {
  if (isLoopback || (await isRegularFile(file))) return;
  const missing = [
    ...(file === STANDARD_INPUT && !yes ? ['--yes'] : []),
    ...(report === undefined ? ['--report FILE'] : []),
  ];
  if (missing.length === 0) return;
  throw new UsageError(`${nameOf(file)} is not a regular file. Pass ${missing.join(' and ')} too.`);
}

async function begin(report: Report | undefined, rows: readonly ValidatedRow[]): Promise<void> {
  const invalid = rows.filter(({ entry }) => entry.state === 'invalid');
  const isNothingToWrite = invalid.length === 0 && rows.every(({ entry }) => entry.state !== 'not_sent');
  if (isNothingToWrite) return;
  await report?.begin(invalid.map(({ location, entry }) => ({ location, ...entry })));
}

async function warnOfNetworkFileSystem({ path }: Report, screen: Screen): Promise<void> {
  const kind = await networkFileSystemOf(path);
  if (!kind) return;
  screen.line(
    `The report is on a network file system (${kind}). Do not run this command on two machines at the same time: people could be invited twice.`,
  );
}

function showReport({ path }: Report, states: readonly RowState[], screen: Screen): void {
  if (states.includes('unknown')) {
    screen.line(
      'People marked "unknown" may already have been invited. Check in GoldLeaf, then record the result with --mark, or invite all of them again with --resend-unknown.',
    );
  }
  screen.line(`Report: ${path}`);
}

async function mayInvite(
  people: number,
  { isLoopback, origin }: Server,
  { yes }: InviteOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (isLoopback || yes) return true;
  const whom = people === 1 ? '1 person' : `${people} people`;
  if (!terminal.stdin.isTTY || !terminal.stdout.isTTY) {
    throw new UsageError(
      `This would invite ${whom} at ${origin}, and there is no terminal to confirm it. Pass --yes to send without confirmation.`,
    );
  }
  return isConfirmed(`Invite ${whom} at ${origin}? Each of them gets an email.`, terminal);
}
