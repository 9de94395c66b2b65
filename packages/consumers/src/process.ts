import { execFile } from 'node:child_process';

export interface RunOptions {
  /** Default: this process's. */
  readonly cwd?: string | undefined;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The output of a program, and how it ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  /** Both of its outputs, for a message. */
  readonly output: string;
}

/** Runs a program to its end, whatever that is. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, env } = options;
  return new Promise((resolve, reject) => {
    const settings = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, settings, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), stdout, output: stdout + stderr });
    });
  });
}

/**
 * Runs a program that must succeed.
 *
 * @returns what it printed to its standard output
 * @throws {Error} with all that it printed
 */
export async function runWell(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { code, stdout, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`);
  return stdout;
}
