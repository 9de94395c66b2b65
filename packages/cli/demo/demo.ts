// `npm start [-- FILE]`: generates, builds and starts the mock, then runs `goldleaf invite FILE` against it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const turbo = `${repository}node_modules/.bin/turbo`;
const goldleaf = fileURLToPath(new URL('../dist/goldleaf.js', import.meta.url));

/** The user's folder: npm runs this in the root of the repository. */
const { INIT_CWD: cwd = process.cwd() } = process.env;
const example = relative(cwd, `${repository}examples/invitations.csv`);

const generate = ['scripts/src/generate.ts'];
const build = ['run', 'build', '--filter=@goldleaf/cli', '--output-logs=errors-only', '--log-prefix=none'];
process.exitCode =
  run(process.execPath, generate, 'inherit') ||
  run(turbo, build, 'pipe') ||
  (await inviteAtMock(process.argv.length > 2 ? process.argv.slice(2) : [example]));

/** Runs a step and returns its exit code. With `pipe`, its output is shown only if it fails. */
function run(command: string, args: readonly string[], stdio: 'inherit' | 'pipe'): number {
  const step = spawnSync(command, args, { cwd: repository, stdio, encoding: 'utf8' });
  if (step.error) throw step.error;
  if (step.status !== 0) process.stderr.write(`${step.stdout ?? ''}${step.stderr ?? ''}`);
  return step.status ?? 1;
}

async function inviteAtMock(args: readonly string[]): Promise<number> {
  const { startMock } = await import('@goldleaf/mock'); // it has to be built first
  await using mock = await startMock();
  console.log(`The mock of GoldLeaf is at ${mock.url}. Nobody gets an email.\n`);

  process.on('SIGINT', () => {}); // the child process handles it
  const options = { cwd, stdio: 'inherit' } as const;
  const child = spawn(process.execPath, [goldleaf, 'invite', ...args, '--base-url', mock.url], options);
  const [status] = await once(child, 'exit');
  return status ?? 1;
}
