import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { CallCommandOptions } from './call/call-command.ts';
import { type InviteOptions, inviteCommand, reportLocation } from './invite/invite-command.ts';
import { markCommand } from './report/mark-command.ts';
import { statusCommand } from './report/status-command.ts';
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
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(withoutSecrets(text)),
    });

  program
    .command('invite')
    .description('invite the people of a file, one per request')
    .argument('[file]', 'CSV with the columns email and password, JSON or JSON Lines; - for standard input')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .option('--dry-run', 'validate the file and show who would be invited')
    .option('--yes', 'send without confirmation (not needed for servers on this machine)')
    .option(
      '--report <file>',
      'record of who was invited, which later runs skip (default: <file>.report.ndjson; none on this machine)',
    )
    .option('--status <report>', 'show who is unknown in a report')
    .option('--mark <address...>', 'record in the report that ADDRESS was invited or not-invited')
    .option('--resend-unknown', 'also invite people whose earlier result is unknown')
    .addOption(timeout())
    .addHelpText('after', INVITE_HELP)
    .action(async (file: string | undefined, options: InviteCommandOptions) => {
      code = (await invite(file, options, terminal)) ? 0 : 1;
    });

  program
    .command('call')
    .description('call an operation of the API')
    .argument('<operation>', 'operationId, or method and path such as "GET /customers"')
    .option('--param <name=value>', 'parameter in the path or query; repeat it for a list', collect, [])
    .option('--body <json>', 'JSON, a file, or - for standard input')
    .option('--file <field=path>', 'file to upload', collect, [])
    .option('--all-pages', 'read all pages of a list; writes one JSON item per line')
    .option('--output <file>', 'write the response to a file')
    .option('--include', 'write status and headers to standard error')
    .option('--json', 'write errors as JSON')
    .option('--yes', 'send without confirmation')
    .option('--dry-run', 'show the request without secrets, and send nothing')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .addOption(timeout())
    .addHelpText('after', CALL_HELP)
    .action(async (name: string, options: CallCommandOptions) => {
      const { callCommand } = await import('./call/call-command.ts');
      code = await callCommand(name, options, terminal);
    });

  program
    .command('operations')
    .description('search the operations of the API, or show one')
    .argument('[words...]', 'words to search for, or an operationId, or method and path')
    .addHelpText('after', OPERATIONS_HELP)
    .action(async (words: readonly string[]) => {
      const { operationsCommand } = await import('./operations/operations-command.ts');
      operationsCommand(words, terminal);
    });

  program
    .command('token')
    .description('print a token, which is a secret')
    .addOption(baseUrl())
    .addOption(allowHttpHost())
    .addOption(timeout())
    .addHelpText('after', TOKEN_HELP)
    .action(async (options: TokenCommandOptions) => {
      const { tokenCommand } = await import('./token-command.ts');
      code = await tokenCommand(options, terminal);
    });

  program
    .command('mock')
    .description('run the mock of @goldleaf/mock; its own --help lists the options')
    .argument('[options...]')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (options: readonly string[]) => {
      const { mockCommand } = await import('./mock-command.ts');
      code = await mockCommand(options);
    });

  program.addHelpText('after', PROGRAM_HELP);
  try {
    if (args[0] === 'complete') {
      const { addCompletion } = await import('./completion.ts');
      addCompletion(program, args);
    }
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
    .replace(/(?<=argument) '.*' (?=is invalid)/s, ' ');
}

const ENVIRONMENT = `
Environment:
  GOLDLEAF_API_KEY       API key (not used for servers on this machine and for plain http)
  GOLDLEAF_API_KEY_NAME  name of the API key in GoldLeaf
`;

const PROGRAM_HELP = `
Completion (bash, zsh, fish, powershell):
  source <(goldleaf complete bash)

Examples:
  goldleaf invite people.csv
  goldleaf operations customer`;

const CALL_HELP = `${ENVIRONMENT}
Exit code:
  0 success            5 not found         10 timeout
  1 not confirmed      6 other 4xx         11 invalid response
  2 invalid input      7 rate limited      12 redirected
  3 no valid token     8 server error      130 interrupted
  4 forbidden          9 network error

Examples:
  goldleaf call getCustomers --param search.name=Smith
  goldleaf call "GET /organization/items" --all-pages --output items.ndjson`;

const OPERATIONS_HELP = `
Examples:
  goldleaf operations customer export
  goldleaf operations getCustomers`;

const TOKEN_HELP = `${ENVIRONMENT}
Examples:
  goldleaf token
  curl -H "Authorization: Bearer $(goldleaf token)" https://goldleaf.app/api/v1/customers`;

const INVITE_HELP = `${ENVIRONMENT}
Exit code:
  0  everyone is invited
  1  not everyone is invited
  2  nothing was sent: the message says what to fix

Examples:
  goldleaf invite people.csv --dry-run
  goldleaf invite people.csv
  goldleaf invite --status people.csv.report.ndjson
  goldleaf invite people.csv --mark ada@example.com not-invited`;

function baseUrl(): Option {
  return new Option('--base-url <url>', 'address of the API or of a mock').default(
    'https://goldleaf.app/api/v1',
  );
}

function allowHttpHost(): Option {
  return new Option(
    '--allow-http-host <host>',
    'call this host by plain http, such as a mock in docker-compose; it gets no API key',
  )
    .argParser(collect)
    .default([], 'none');
}

function timeout(): Option {
  return new Option('--timeout <seconds>', 'maximum time for a response').argParser(seconds).default(30);
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('Pass a number greater than 0.');
}
