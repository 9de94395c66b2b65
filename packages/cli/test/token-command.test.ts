import { json, reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { goldleaf } from './goldleaf.ts';

const respond = reply(200);

describe.concurrent('goldleaf token', () => {
  test('prints the token alone to standard output, and says that it is a secret', async () => {
    await using server = await startFakeServer(respond, json(200, { securityToken: 'the-token' }));
    const run = await goldleaf(['token', '--base-url', server.url]);
    expect(run).toMatchObject({ code: 0, stdout: 'the-token\n' });
    expect(run.stderr).toMatch(/^This token is a secret\. It expires at 20/);
  });

  test('exits 3 if the key is rejected', async () => {
    await using server = await startFakeServer(respond, reply(401));
    expect(await goldleaf(['token', '--base-url', server.url])).toMatchObject({ code: 3, stdout: '' });
  });

  test('requires a key for another machine', async () => {
    expect(await goldleaf(['token'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Set GOLDLEAF_API_KEY for https:\/\/goldleaf\.app\. /),
    });
  });
});
