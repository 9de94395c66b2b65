import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const own = createRequire(import.meta.url);

/** Resolves the packages of the workspace `peers`. */
const peers = createRequire(new URL('../../peers/package.json', import.meta.url));

const NODE_MODULES = fileURLToPath(new URL('../../peers/node_modules/', import.meta.url));

/** Returns the version of a package that this package depends on. */
export function packageVersion(name: string): string {
  return (own(`${name}/package.json`) as { readonly version: string }).version;
}

/**
 * Returns the version of a package of the workspace `peers`.
 *
 * @throws {Error} if it is not installed
 */
export function peerVersion(name: string): string {
  try {
    return JSON.parse(readFileSync(`${NODE_MODULES}${name}/package.json`, 'utf8')).version;
  } catch {
    throw new Error(`${name} is not installed. Run \`pnpm contract:setup\`, then run the command again.`);
  }
}

/** Loads a package of the workspace `peers`. */
export function loadPeer<T>(name: string): T {
  return peers(name) as T;
}

/** Runs Redocly's command line. Its exit code says whether it found something, so it is not an error. */
export function runRedocly(folder: string, options: readonly string[]): Promise<string> {
  const cli = `${NODE_MODULES}@redocly/cli/bin/cli.js`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...options],
      { cwd: folder, env, maxBuffer: 1 << 26 },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}
