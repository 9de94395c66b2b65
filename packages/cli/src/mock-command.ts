import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Runs the mock in a process of its own, with these arguments, until it ends.
 *
 * @returns its exit code
 * @throws {UsageError} if the mock isn't installed
 */
export async function mockCommand(args: readonly string[]): Promise<number> {
  const program = findMock([join(process.cwd(), 'package.json'), import.meta.url]);
  const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both processes. The mock decides when to end.
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', () => {}).on('SIGTERM', forward);
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/**
 * Finds the program of the mock.
 *
 * @param starts - files from which packages are resolved, such as the project's `package.json`
 * @throws {UsageError} if the mock isn't installed for any of them
 */
export function findMock(starts: readonly string[]): string {
  for (const start of starts) {
    const manifest = resolve('@goldleaf/mock/package.json', start);
    if (manifest === undefined) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin?: Record<string, string> };
    const program = bin?.['goldleaf-mock'];
    if (program !== undefined) return join(dirname(manifest), program);
  }
  throw new UsageError('The mock is not installed. Run: npm install --save-dev @goldleaf/mock');
}

function resolve(name: string, start: string): string | undefined {
  try {
    return createRequire(start).resolve(name);
  } catch {
    return undefined;
  }
}
