import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BASE, DIST } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Hosts that the build tried to connect to. */
    readonly hostsOfBuild: readonly string[];
  }
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the site below a path and without a network, and provides the hosts that it tried to connect to. */
export default async function setup({
  provide,
}: {
  provide: (key: 'hostsOfBuild', value: string[]) => void;
}) {
  const log = at('../.generated/hosts.log');
  const variables = { HOSTS_LOG: log, SITE_FOLDER: DIST, SITE_BASE: BASE };
  await rm(log, { force: true });
  const args = [
    '--conditions=@goldleaf/source',
    '--import',
    at('./no-network.ts'),
    at('../src/main.ts'),
    'build',
  ];
  await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...variables },
    maxBuffer: 2 ** 26,
  });
  const hosts = await readFile(log, 'utf8').catch(() => '');
  provide('hostsOfBuild', hosts.split('\n').filter(Boolean));
}
