import { inspect } from 'node:util';
import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { example, type MockAnswers, requestExample, startMock } from '../src/index.ts';
import { describing, json, send } from './described.ts';

const INVITE = '/organization/users/invite';
const TOKEN = { authorization: 'Bearer any-token' };
const INVITATION = json(JSON.stringify(requestExample('postOrganizationUserInvite')), TOKEN);

const mock = await startMock({
  respond: { getHosebrands: { status: 200, body: { brands: ['Parker'] } } },
});
afterEach(() => mock.startOver());
afterAll(() => mock.close());

const invite = (request = INVITATION) => send(mock.url + INVITE, request);

describe('a mock that is told to answer', () => {
  test('a documented status answers it to that operation from then on, and to no other', async () => {
    mock.respond({ postOrganizationUserInvite: { status: 403 } });
    expect(await invite()).toMatchObject({ status: 403, body: '' });
    expect(await invite()).toMatchObject({ status: 403 });
    expect(await send(`${mock.url}/users/update`, json('{}', TOKEN))).toMatchObject({ status: 200 });
  });

  test('a list answers each of it once, and then as ever', async () => {
    mock.respond({ postOrganizationUserInvite: [{ status: 401 }, {}, { status: 403 }] });
    const statuses = [await invite(), await invite(), await invite(), await invite()].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([401, 200, 403, 200]);
  });

  test('an example by its name answers with it', async () => {
    const exchange = json(JSON.stringify(requestExample('postSecurityV1Token')));
    const answer = async () => JSON.parse((await send(`${mock.url}/security/v1/token`, exchange)).body);
    expect(await answer()).toEqual(example('postSecurityV1Token', 200, 'securityTokens'));
    mock.respond({ postSecurityV1Token: { status: 200, example: 'configuration' } });
    expect(await answer()).toEqual(example('postSecurityV1Token', 200, 'configuration'));
  });

  test('a body of its own answers with it, from the start or later', async () => {
    const brands = async () => (await send(`${mock.url}/hosebrands`, { headers: TOKEN })).body;
    expect(JSON.parse(await brands())).toEqual({ brands: ['Parker'] });
    mock.respond({ getHosebrands: { status: 200, body: [] } });
    expect(JSON.parse(await brands())).toEqual([]);
    mock.respond({ getHosebrands: {} });
    expect(JSON.parse(await brands())).toEqual(example('getHosebrands', 200));
  });

  test('still refuses a request that breaks the description', async () => {
    mock.respond({ postOrganizationUserInvite: { status: 200 }, getHosebrands: { status: 200, body: [1] } });
    expect(await invite(json('{"emailAddresses":{}}', TOKEN))).toMatchObject({ status: 400 });
    expect(await invite({ ...INVITATION, headers: { 'content-type': 'application/json' } })).toMatchObject({
      status: 401,
    });
    const refused = await send(`${mock.url}/hosebrands`);
    expect(refused).toMatchObject({ status: 401, contentType: 'application/problem+json' });
  });

  test('answers so whatever media type is asked for', async () => {
    mock.respond({ postHoseAssemblyIdRollBack: { status: 404 } });
    const request = { method: 'POST', headers: { ...TOKEN, accept: 'application/pdf' } };
    expect(await send(`${mock.url}/hoseassembly/${'a'.repeat(24)}/rollback`, request)).toMatchObject({
      status: 404,
    });
  });

  test('something raw answers it, whatever the request is', async () => {
    mock.respond({
      postOrganizationUserInvite: [
        { raw: { status: 503, headers: { 'retry-after': '7' }, body: '<h1>Busy</h1>' } },
        { raw: { status: 409, body: { message: 'Invited before.' } } },
        { raw: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"cut' } },
        { raw: { status: 418 } },
      ],
    });
    const busy = await fetch(mock.url + INVITE, json('{}'));
    expect([busy.status, busy.headers.get('retry-after'), await busy.text()]).toEqual([
      503,
      '7',
      '<h1>Busy</h1>',
    ]);
    expect(await invite()).toMatchObject({
      status: 409,
      contentType: 'application/json',
      body: '{"message":"Invited before."}',
    });
    expect(await invite()).toMatchObject({ status: 200, contentType: 'application/json', body: '{"cut' });
    expect(await invite()).toMatchObject({ status: 418, contentType: null, body: '' });
    expect(await invite()).toMatchObject({ status: 200 });
  });

  test('a reset breaks the connection after the request was read', async () => {
    mock.respond({ postOrganizationUserInvite: [{ reset: true }] });
    await expect(invite()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(mock.requests).toMatchObject([
      { body: requestExample('postOrganizationUserInvite'), status: undefined },
    ]);
    expect(await invite()).toMatchObject({ status: 200 });
  });

  test('late answers late, and closes without waiting', async () => {
    mock.respond({ postOrganizationUserInvite: [{ status: 403, delay: 50 }] });
    const started = performance.now();
    expect(await invite()).toMatchObject({ status: 403 });
    expect(performance.now() - started).toBeGreaterThan(45);

    await using slow = await startMock({ respond: { getHosebrands: { delay: 60_000 } } });
    const waiting = expect(fetch(`${slow.url}/hosebrands`, { headers: TOKEN })).rejects.toThrow(
      'fetch failed',
    );
    while (slow.requests.length === 0) await new Promise(setImmediate);
    await slow.close();
    await waiting;
  });

  test('of a description other than GoldLeaf’s answers by its operationIds', async () => {
    const description = describing({
      get: {
        operationId: 'getThing',
        responses: { 200: { description: 'OK' }, 410: { description: 'Gone' } },
      },
    });
    const respond = { getThing: { status: 410 } } as MockAnswers;
    await using other = await startMock({ description, respond });
    expect(await send(`${other.url}/thing`)).toMatchObject({ status: 410 });
  });

  test('starts over as it started', async () => {
    mock.respond({ getHosebrands: { raw: { status: 503 } } });
    await send(`${mock.url}/hosebrands`, { headers: TOKEN });
    mock.startOver();
    expect(mock.requests).toEqual([]);
    const answer = await send(`${mock.url}/hosebrands`, { headers: TOKEN });
    expect(JSON.parse(answer.body)).toEqual({ brands: ['Parker'] });
  });
});

test('every documented status of every operation can be had', async () => {
  interface Operation {
    operationId: string;
    requestBody?: unknown;
    responses: Record<string, unknown>;
  }
  const description = structuredClone(goldLeaf);
  const calls = Object.entries(description.paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem as Record<string, Operation>)
      .filter(([, { operationId }]) => operationId)
      .map(([method, operation]) => {
        delete operation.requestBody; // so that no request breaks the description
        const statuses = Object.keys(operation.responses).map(Number);
        return {
          path: path.replace(/\{.*?\}/g, 'a'.repeat(24)),
          method,
          statuses,
          operationId: operation.operationId,
        };
      }),
  );
  expect(calls).toHaveLength(237);

  await using all = await startMock({ description });
  for (const { path, method, statuses, operationId } of calls) {
    all.respond({ [operationId]: statuses.map((status) => ({ status })) });
    for (const status of statuses) {
      const response = await fetch(all.url + path, { method, headers: TOKEN });
      expect([operationId, response.status]).toEqual([operationId, status]);
      await response.arrayBuffer();
    }
  }
});

describe('a mock cannot be told', () => {
  const INVALID = 'answer_invalid';
  const UNDOCUMENTED = 'answer_undocumented';
  test.each([
    [
      'an operation that is not there',
      { postInvite: {} },
      'operation_unknown',
      'The description has no operation postInvite.',
    ],
    [
      'a status that is not documented',
      { postOrganizationUserInvite: { status: 503 } },
      UNDOCUMENTED,
      'postOrganizationUserInvite is described with 200, 400, 401, 403, not with 503. To answer 503 all the same, say { raw: { status: 503 } }.',
    ],
    [
      'an example that is not there',
      { postSecurityV1Token: { status: 200, example: 'other' } },
      UNDOCUMENTED,
      'postSecurityV1Token has no example "other" of 200. It has: securityTokens, configuration.',
    ],
    [
      'a body where none is documented',
      { postOrganizationUserInvite: [{}, { status: 403, body: {} }] },
      UNDOCUMENTED,
      'postOrganizationUserInvite is described to answer 403 without JSON. To answer with a body all the same, say { raw: { status: 403, body } }.',
    ],
    ['two answers at once', { getHosebrands: { status: 200, reset: true } }, INVALID, /an answer is one of/],
    [
      'an example and a body',
      { postSecurityV1Token: { status: 200, example: 'configuration', body: {} } },
      INVALID,
      /an example or a body/,
    ],
    ['a body without a status', { getHosebrands: { body: {} } }, INVALID, /an answer is one of/],
    ['a delay before now', { getHosebrands: { delay: -1 } }, INVALID, /a delay from 0/],
    ['a delay longer than a timer', { getHosebrands: { delay: 2 ** 31 } }, INVALID, /a delay from 0/],
    ['a status that is none', { getHosebrands: { raw: { status: 99 } } }, INVALID, /a raw status from 200/],
  ])('%s', async (_, answers, code, message) => {
    mock.respond({ postOrganizationUserInvite: { status: 403 } });
    const wrong = { postOrganizationUserInvite: { status: 401 }, ...answers } as MockAnswers;
    const refusal = expect.objectContaining({
      name: 'MockAnswerError',
      code,
      message: expect.stringMatching(message),
    });
    expect(() => mock.respond(wrong)).toThrow(refusal);
    expect(await invite()).toMatchObject({ status: 403 });
    await expect(startMock({ respond: wrong })).rejects.toThrow(refusal);
  });
});

describe('the requests of a mock', () => {
  test('tell what was asked, how often, and how it was answered', async () => {
    await invite();
    await send(`${mock.url}/customers?search.name=a&x=1&x=2`, { headers: TOKEN });
    await send(`${mock.url}/nowhere`);
    await send(`${mock.url}/hosebrands`);
    expect(mock.requests).toMatchObject([
      {
        operationId: 'postOrganizationUserInvite',
        method: 'POST',
        path: INVITE,
        headers: { authorization: 'Bearer any-token' },
        body: { emailAddresses: [{ email: 'ada@example.com' }] },
        status: 200,
      },
      {
        operationId: 'getCustomers',
        query: { 'search.name': 'a', x: ['1', '2'] },
        body: null,
        status: 200,
      },
      { operationId: undefined, method: 'GET', path: '/nowhere', status: 404 },
      { operationId: 'getHosebrands', status: 401 },
    ]);
  });

  test('show no secret where they are printed or serialized', async () => {
    const body = { emailAddresses: [{ email: 'ada@example.com', password: 'S3cret-password' }] };
    await send(
      `${mock.url}${INVITE}?key=S3cret-key`,
      json(JSON.stringify(body), { authorization: 'Bearer S3cret-token' }),
    );
    expect(inspect(mock.requests, { depth: 9 })).toContain('postOrganizationUserInvite');
    expect(inspect(mock.requests, { depth: 9, showHidden: true })).not.toContain('S3cret');
    expect(JSON.stringify(mock.requests)).not.toContain('S3cret');
  });
});

describe('an example', () => {
  test('is a copy', () => {
    const invitations = requestExample('postOrganizationUserInvite');
    invitations.emailAddresses?.splice(0);
    expect(requestExample('postOrganizationUserInvite').emailAddresses).toHaveLength(1);
  });

  test('that is not there is refused', () => {
    const untyped: (...names: unknown[]) => unknown = example as never;
    expect(() => untyped('getCustomers', 418)).toThrow(
      'The description has no such example of getCustomers 418.',
    );
    expect(() => untyped('getCustomers', 200, 'other')).toThrow('no such example of getCustomers 200');
    expect(() => untyped('nothing', 200)).toThrow('no such example of nothing 200');
    expect(() => (requestExample as typeof untyped)('getCustomers')).toThrow(
      'no such example of getCustomers',
    );
  });
});
