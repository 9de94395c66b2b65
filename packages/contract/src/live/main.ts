// `pnpm contract --live --target URL`: asks a real server, and reports what it answers otherwise than described.
import { Command, CommanderError, Option } from 'commander';
import { liveCommand } from './live-command.ts';
import { UsageError } from './usage-error.ts';

const collect = (value: string, values: readonly string[] = []): string[] => [...values, value];

const program = new Command('contract --live')
  .description(
    'Asks a server what is described and harmless, and reports what it answers otherwise than described.',
  )
  .addOption(new Option('--live').hideHelp()) // what led here
  .requiredOption('--target <url>', 'base of the API: https, or http on this machine')
  .option('--operation <id>', 'this operation alone (repeatable)', collect)
  .option('--unread', 'also GETs of which only the name is known')
  .option('--param <name=value>', 'value of a path parameter (repeatable)', collect)
  .option('--allow <id>', 'send this POST, too: operationId or POST:/path (repeatable)', collect)
  .option('--body <id=file>', 'JSON body of a POST that --allow names (repeatable)', collect)
  .option('--invite <address>', 'invite this address, which gets an e-mail (repeatable)', collect)
  .option('--customer <id>', 'the customer, with a Customer API key')
  .option('--timeout <seconds>', 'how long an answer may take', '30')
  .option('--report <folder>', 'where report.md, report.json and traffic.har are written', 'live-report')
  .option('--yes', 'do not ask before sending')
  .addHelpText(
    'after',
    `
Environment:
  GOLDLEAF_API_KEY, GOLDLEAF_API_KEY_NAME   the key and its name; not used on this machine's addresses

Exit code:
  0  all as described    1  not all, see the report    2  nothing was sent: the message says what to mend`,
  )
  .exitOverride()
  .action(async (options) => {
    process.exitCode = (await liveCommand(options)) ? 0 : 1;
  });

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
