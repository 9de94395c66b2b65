#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type InviteOptions, inviteCommand } from './invite-command.ts';
import { UsageError } from './usage-error.ts';

const program = new Command('goldleaf')
  .description("GoldLeaf's API on the command line")
  .version(manifest.version)
  .exitOverride();

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
  .addHelpText(
    'after',
    `
Environment:
  GOLDLEAF_API_KEY       the API key; not used on this machine's addresses
  GOLDLEAF_API_KEY_NAME  the name it was given in GoldLeaf

Exit code:
  0  everyone is invited    1  not everyone is    2  nothing was begun: the message says what to mend

Examples:
  goldleaf invite people.csv
  goldleaf invite people.json --base-url http://127.0.0.1:4010`,
  )
  .action(async (file: string, options: InviteOptions) => {
    process.exitCode = (await inviteCommand(file, options)) ? 0 : 1;
  });

// A reader that closes the pipe must not end a run between sending and writing it down.
process.stdout.on('error', () => {});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2; // commander has said what is wrong
  } else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    throw error;
  }
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
}
