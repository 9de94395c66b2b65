import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const COMMAND = fileURLToPath(new URL('../src/goldleaf.ts', import.meta.url));
/** Lets Node keep the compiled sources: a process then starts in a third of the time. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

/** In every password, key and token of these tests: whatever is written must not have it. */
export const SECRET = 'Hush';
export const PASSWORD: string = `${SECRET}-1234`;

export interface Run {
  readonly pid: number;
  /** What was written to standard output so far. */
  readonly stdout: string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the text is on standard output. */
  wrote(text: string): Promise<void>;
  /** Resolves when it has ended. Fails if it wrote a secret or a stack trace. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module to load before the command. */
  readonly preload?: string;
}

/** Starts the command as a process of its own, from its sources, with no terminal. */
export function start(args: readonly string[], options: RunOptions = {}): Run {
  const { PATH } = process.env;
  const preload = options.preload ? ['--import', options.preload] : [];
  const child = spawn(process.execPath, ['--conditions=@goldleaf/source', ...preload, COMMAND, ...args], {
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
  const ended = once(child, 'close').then(([code]) => {
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
    return { code, stdout, stderr };
  });
  return {
    pid: child.pid as number,
    get stdout() {
      return stdout;
    },
    kill: (signal) => child.kill(signal),
    wrote: async (text) => {
      while (!stdout.includes(text)) await once(child.stdout, 'data');
    },
    ended,
  };
}

/** Runs `goldleaf` with these arguments to its end. */
export function goldleaf(args: readonly string[], options?: RunOptions): Run['ended'] {
  return start(args, options).ended;
}
