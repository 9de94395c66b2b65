import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { node, programOf } from './tools.ts';

/** A remote cache for turbo, on loopback. */
export interface RemoteCache extends AsyncDisposable {
  /** Environment variables that make turbo use it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts an empty turborepo-remote-cache. */
export async function startRemoteCache(): Promise<RemoteCache> {
  const storage = await mkdtemp(join(tmpdir(), 'goldleaf-cache-'));
  const port = await freePort();
  const token = 'a-token-of-this-test';
  const server = spawn(node, [programOf('turborepo-remote-cache', 'turborepo-remote-cache')], {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: 'fatal',
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
    },
    stdio: 'inherit',
  });
  const api = `http://127.0.0.1:${port}`;
  const isUp = async (): Promise<boolean> => {
    const headers = { authorization: `Bearer ${token}` };
    return fetch(`${api}/v8/artifacts/status`, { headers }).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  for (let tries = 0; !(await isUp()); tries++) {
    if (tries === 200 || server.exitCode !== null) throw new Error('The remote cache does not start.');
    await sleep(100);
  }
  return {
    env: { TURBO_API: api, TURBO_TOKEN: token, TURBO_TEAM: 'team_goldleaf' },
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(storage, { recursive: true, force: true });
    },
  };
}
