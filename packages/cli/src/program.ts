import { Command, CommanderError, InvalidArgumentError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type InviteOptions, inviteCommand, reportLocation } from './invite/invite-command.ts';
import { markCommand } from './report/mark-command.ts';
import { statusCommand } from './report/status-command.ts';
import { serverAt } from './server.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs `goldleaf` with arguments.
 *
 * @returns the exit code
 * @throws an error that the user didn't cause
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('goldleaf')
    .description('GoldLeaf on the command line')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(withoutSecrets(text)),
    });

  program
    .command('invite')
    .description('invite the people of a file, one per request')
    .argument('[file]', 'CSV with the columns email and password, JSON or JSON Lines; - for standard input')
    .option('--base-url <url>', 'address of the API or of a mock', 'https://goldleaf.app/api/v1')
    .option('--dry-run', 'validate the file and show who would be invited')
    .option('--yes', 'send without confirmation (not needed for servers on this machine)')
    .option(
      '--report <file>',
      'record of who was invited, which later runs skip (default: <file>.report.ndjson; none on this machine)',
    )
    .option('--status <report>', 'show who is unknown in a report')
    .option('--mark <address...>', 'record in the report that ADDRESS was invited or not-invited')
    .option('--resend-unknown', 'also invite people whose earlier result is unknown')
    .option('--timeout <seconds>', 'maximum time for a response', seconds, 30)
    .addHelpText('after', INVITE_HELP)
    .action(async (file: string | undefined, options: InviteCommandOptions) => {
      code = (await invite(file, options, terminal)) ? 0 : 1;
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed the message
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 2;
  }
}

interface InviteCommandOptions extends InviteOptions {
  readonly status?: string;
  /** The address, its state, and the invitation file if it was given behind them. */
  readonly mark?: readonly string[];
}

async function invite(
  file: string | undefined,
  options: InviteCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (options.status !== undefined) return statusCommand(options.status, terminal);
  if (options.mark) {
    const server = serverAt(options.baseUrl);
    const location = await reportLocation(file ?? options.mark[2] ?? '-', options.report, server);
    await markCommand(options.mark, location, server, terminal);
    return true;
  }
  if (file === undefined)
    throw new UsageError('Pass a file with the people to invite, or - for standard input.');
  return inviteCommand(file, options, terminal);
}

/** Removes from a message what the user typed and may be a key: values of options and unknown words. */
function withoutSecrets(message: string): string {
  return message
    .replace(/(?<=unknown option ')(--[^=]*|-.).*(?=')/s, '$1')
    .replace(/(?<=unknown command) '(?![a-z]{1,12}').*'/s, '')
    .replace(/(?<=argument) '.*' (?=is invalid)/s, ' ');
}

const INVITE_HELP = `
Environment:
  GOLDLEAF_API_KEY       API key (not used for servers on this machine)
  GOLDLEAF_API_KEY_NAME  name of the API key in GoldLeaf

Exit code:
  0  everyone is invited
  1  not everyone is invited
  2  nothing was sent: the message says what to fix

Examples:
  goldleaf invite people.csv --dry-run
  goldleaf invite people.csv
  goldleaf invite --status people.csv.report.ndjson
  goldleaf invite people.csv --mark ada@example.com not-invited`;

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('Pass a number greater than 0.');
}
