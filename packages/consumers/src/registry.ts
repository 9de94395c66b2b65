import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { runWell } from './process.ts';
import type { PublicPackage } from './public-packages.ts';
import { node, programOf } from './tools.ts';

/** A registry on loopback: what is published to it, and everything else from the registry that this machine uses. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  publish(packages: readonly PublicPackage[]): Promise<void>;
}

/** Starts an empty Verdaccio. */
export async function startRegistry(): Promise<Registry> {
  const storage = await mkdtemp(join(tmpdir(), 'goldleaf-registry-'));
  // On a machine behind a proxy, npm knows the trusted certificates by `cafile`. Node may not know them.
  const [upstream = '', cafile = ''] = await npmSettings('registry', 'cafile');
  const ca = cafile === 'null' ? {} : { ca: await readFile(cafile, 'utf8') };
  const server: Server = await runServer({
    configPath: storage,
    storage,
    uplinks: { upstream: { url: upstream, maxage: '60m', timeout: '60s', ...ca } },
    packages: {
      '@goldleaf/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  } as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;

  return {
    url,
    publish: async (packages) => {
      // npm publishes to no registry without a token; this one asks for none.
      const as = ['--registry', url, `--//${host}/:_authToken=nobody`];
      for (const { tarball } of packages) {
        await runWell(node, [programOf('npm', 'npm'), 'publish', tarball, ...as]);
      }
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(storage, { recursive: true, force: true });
    },
  };
}

async function npmSettings(...names: string[]): Promise<string[]> {
  const printed = await runWell(node, [programOf('npm', 'npm'), 'config', 'get', ...names]);
  return printed
    .trim()
    .split('\n')
    .map((line) => line.slice(line.indexOf('=') + 1));
}
