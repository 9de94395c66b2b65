import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError } from '@goldleaf/client';
import confirm from '@inquirer/confirm';
import { networkFileSystemOf } from '../report/network-file-system.ts';
import { locateReport, locateReportOf, type ReportLocation } from '../report/old-report.ts';
import { Report } from '../report/report.ts';
import { type RowState, Screen } from '../screen.ts';
import { type Server, serverAt } from '../server.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readInvitationFile } from './invitation-file.ts';
import { sendInvitations } from './invitation-run.ts';
import { type ValidatedRow, validateRows } from './validated-row.ts';

export interface InviteOptions {
  readonly baseUrl: string;
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
 * Invites the people of a file, one per request, and shows the state of each row: first of the rows that are not sent, then of the
 * others.
 *
 * @returns whether all of them are invited, by this run or an earlier one
 * @throws {UsageError} if the file, an option or the report is unusable. Nothing was sent then.
 */
export async function inviteCommand(
  file: string,
  options: InviteOptions,
  terminal: Terminal,
): Promise<boolean> {
  const rows = await readInvitationFile(file);
  const server = serverAt(options.baseUrl, terminal.env);
  const goldleaf = clientOf(server, options.timeout * 1_000);
  const location = await locationOf(file, options, server);
  using report = location && Report.open(location, server.origin);
  const { resendUnknown } = options;
  const earlier = report?.earlier;

  const screen = new Screen(terminal.stdout);
  if (report) await warnOfNetworkFileSystem(report, screen);
  const validated = validateRows(rows, { earlier, resendUnknown });
  const toSend = validated.filter(({ entry }) => entry.state === 'not_sent');
  const others = validated.filter(({ entry }) => entry.state !== 'not_sent');
  const states = others.map(({ place, entry }) =>
    screen.row(place, entry, report?.find(entry.email ?? '')?.at),
  );

  const isToAsk = toSend.length > 0 && !server.loopback && !options.yes;
  if (isToAsk && !(await isConfirmed(toSend.length, server, terminal))) {
    screen.line('Nothing was sent.');
    return false;
  }
  await begin(report, validated);
  const run = await sendInvitations(goldleaf, toSend, { screen, report, earlier, resendUnknown });
  const all = [...states, ...run.states];
  if (run.stop) screen.line(`\n${run.stop}`);
  screen.summary(all);
  if (report) showReport(report, all, screen);
  return run.stop === undefined && all.every(isInvited);
}

function isInvited(state: RowState): boolean {
  return state === 'invited' || state === 'skipped';
}

async function locationOf(
  file: string,
  { report }: InviteOptions,
  { loopback }: Server,
): Promise<ReportLocation | undefined> {
  if (report !== undefined) return locateReport(report);
  return loopback ? undefined : locateReportOf(file);
}

async function begin(report: Report | undefined, rows: readonly ValidatedRow[]): Promise<void> {
  const invalid = rows.filter(({ entry }) => entry.state === 'invalid');
  const isNothingToWrite = invalid.length === 0 && rows.every(({ entry }) => entry.state !== 'not_sent');
  if (isNothingToWrite) return;
  await report?.begin(invalid.map(({ place, entry }) => ({ place, ...entry })));
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
      'People marked "unknown" may already have been invited. Check in GoldLeaf, then run the command again with --resend-unknown to invite them again.',
    );
  }
  screen.line(`Report: ${path}`);
}

function clientOf(server: Server, attemptTimeout: number): GoldLeafClient {
  try {
    const { auth, baseUrl } = server;
    return createGoldLeafClient({ auth, baseUrl, attemptTimeout, timeout: 4 * attemptTimeout });
  } catch (error) {
    if (isGoldLeafError(error)) throw new UsageError(error.message);
    throw error;
  }
}

async function isConfirmed(people: number, server: Server, { stdin, stdout }: Terminal): Promise<boolean> {
  const whom = people === 1 ? '1 person' : `${people} people`;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new UsageError(
      `This would invite ${whom} at ${server.origin}, and there is no terminal to confirm it. Pass --yes to send without confirmation.`,
    );
  }
  const question = {
    message: `Invite ${whom} at ${server.origin}? Each of them gets an email.`,
    default: false,
  };
  return await confirm(question, { input: stdin, output: stdout }).catch((error) => {
    if (error.name === 'ExitPromptError') return false; // Ctrl-C
    throw error;
  });
}
