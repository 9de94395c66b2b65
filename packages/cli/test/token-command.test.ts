import { json, reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { goldleaf, SECRET } from './goldleaf.ts';

const respond = reply(200);

describe.concurrent('goldleaf token', () => {
  test('prints the token alone to standard output, and says that it is a secret', async () => {
    await using server = await startFakeServer(respond, json(200, { securityToken: 'the-token' }));
    const run = await goldleaf(['token', '--base-url', server.url]);
    expect(run).toMatchObject({ code: 0, stdout: 'the-token\n' });
    expect(run.stderr).toMatch(/^This token is a secret\. It expires at 20/);
  });

  test('calls an allowed host by plain http, without the API key of the environment', async () => {
    await using server = await startFakeServer(respond, json(200, { securityToken: 'the-token' }));
    // Not a name of this machine, but it leads here.
    const url = server.url.replace('127.0.0.1', '0.0.0.0');
    const env = { GOLDLEAF_API_KEY: `${SECRET}-key`, GOLDLEAF_API_KEY_NAME: 'Shop' };

    expect(await goldleaf(['token', '--base-url', url], env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pass --allow-http-host 0.0.0.0 if it is a mock'),
    });
    expect(server.requests).toHaveLength(0);

    const run = await goldleaf(['token', '--base-url', url, '--allow-http-host', '0.0.0.0'], env);
    expect(run).toMatchObject({ code: 0, stdout: 'the-token\n' });
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.tokenRequests[0]?.body).not.toContain(SECRET);
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
