#!/usr/bin/env node
// `goldleaf-mock`: runs the mock on a fixed port, with its log, until it is stopped.
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { MockStartError } from './mock-start-error.ts';

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly spec?: string;
  readonly sampleLists?: boolean;
  readonly control?: boolean;
  readonly controlHost?: readonly string[];
  readonly cors: boolean;
  readonly log: boolean;
}

const program = new Command('goldleaf-mock')
  .description("Runs a mock server of GoldLeaf's API.")
  .option('--port <number>', 'port to listen on; 0 for a free one', parsePort, 4010)
  .option('--host <address>', 'address to listen on; 0.0.0.0 for every address', '127.0.0.1')
  .option('--spec <file>', "OpenAPI 3 description in JSON to serve instead of GoldLeaf's")
  .option('--sample-lists', 'fill paged lists with invented items')
  .option('--control', 'let other processes set stubs and read requests under /__mock')
  .option('--control-host <name...>', 'host names besides loopback under which /__mock may be called')
  .option('--no-cors', 'leave out CORS headers')
  .option('--no-log', 'print nothing but the address')
  .addHelpText(
    'after',
    `
Examples:
  goldleaf-mock --sample-lists
  goldleaf-mock --port 0 --no-log --control`,
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(withoutValues(text)) })
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its message already.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof MockStartError) fail(error.message);
  else throw error;
}

async function run({
  port,
  host,
  spec,
  sampleLists,
  control,
  controlHost: hosts,
  cors,
  log,
}: Flags): Promise<void> {
  const document = spec === undefined ? {} : { spec: await readSpec(spec) };
  process.noDeprecation = true; // Prism uses deprecated parts of Node, and nobody who runs the mock can change it
  const { startMock } = await import('./start-mock.ts'); // takes a second, so the arguments are checked first
  const respond = sampleLists ? (await import('./sample-lists.ts')).sampleLists(document.spec) : {};
  process.stdout.on('error', () => {}); // the reader of the log is gone
  const mock = await startMock({
    ...document,
    respond,
    port,
    host,
    cors,
    ...(log && { log: console.log }),
    ...((control || hosts) && { control: { hosts: hosts ?? [] } }),
  });
  console.log(`The mock of GoldLeaf's API listens on ${mock.url}. Press Ctrl-C to stop it.`);
  if (log && !spec && !sampleLists)
    console.log(
      'Most lists are {}, because their responses are not documented. For invented items, pass --sample-lists.',
    );
  process.once('SIGINT', mock.close).once('SIGTERM', mock.close);
}

async function readSpec(file: string): Promise<object> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MockStartError(
      'spec_invalid',
      `Can't read the OpenAPI description ${file} (${reason}). Pass a JSON file.`,
      cause,
    );
  }
}

function parsePort(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('Pass a whole number up to 65535, or 0 for any free port.');
}

/** Removes the values of options from a message: the value of a mistyped option may be a key. */
function withoutValues(message: string): string {
  return message
    .replace(/(?<=unknown option ')(--[^=]*|-.).*(?=')/s, '$1')
    .replace(/(?<=argument) '.*'(?= is invalid)/s, '');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
