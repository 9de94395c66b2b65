import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError } from '@goldleaf/client';
import confirm from '@inquirer/confirm';
import { readInvitationFile } from './invitation-file.ts';
import { invitationList, type Person } from './invitation-list.ts';
import { sendInvitations } from './invitation-run.ts';
import { Report } from './report.ts';
import { type RowState, Screen } from './screen.ts';
import { type Server, serverAt } from './server.ts';
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
 * Invites the people of a file and writes to standard output what comes of each row: first of those that are not sent, then of
 * the others, one a request.
 *
 * @returns whether all of them are invited, now or by an earlier run
 * @throws {UsageError} when file, options or report are not fit for it, before anything is sent
 */
export async function inviteCommand(file: string, options: InviteOptions): Promise<boolean> {
  const { people, refusals } = invitationList(await readInvitationFile(file));
  const server = serverAt(options.baseUrl, process.env);
  const goldleaf = clientOf(server, options.timeout * 1_000);
  const reportFile = options.report ?? (server.loopback ? undefined : `${file}.report.json`);
  await using report = reportFile === undefined ? undefined : await Report.open(reportFile);

  const screen = new Screen(process.stdout);
  const states: RowState[] = [];
  for (const { violations, ...row } of refusals) {
    states.push('refused');
    for (const { field, rule, message } of violations) {
      screen.row({ ...row, state: 'refused', note: `${field} (${rule}): ${message}`.trim() });
    }
  }
  const toSend: Person[] = [];
  for (const person of people) {
    const { place, email } = person;
    const earlier = report?.find(server.origin, email);
    if (earlier?.state === 'invited') {
      states.push('skipped');
      screen.row({ place, email, state: 'skipped', note: `Invited by an earlier run (${earlier.at}).` });
    } else if (earlier?.state === 'unknown' && !options.resendUnknown) {
      states.push('unknown');
      const note = `Sent by an earlier run (${earlier.at}), and nobody knows what came of it. Not sent again.`;
      screen.row({ place, email, state: 'unknown', note });
    } else {
      toSend.push(person);
    }
  }

  const ask = toSend.length > 0 && !server.loopback && !options.yes;
  if (ask && !(await agreed(toSend.length, server))) {
    screen.line('Nothing was sent.');
    return false;
  }
  await report?.begin(refusals);
  const { outcomes, stop } = await sendInvitations(goldleaf, toSend, {
    screen,
    report,
    origin: server.origin,
  });
  for (const { state } of outcomes.values()) states.push(state);
  for (const person of toSend.filter((each) => !outcomes.has(each))) {
    states.push('not sent');
    screen.row({ place: person.place, email: person.email, state: 'not sent' });
  }
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

async function agreed(people: number, server: Server): Promise<boolean> {
  const whom = people === 1 ? '1 person' : `${people} people`;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError(
      `This would invite ${whom} at ${server.origin}, and there is no terminal to ask on. Pass --yes to send without being asked.`,
    );
  }
  const question = {
    message: `Invite ${whom} at ${server.origin}? Each of them gets a mail.`,
    default: false,
  };
  return await confirm(question).catch((error) => {
    if (error.name === 'ExitPromptError') return false; // Ctrl-C
    throw error;
  });
}
