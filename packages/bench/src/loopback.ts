import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { interleavedRounds } from './interleaved-rounds.ts';
import { FIRST_TOKEN, startLoopbackServer } from './loopback-server.ts';
import type { Connect } from './peers.ts';

const CONCURRENCY = 16;
/** Requests that are timed together. */
const BURST = 160;
/** How long each client runs in a round, in milliseconds. */
const TIME = 120;

/**
 * Times invites over HTTP to a server in another process, 16 under way at a time.
 *
 * @param bundles - where each client's bundle is, by name
 * @returns requests a second, by name
 */
export async function measureLoopback(
  bundles: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, number>> {
  const server = fork(fileURLToPath(import.meta.url));
  try {
    const [baseUrl] = (await once(server, 'message')) as [string];
    const tasks = new Map<string, () => Promise<unknown>>();
    for (const [name, url] of bundles) {
      const { connect } = (await import(`${url}?loopback`)) as { connect: Connect };
      const invite = connect(baseUrl, FIRST_TOKEN);
      tasks.set(name, () =>
        Promise.all(
          Array.from({ length: CONCURRENCY }, async () => {
            for (let call = 0; call < BURST / CONCURRENCY; call++)
              await invite('ada@example.com', 'Example-1');
          }),
        ),
      );
    }
    const means = await interleavedRounds(tasks, TIME);
    return new Map([...means].map(([name, milliseconds]) => [name, (BURST * 1_000) / milliseconds]));
  } finally {
    server.kill();
  }
}

if (import.meta.main) process.send?.((await startLoopbackServer()).url);
