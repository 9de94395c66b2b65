import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError } from '@goldleaf/client';
import confirm from '@inquirer/confirm';
import { checkRows } from './checked-row.ts';
import { readInvitationFile } from './invitation-file.ts';
import { sendInvitations } from './invitation-run.ts';
import { Report } from './report.ts';
import { type RowState, Screen } from './screen.ts';
import { type Server, serverAt } from './server.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface InviteOptions {
  readonly baseUrl: string;
  /** Does not ask before it sends. */
  readonly yes?: boolean;
  /** Default: beside the file, with `.report.json` added to its name; none where the server is on this machine. */
  readonly report?: string;
  /** Sends again to whom an earlier run sent without learning what came of it. */
  readonly resendUnknown?: boolean;
  /** Seconds that an answer may take. */
  readonly timeout: number;
}

/**
 * Invites the people of a file, one a request, and shows what comes of each row: first of those that are not
 * sent, then of the others.
 *
 * @returns whether all of them are invited, now or by an earlier run
 * @throws {UsageError} when file, options or report are not fit for it, before anything is sent
 */
export async function inviteCommand(
  file: string,
  options: InviteOptions,
  terminal: Terminal,
): Promise<boolean> {
  const rows = await readInvitationFile(file);
  const server = serverAt(options.baseUrl, terminal.env);
  const { origin } = server;
  const goldleaf = clientOf(server, options.timeout * 1_000);
  const reportFile = options.report ?? (server.loopback ? undefined : `${file}.report.json`);
  await using report = reportFile === undefined ? undefined : await Report.open(reportFile);
  const { resendUnknown } = options;
  const earlier = report?.people(origin);

  const screen = new Screen(terminal.stdout);
  const checked = checkRows(rows, { earlier, resendUnknown });
  const toSend = checked.filter(({ entry }) => entry.state === 'not sent');
  const states: RowState[] = [];
  for (const { place, entry } of checked) {
    if (entry.state === 'not sent') continue;
    states.push(screen.row(place, entry, report?.find(origin, entry.email ?? '')?.at));
  }

  const ask = toSend.length > 0 && !server.loopback && !options.yes;
  if (ask && !(await agreed(toSend.length, server, terminal))) {
    screen.line('Nothing was sent.');
    return false;
  }
  const refused = checked.filter(({ entry }) => entry.state === 'refused');
  await report?.begin(refused.map(({ place, entry }) => ({ place, ...entry })));
  const { states: sent, stop } = await sendInvitations(goldleaf, toSend, {
    screen,
    report,
    origin,
    earlier,
    resendUnknown,
  });
  states.push(...sent);
  if (stop) screen.line(`\n${stop}`);
  screen.summary(states);
  if (report && states.includes('unknown')) {
    screen.line(
      'Who is unknown may have been invited. Look in GoldLeaf; --resend-unknown invites all of them again.',
    );
  }
  if (reportFile) screen.line(`Report: ${reportFile}`);
  return states.every((state) => state === 'invited' || state === 'skipped');
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

async function agreed(people: number, server: Server, { stdin, stdout }: Terminal): Promise<boolean> {
  const whom = people === 1 ? '1 person' : `${people} people`;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new UsageError(
      `This would invite ${whom} at ${server.origin}, and there is no terminal to ask on. Pass --yes to send without being asked.`,
    );
  }
  const question = {
    message: `Invite ${whom} at ${server.origin}? Each of them gets a mail.`,
    default: false,
  };
  return await confirm(question, { input: stdin, output: stdout }).catch((error) => {
    if (error.name === 'ExitPromptError') return false; // Ctrl-C
    throw error;
  });
}
