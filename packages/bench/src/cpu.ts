import { deepStrictEqual } from 'node:assert/strict';
import { interleavedRounds } from './interleaved-rounds.ts';
import type { Connect } from './peers.ts';

/** How long each client runs in a round, in milliseconds. */
const TIME = 80;
/** Calls that are timed together: the clock is too coarse for one. */
const BATCH = 100;

/**
 * Times an invite on a `fetch` that responds at once, with the token already there: what the client itself costs.
 *
 * @param bundles - where each client's bundle is, by name
 * @returns microseconds a call, by name
 * @throws {Error} when a client does not send what all send
 */
export async function measureCpu(bundles: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, number>> {
  const { fetch } = globalThis;
  const sent: Request[] = [];
  let respond: typeof fetch = async (...request) => {
    sent.push(new Request(...request));
    return Response.json({ securityToken: 'token' });
  };
  // Set before a client is loaded, and not changed afterwards: some keep what they find then, others look at each call.
  globalThis.fetch = (...request) => respond(...request);
  try {
    const tasks = new Map<string, () => Promise<unknown>>();
    for (const [name, url] of bundles) {
      const { connect } = (await import(`${url}?cpu`)) as { connect: Connect };
      const invite = connect('https://goldleaf.example/api/v1', 'token');
      await invite('ada@example.com', 'Example-1');
      await assertInvites(name, sent.at(-1));
      tasks.set(name, async () => {
        for (let call = 0; call < BATCH; call++) await invite('ada@example.com', 'Example-1');
      });
    }
    // The documented response of an invite: 200 without a body. One object serves all calls, so its creation is not measured.
    const done = new Response(null, { headers: { 'Content-Length': '0' } });
    respond = async () => done;
    const means = await interleavedRounds(tasks, TIME, cpuTime);
    return new Map([...means].map(([name, milliseconds]) => [name, (milliseconds * 1_000) / BATCH]));
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Milliseconds of CPU that this process has used, garbage collection included: what else the machine does is not in it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** A client that sends less than the others would be fast for nothing. */
async function assertInvites(name: string, request: Request | undefined): Promise<void> {
  deepStrictEqual(
    {
      method: request?.method,
      url: request?.url,
      authorization: request?.headers.get('authorization'),
      body: await request?.json(),
    },
    {
      method: 'POST',
      url: 'https://goldleaf.example/api/v1/organization/users/invite',
      authorization: 'Bearer token',
      body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] },
    },
    `${name} does not send the invite`,
  );
}
