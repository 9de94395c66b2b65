import type { ParsedResponse } from '@goldleaf/client';
import { inTurn, json, reply, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { clientOf, invite, list } from '../goldleaf.ts';

const mismatch = Object.assign(
  new Error('GET /customers 200 /total: described as type: integer, was string'),
  {
    code: 'response_mismatch',
  },
);

describe('onData', () => {
  test('gets the parsed data of each response, and no token', async () => {
    await using server = await startFakeServer(
      inTurn(json(200, { total: 1 }), reply(503, { 'content-type': 'text/plain; charset=utf-8' }, 'busy')),
    );
    const responses: ParsedResponse[] = [];
    const goldleaf = clientOf(server, { retries: 0, onData: (response) => responses.push(response) });

    await list(goldleaf);
    await invite(goldleaf);

    expect(responses).toEqual([
      { method: 'GET', path: '/customers', status: 200, mediaType: 'application/json', data: { total: 1 } },
      {
        method: 'POST',
        path: '/organization/users/invite',
        status: 503,
        mediaType: 'text/plain',
        data: 'busy',
      },
    ]);
  });

  test('gets no response that is read as a file or a stream', async () => {
    await using server = await startFakeServer(json(200, {}));
    const responses: ParsedResponse[] = [];
    const goldleaf = clientOf(server, { onData: (response) => responses.push(response) });

    await goldleaf.GET('/customers', { parseAs: 'blob' }).orThrow();
    await goldleaf.GET('/customers', { parseAs: 'stream' }).orThrow();

    expect(responses).toEqual([]);
  });

  test('gets no data of a success whose body is invalid, and the call fails', async () => {
    const page = reply(200, { 'content-type': 'text/html' }, '<html>login</html>');
    const cut = reply(200, { 'content-type': 'application/json' }, '{"total":');
    await using server = await startFakeServer(inTurn(page, cut, page));
    const responses: ParsedResponse[] = [];
    const goldleaf = clientOf(server, { onData: (response) => responses.push(response) });

    const failures = [
      await list(goldleaf),
      await list(goldleaf),
      await goldleaf.GET('/customers', { parseAs: 'blob' }),
    ];

    expect(failures.map(({ error }) => error?.code)).toEqual(Array(3).fill('invalid_response'));
    expect(responses.map(({ mediaType, data }) => ({ mediaType, data }))).toEqual([
      { mediaType: 'text/html', data: undefined },
      { mediaType: 'application/json', data: undefined },
      { mediaType: 'text/html', data: undefined },
    ]);
  });

  test('changes no call if it throws', async () => {
    await using server = await startFakeServer(json(200, {}));
    const goldleaf = clientOf(server, {
      onData: () => {
        throw new Error('a failing metric');
      },
    });

    expect((await invite(goldleaf)).ok).toBe(true);
  });

  test('fails a call by a response_mismatch, and sends it once', async () => {
    await using server = await startFakeServer(json(200, { total: 'x' }));
    const goldleaf = clientOf(server, {
      onData: () => {
        throw mismatch;
      },
    });

    const { error } = await list(goldleaf);

    expect(error).toMatchObject({
      code: 'invalid_response',
      status: 200,
      mayHaveActed: true,
      cause: mismatch,
    });
    expect(error?.message).toContain('described as type: integer, was string');
    expect(server.calls).toHaveLength(1);
  });

  test('leaves the error of a failed response as it is', async () => {
    await using server = await startFakeServer(reply(403));
    const goldleaf = clientOf(server, {
      onData: () => {
        throw mismatch;
      },
    });

    expect((await invite(goldleaf)).error).toMatchObject({ code: 'forbidden' });
  });
});
