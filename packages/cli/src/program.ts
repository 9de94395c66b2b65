import { Command, CommanderError, InvalidArgumentError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type InviteOptions, inviteCommand } from './invite-command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs `goldleaf` with these arguments.
 *
 * @returns its exit code
 * @throws what is no fault of the user
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('goldleaf')
    .description("GoldLeaf's API on the command line")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(VALUE_OF_UNKNOWN, '$1')),
    });

  program
    .command('invite')
    .description('invite the people of a file, one a request')
    .argument('<file>', 'CSV with the columns email,password; or JSON: a list of {email, password}')
    .option('--base-url <url>', 'where the API is, such as the mock', 'https://goldleaf.app/api/v1')
    .option('--yes', 'do not ask before sending (on this machine nothing is asked anyway)')
    .option(
      '--report <file>',
      'who was invited, for later runs to skip (default: <file>.report.json; none on this machine)',
    )
    .option('--resend-unknown', 'send again to those of whom an earlier run does not know what came')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 30)
    .addHelpText('after', HELP)
    .action(async (file: string, options: InviteOptions) => {
      code = (await inviteCommand(file, options, terminal)) ? 0 : 1;
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said what is wrong
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** What is given to an option that there is not may be a key. */
const VALUE_OF_UNKNOWN = /(?<=unknown option ')(--[^=]*|-.).*(?=')/s;

const HELP = `
Environment:
  GOLDLEAF_API_KEY       the API key; not used on this machine's addresses
  GOLDLEAF_API_KEY_NAME  the name it was given in GoldLeaf

Exit code:
  0  everyone is invited    1  not everyone is    2  nothing was begun: the message says what to mend

Examples:
  goldleaf invite people.csv
  goldleaf invite people.json --base-url http://127.0.0.1:4010`;

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
}
