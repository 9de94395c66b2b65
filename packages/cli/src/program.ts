import { Command, CommanderError, InvalidArgumentError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type InviteOptions, inviteCommand } from './invite/invite-command.ts';
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
      outputError: (text, write) => write(text.replace(VALUE_OF_UNKNOWN, '$1')),
    });

  program
    .command('invite')
    .description('invite the people of a file, one per request')
    .argument('<file>', 'CSV with the columns email,password, or a JSON list of {email, password}')
    .option('--base-url <url>', 'address of the API or of a mock', 'https://goldleaf.app/api/v1')
    .option('--yes', 'send without confirmation (not needed for servers on this machine)')
    .option(
      '--report <file>',
      'record of who was invited, which later runs skip (default: <file>.report.ndjson; none on this machine)',
    )
    .option('--resend-unknown', 'also invite people whose earlier result is unknown')
    .option('--timeout <seconds>', 'maximum time for a response', seconds, 30)
    .addHelpText('after', HELP)
    .action(async (file: string, options: InviteOptions) => {
      code = (await inviteCommand(file, options, terminal)) ? 0 : 1;
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

/** The value of an unknown option may be a key. */
const VALUE_OF_UNKNOWN = /(?<=unknown option ')(--[^=]*|-.).*(?=')/s;

const HELP = `
Environment:
  GOLDLEAF_API_KEY       API key (not used for servers on this machine)
  GOLDLEAF_API_KEY_NAME  name of the API key in GoldLeaf

Exit code:
  0  everyone is invited
  1  not everyone is invited
  2  nothing was sent: the message says what to fix

Examples:
  goldleaf invite people.csv
  goldleaf invite people.json --base-url http://127.0.0.1:4010`;

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('Pass a number greater than 0.');
}
