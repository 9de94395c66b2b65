// `pnpm live --target URL`: sends safe requests to a real server and reports how its responses differ from the description.
import { Command, CommanderError } from 'commander';
import { liveCommand } from './live-command.ts';
import { UsageError } from './usage-error.ts';

const collect = (value: string, values: readonly string[] = []): string[] => [...values, value];

const program = new Command('live')
  .description('Sends safe requests to a server and compares its responses with the OpenAPI description.')
  .requiredOption('--target <url>', 'base URL of the API: https, or http on this machine')
  .option('--operation <id>', 'send only this operation (repeatable)', collect)
  .option('--undocumented', 'also send GETs with only a documented name')
  .option('--param <name=value>', 'value of a path parameter (repeatable)', collect)
  .option('--allow <id>', 'also send this operation: operationId or METHOD:/path (repeatable)', collect)
  .option('--body <id=file>', 'JSON body of a POST named by --allow (repeatable)', collect)
  .option('--invite <address>', 'invite this address, which gets an email (repeatable)', collect)
  .option('--customer <id>', 'customer of a Customer API key')
  .option('--timeout <seconds>', 'time to wait for a response', '30')
  .option(
    '--report <folder>',
    'folder for report.md, report.json, shapes.json and traffic.har',
    'live-report',
  )
  .option('--yes', 'send without asking')
  .addHelpText(
    'after',
    `
Environment:
  GOLDLEAF_API_KEY, GOLDLEAF_API_KEY_NAME   the API key and its name; never sent to this machine

Exit code:
  0  all responses match    1  see the report    2  nothing was sent: fix what the message names`,
  )
  .exitOverride()
  .action(async (options) => {
    process.exitCode = (await liveCommand(options, process.env)) ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2; // commander has printed the reason
  } else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
