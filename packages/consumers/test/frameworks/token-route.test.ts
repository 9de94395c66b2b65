import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeServer } from '@goldleaf/testing';
import { expect, inject, test } from 'vitest';
import { installConsumer } from '../../src/consumer.ts';
import { freePort } from '../../src/free-port.ts';
import { node } from '../../src/tools.ts';

test('guide to tokens for a front end > gives tokens by Express to people who are logged in', async () => {
  await using consumer = await installConsumer('token-route', 'npm', inject('registry'));
  await using goldLeaf = await startFakeServer();
  const port = await freePort();
  const env = { GOLDLEAF_URL: goldLeaf.url, GOLDLEAF_API_KEY: 'SECRET-key', PORT: `${port}` };
  const server = spawn(node, ['server.js'], { cwd: consumer.folder, env, stdio: 'inherit' });
  await using _ = {
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
  const ask = (cookie: string, body: object = {}) =>
    fetch(`http://127.0.0.1:${port}/api/goldleaf-token`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (let tries = 0; ; tries++) {
    const isUp = await ask('').then(
      ({ status }) => status === 401,
      () => false,
    );
    if (isUp) break;
    if (tries === 100) throw new Error('The server does not start.');
    await sleep(100);
  }
  expect(goldLeaf.tokenRequests).toHaveLength(0);

  const first = await ask('session=1');
  expect(first.headers.get('cache-control')).toBe('no-store');
  expect(await first.json()).toEqual({ value: 'SECRET-token-1', expiresAt: expect.any(Number) });

  const second = await ask('session=1', { rejected: 'SECRET-token-1' });
  expect(await second.json()).toMatchObject({ value: 'SECRET-token-2' });
  expect(goldLeaf.tokenRequests).toHaveLength(2);
});
