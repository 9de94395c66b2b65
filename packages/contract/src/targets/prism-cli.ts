import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const CLI = require.resolve('@stoplight/prism-cli');
const SPEC = require.resolve('@goldleaf/api-types/openapi.json');

/** The reviewed differences of prism-cli. */
export const PRISM_CLI_DIFFERENCES: URL = new URL('prism-cli-differences.yaml', import.meta.url);

/** Ends a process when its input ends: with the process that started it, however that ended. */
const ENDS_WITH_PARENT =
  "data:text/javascript,process.stdin.resume().on('end', () => process.exit()).unref()";

/** A running `prism mock` process. */
export interface PrismCli extends AsyncDisposable {
  /** Base URL, on a free port of this machine. */
  readonly url: string;
}

/**
 * Starts the unmodified `@stoplight/prism-cli` as a process.
 *
 * @param spec - path of an OpenAPI document. Default: GoldLeaf's
 * @throws {Error} if the process ends before it listens. The message has its output
 */
export async function startPrismCli(spec: string = SPEC): Promise<PrismCli> {
  const args = ['--import', ENDS_WITH_PARENT, CLI, 'mock', spec, '--host', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  try {
    return { url: await listeningUrl(child), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads the output until it has the URL. Later output is discarded, so that the pipe never fills up. */
async function listeningUrl(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('prism-cli has no output.');
  const output: string[] = [];
  stderr.on('data', (chunk) => output.push(String(chunk)));
  for await (const line of createInterface(stdout)) {
    output.push(line);
    const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (url === undefined) continue;
    stdout.resume();
    return url;
  }
  throw new Error(`prism-cli ended before it listened:\n${output.join('\n')}`);
}
