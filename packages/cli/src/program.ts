import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { CallCommandOptions } from './call/call-command.ts';
import { AFTER, addHelpCommand } from './help.ts';
import { type InviteOptions, inviteCommand, reportLocation } from './invite/invite-command.ts';
import { markCommand } from './report/mark-command.ts';
import { statusCommand } from './report/status-command.ts';
import { printableLines } from './screen.ts';
import { serverAt } from './server.ts';
import type { Terminal } from './terminal.ts';
import type { TokenCommandOptions } from './token-command.ts';
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
      writeErr: (text) => terminal.stderr.write(printableLines(text)),
      outputError: (text, write) => write(withoutSecrets(text)),
    });

  program
    .command('invite')
    .summary('invite the people of a file, one per request')
    .description(
      'Invites the people of a file, one per request: CSV with the columns email and password, JSON or JSON Lines. - reads standard input.',
    )
    .argument('[file]')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .option('--dry-run', 'validate the file and show who would be invited')
    .option('--yes', 'send without confirmation')
    .option('--report <file>', 'record of who was invited (<file>.report.ndjson)')
    .option('--status <report>', 'list the people of a report whose result is unknown')
    .option('--mark <address...>', 'record an address as invited or not-invited')
    .option('--resend-unknown', 'also invite people whose result is unknown')
    .addOption(timeout())
    .addHelpText('after', AFTER.invite)
    .action(async (file: string | undefined, options: InviteCommandOptions) => {
      code = (await invite(file, options, terminal)) ? 0 : 1;
    });

  program
    .command('call')
    .summary('call an operation of the API')
    .description('Calls an operation, such as getCustomers or "GET /customers".')
    .argument('<operation...>')
    .addOption(repeatable('--param <name=value>', 'parameter in the path or query; repeatable'))
    .option('--body <json>', 'JSON, a file, or - for standard input')
    .addOption(repeatable('--file <field=path>', 'file to upload; repeatable'))
    .option('--all-pages', 'read all pages of a list, one JSON item per line')
    .option('--output <file>', 'write the response to a file')
    .option('--include', 'write status and headers to standard error')
    .option('--json', 'write errors as JSON')
    .option('--yes', 'send without confirmation')
    .option('--dry-run', 'show the request without secrets, send nothing')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .addOption(timeout())
    .addHelpText('after', AFTER.call)
    .configureOutput({
      outputError: (text, write) => {
        const isParameter = text.includes('unknown option');
        write(withoutSecrets(text) + (isParameter ? 'Pass parameters of the operation with --param.\n' : ''));
      },
    })
    .showHelpAfterError('Run: goldleaf call --help')
    .action(async (words: readonly string[], options: CallCommandOptions) => {
      const { callCommand } = await import('./call/call-command.ts');
      code = await callCommand(words.join(' '), options, terminal);
    });

  program
    .command('operations')
    .summary('search the operations of the API, or show one')
    .description(
      'Lists the operations that contain all words; without words, all operations. For an operationId, or method and path, shows one operation in full.',
    )
    .argument('[words...]')
    .addHelpText('after', AFTER.operations)
    .action(async (words: readonly string[]) => {
      const { operationsCommand } = await import('./operations/operations-command.ts');
      operationsCommand(words, terminal);
    });

  program
    .command('token')
    .summary('print a token, which is a secret')
    .description('Prints a token for the API key. It is a secret.')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .addOption(timeout())
    .addHelpText('after', AFTER.token)
    .action(async (options: TokenCommandOptions) => {
      const { tokenCommand } = await import('./token-command.ts');
      code = await tokenCommand(options, terminal);
    });

  program
    .command('mock')
    .description('run the mock of the API, if @goldleaf/mock is installed')
    .argument('[options...]')
    .helpOption(false)
    .allowUnknownOption()
    .addHelpText('after', AFTER.mock)
    .action(async (options: readonly string[]) => {
      const { mockCommand } = await import('./mock-command.ts');
      code = await mockCommand(options);
    });

  addHelpCommand(program);
  program.addHelpText('after', AFTER.program);
  try {
    if (args.slice(0, 2).includes('complete')) {
      const { addCompletion } = await import('./completion.ts');
      addCompletion(program, args, terminal);
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed the message
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${printableLines(error.message)}\n`);
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
    const server = serverAt(options);
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
    .replace(/(?<=argument|value) '.*' (?=is invalid)/s, ' ');
}

function baseUrl(): Option {
  return new Option('--base-url <url>', 'server, such as a mock').default(
    'https://goldleaf.app/api/v1',
    'goldleaf.app',
  );
}

function allowHttpHost(): Option {
  return repeatable('--allow-http-host <host>', 'call this host by plain http').hideHelp();
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect);
}

function timeout(): Option {
  return new Option('--timeout <seconds>', 'maximum time for a response').argParser(seconds).default(30);
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('Pass a number greater than 0.');
}
