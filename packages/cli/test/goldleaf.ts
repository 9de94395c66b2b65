import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runProgram } from '../src/program.ts';

const COMMAND = fileURLToPath(new URL('../src/goldleaf.ts', import.meta.url));
/** Lets Node cache the compiled sources: a process then starts in a third of the time. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

/** Part of every password, key and token of these tests. No output may contain it. */
export const SECRET = 'Hush';
export const PASSWORD: string = `${SECRET}-1234`;

/** Result of a run. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs `goldleaf` in this process. Fails if it wrote a secret.
 *
 * @param piped - text on standard input, if it is not a terminal
 * @param typed - text typed on its terminal. Default: it has no terminal
 */
export async function goldleaf(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  typed?: string,
  piped?: string,
): Promise<Ended> {
  const isTTY = typed !== undefined;
  const stdin = Object.assign(new PassThrough(), { isTTY });
  if (piped !== undefined) stdin.end(piped);
  // Like Node's own stream: a prompt that is piped to it doesn't end it.
  const stdout = Object.assign(new PassThrough(), { isTTY, _isStdio: true });
  const stderr = new PassThrough();
  if (isTTY) stdout.once('data', () => stdin.write(typed));
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await runProgram(args, { env, stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return checked(code, ...(await output));
}

export interface Run {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Closes its standard output, like a reader that goes away. */
  closeOutput(): void;
  /** Resolves when standard output contains the text. */
  wrote(text: string): Promise<void>;
  /** Resolves when it has ended. Fails if it wrote a secret or a stack trace. */
  readonly ended: Promise<Ended>;
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module to load before the command. */
  readonly preload?: string;
  /** Default: the folder of this process. */
  readonly cwd?: string;
  /** File that standard output is appended to. Default: a pipe. */
  readonly appendTo?: string;
}

/** Starts `goldleaf` from its sources, as a process without a terminal. */
export function start(args: readonly string[], options: ProcessOptions = {}): Run {
  const { PATH } = process.env;
  const preload = options.preload ? ['--import', pathToFileURL(options.preload).href] : [];
  const words = [process.execPath, '--conditions=@goldleaf/source', ...preload, COMMAND, ...args];
  const shell = options.appendTo
    ? ['sh', '-c', 'file=$1; shift; exec "$@" >> "$file"', 'sh', options.appendTo]
    : [];
  const [program = '', ...rest] = [...shell, ...words];
  const child = spawn(program, rest, {
    cwd: options.cwd,
    env: { PATH, NODE_COMPILE_CACHE, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return {
    pid: child.pid as number,
    kill: (signal) => child.kill(signal),
    closeOutput: () => void child.stdout.destroy(),
    wrote: async (text) => {
      while (!stdout.includes(text)) await once(child.stdout, 'data');
    },
    ended: once(child, 'close').then(([code]) => checked(code, stdout, stderr)),
  };
}

function checked(code: number | null, stdout: string, stderr: string): Ended {
  expect(stdout + stderr).not.toContain(SECRET);
  expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
  return { code, stdout, stderr };
}
