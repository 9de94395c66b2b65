import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const repository: string = fileURLToPath(new URL('../../..', import.meta.url));
/** This package. */
export const here: string = fileURLToPath(new URL('..', import.meta.url));

const require = createRequire(import.meta.url);

/** The file of a program of an installed package, such as `npm` of `npm`. */
export function programOf(name: string, bin: string): string {
  const manifest = join(here, 'node_modules', name, 'package.json');
  const { bin: programs } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof programs === 'string' ? programs : (programs[bin] as string));
}

/** The Node that this repository is built and tested with. This process's may be another: each Node installed here has a `node`. */
export const node: string = join(repository, 'node_modules/node/bin/node');

/** The pnpm that this repository is installed with. */
export const pnpm: string = join(repository, 'node_modules/.bin/pnpm');

/** The Node of each supported major version. */
export const NODES: Readonly<Record<20 | 22 | 24 | 26, string>> = {
  20: installedNode(20),
  22: installedNode(22),
  24: node,
  26: installedNode(26),
};

function installedNode(version: number): string {
  return join(here, `node_modules/node-${version}/bin/node`);
}
