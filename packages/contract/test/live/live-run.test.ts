import { describe, expect, inject, test } from 'vitest';
import { goldLeaf } from '../../src/description.ts';
import { planCalls } from '../../src/live/call-plan.ts';
import { harOf } from '../../src/live/har.ts';
import { liveOperations } from '../../src/live/live-operation.ts';
import { isAsDescribed, liveReport, reportText } from '../../src/live/live-report.ts';
import { type LiveRun, runLive } from '../../src/live/live-run.ts';
import { type Answer, startStandIn, TOKEN } from './stand-in.ts';
import { GOOD_THING, THINGS } from './thing-description.ts';

const KEY = { apiKey: 'SECRET-key', apiKeyName: 'SECRET-name', timeout: 5_000 };

async function ask(
  answer: Answer,
  operationId = 'getThing',
  options: { exchange?: Answer; timeout?: number } = {},
) {
  await using server = await startStandIn(answer, options.exchange);
  const plan = planCalls(liveOperations(THINGS), { operations: [operationId] });
  const target = { ...KEY, baseUrl: server.url, timeout: options.timeout ?? KEY.timeout };
  const run = await runLive(THINGS, target, plan);
  const [outcome] = run.outcomes.filter((each) => each.operationId === operationId);
  return { ...run, outcome, report: liveReport(server.url, plan, run), received: server.received };
}

const answering =
  (status: number, headers: Record<string, string>, body = ''): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'x-count': '1' };
const thing = (changes: object, headers: Record<string, string> = HEADERS) =>
  answering(200, headers, JSON.stringify({ ...GOOD_THING, ...changes }));

const RESPONSES = '/paths/~1thing/get/responses';
const SCHEMA = '/components/schemas/Thing';
const STATUSES = '200, 404';

describe('a server that keeps to the description', () => {
  test('gives an empty report', async () => {
    const { outcome, report } = await ask(thing({}));
    expect(outcome).toMatchObject({ verdict: 'as described', status: 200, deviations: [] });
    expect(report.outcomes.map(({ operationId }) => operationId)).toEqual([
      'postSecurityV1Token',
      'getThing',
    ]);
    expect(isAsDescribed(report)).toBe(true);
  });

  test.each([
    ['a file', 'getThingsFile', answering(200, { 'content-type': 'application/pdf' }, '%PDF')],
    ['no body', 'getThingsSilence', answering(200, {})],
  ])('with %s, too', async (_, operationId, answer) => {
    expect((await ask(answer, operationId)).outcome).toMatchObject({
      verdict: 'as described',
      deviations: [],
    });
  });

  test('in all GETs of GoldLeaf, as the mock does, gives an empty report', async () => {
    const operations = liveOperations(goldLeaf);
    const names = operations.flatMap(({ pathParameters }) => pathParameters);
    const plan = planCalls(operations, {
      unread: true,
      parameters: Object.fromEntries(names.map((name) => [name, 'a'.repeat(24)])),
      allow: [
        'getHoseAssembliesParse',
        'getOrganizationNextpartnumber',
        'getSalesEstimateIdRefresh',
        'postUserResetPassword',
      ],
      invite: ['ada@example.com'],
    });
    expect(plan.calls).toHaveLength(96 + 2);
    const run = await runLive(goldLeaf, { ...KEY, baseUrl: inject('target').url }, plan);
    expect(run.outcomes.filter(({ verdict }) => verdict !== 'as described')).toEqual([]);
    // And the exchange of the key.
    expect(run.outcomes).toHaveLength(plan.calls.length + 1);
  });
});

describe('a deviation is found', () => {
  test.each<[string, Answer, object]>([
    [
      'wrong type',
      thing({ count: 'three' }),
      {
        kind: 'body',
        pointer: `${SCHEMA}/properties/count/type`,
        place: '/count',
        described: 'type: "integer"',
        seen: 'string of 5 characters',
      },
    ],
    [
      'null',
      thing({ count: null }),
      { kind: 'body', place: '/count', described: 'type: "integer"', seen: 'null' },
    ],
    [
      'missing property',
      thing({ tags: undefined }),
      {
        kind: 'body',
        pointer: `${SCHEMA}/required`,
        place: '',
        described: 'required: ["id","tags"]',
        seen: 'object with id, count, note, kind, owner',
      },
    ],
    [
      'property too many',
      thing({ price: 1 }),
      {
        kind: 'body',
        pointer: `${SCHEMA}/additionalProperties`,
        described: 'additionalProperties: false',
        seen: 'object with id, count, note, kind, tags, owner, price',
      },
    ],
    [
      'wrong pattern',
      thing({ id: '12' }),
      {
        kind: 'body',
        pointer: `${SCHEMA}/properties/id/pattern`,
        place: '/id',
        seen: 'number as string of 2 characters',
      },
    ],
    [
      'value below its bound',
      thing({ count: -1 }),
      { kind: 'body', described: 'minimum: 0', seen: 'integer' },
    ],
    [
      'value that is not listed',
      thing({ kind: 'wrap' }),
      { kind: 'body', described: 'enum: ["hose","adaptor"]', seen: 'string of 4 characters' },
    ],
    [
      'wrong item behind a reference',
      thing({ tags: ['new', 'very old'] }),
      {
        kind: 'body',
        pointer: '/components/schemas/Tag/maxLength',
        place: '/tags/1',
        described: 'maxLength: 5',
        seen: 'string of 8 characters',
      },
    ],
    [
      'value of no branch',
      thing({ owner: 7 }),
      { kind: 'body', pointer: `${SCHEMA}/properties/owner/anyOf`, place: '/owner', seen: 'integer' },
    ],
    [
      'wrong root',
      answering(200, HEADERS, '[]'),
      { kind: 'body', pointer: `${SCHEMA}/type`, place: '', described: 'type: "object"', seen: 'array of 0' },
    ],
    [
      'empty body',
      answering(200, HEADERS),
      {
        kind: 'body',
        pointer: `${RESPONSES}/200/content`,
        described: 'application/json',
        seen: 'application/json, empty',
      },
    ],
    [
      'invalid JSON',
      answering(200, HEADERS, '{"id":'),
      { kind: 'body', described: 'JSON', seen: 'application/json of 6 bytes that are no JSON' },
    ],
    [
      'HTML said to be JSON',
      answering(200, HEADERS, '<html>'),
      { kind: 'body', described: 'JSON', seen: 'application/json of 6 bytes that are no JSON' },
    ],
    [
      'HTML',
      answering(200, { ...HEADERS, 'content-type': 'text/html' }, '<html>'),
      {
        kind: 'media type',
        pointer: `${RESPONSES}/200/content`,
        described: 'application/json',
        seen: 'text/html of 6 bytes',
      },
    ],
    [
      'JSON said to be text',
      thing({}, { ...HEADERS, 'content-type': 'text/plain' }),
      { kind: 'media type', described: 'application/json' },
    ],
    [
      'no media type',
      thing({}, { 'x-count': '1' }),
      { kind: 'media type', seen: 'no media type of 107 bytes' },
    ],
    [
      'a media type that is none',
      thing({}, { ...HEADERS, 'content-type': '!' }),
      { kind: 'media type', seen: 'what is no media type of 107 bytes' },
    ],
    [
      'undescribed status',
      answering(418, {}),
      { kind: 'status', pointer: RESPONSES, described: STATUSES, seen: '418, empty' },
    ],
    [
      'undescribed success',
      answering(201, HEADERS, '{}'),
      { kind: 'status', described: STATUSES, seen: '201, application/json' },
    ],
    [
      '501, which Prism would mock',
      answering(501, HEADERS, '{}'),
      { kind: 'status', described: STATUSES, seen: '501, application/json' },
    ],
    [
      'redirect',
      answering(302, { location: 'https://elsewhere.example/login?SECRET' }),
      { kind: 'status', described: STATUSES, seen: '302 to https://elsewhere.example, empty' },
    ],
    [
      'body that nobody described',
      answering(404, HEADERS, '{"message":"No."}'),
      {
        kind: 'body',
        pointer: `${RESPONSES}/404`,
        described: 'no body',
        seen: 'application/json of 17 bytes',
      },
    ],
    [
      'more authentication',
      answering(401, { 'www-authenticate': 'Basic realm="x"' }),
      {
        kind: 'security',
        pointer: '/paths/~1thing/get/security',
        described: 'a bearer token',
        seen: '401, asking for Basic',
      },
    ],
    [
      'authentication refused',
      answering(401, { 'www-authenticate': 'Bearer' }),
      { kind: 'status', seen: '401, empty' },
    ],
    [
      'wrong header',
      thing({}, { ...HEADERS, 'x-count': 'many' }),
      { kind: 'header', pointer: `${RESPONSES}/200/headers/x-count`, seen: 'string of 4 characters' },
    ],
    [
      'missing header',
      thing({}, { 'content-type': 'application/json' }),
      { kind: 'header', pointer: `${RESPONSES}/200/headers`, seen: 'an answer without it' },
    ],
  ])('%s', async (_, answer, deviation) => {
    const { outcome, report } = await ask(answer);
    expect(outcome?.deviations).toEqual([expect.objectContaining(deviation)]);
    expect(outcome).toMatchObject({ verdict: 'otherwise', docs: 'https://docs.goldleafapp.com/thing.html' });
    expect(isAsDescribed(report)).toBe(false);
  });

  test('each, where there are several', async () => {
    const { outcome } = await ask(thing({ count: 'three', note: 1, tags: [2] }));
    expect(outcome?.deviations.map(({ place }) => place)).toEqual(['/count', '/note', '/tags/0']);
  });

  test('in the exchange of the token', async () => {
    const exchange: Answer = (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"securityToken":"SECRET-token"}');
    const { outcomes } = await ask(thing({}), 'getThing', { exchange });
    expect(outcomes).toMatchObject([
      {
        operationId: 'postSecurityV1Token',
        verdict: 'otherwise',
        deviations: [{ described: 'required: ["data"]', seen: 'object with securityToken' }],
      },
      { operationId: 'getThing', verdict: 'as described' },
    ]);
  });

  test('where Prism answers in place of the server: it has not judged', async () => {
    const { outcome } = await ask(answering(501, {}), 'getThingsSilence');
    expect(outcome).toMatchObject({ verdict: 'otherwise', status: 501, deviations: [{ kind: 'unjudged' }] });
  });

  test('where the answer is as described and the client cannot read it', async () => {
    const { outcome } = await ask(
      answering(200, { 'content-type': 'application/pdf' }, '%PDF'),
      'getThingsWhatever',
    );
    expect(outcome).toMatchObject({
      verdict: 'otherwise',
      code: 'unreadable_answer',
      deviations: [{ kind: 'client', seen: 'unreadable_answer' }],
    });
  });
});

describe('not as described is also', () => {
  test('a failure that is described: it says nothing of the success', async () => {
    const { outcome, report } = await ask(answering(404, {}));
    expect(outcome).toMatchObject({ verdict: 'refused', status: 404, deviations: [] });
    expect(isAsDescribed(report)).toBe(false);
  });

  test('a redirect that is described: nobody goes there, Prism neither', async () => {
    await using elsewhere = await startStandIn(answering(200, {}));
    const { outcome } = await ask(answering(302, { location: elsewhere.url }), 'getThingsMoved');
    expect(outcome).toMatchObject({ verdict: 'refused', status: 302, deviations: [] });
    expect(elsewhere.received).toEqual([]);
  });

  test.each<[string, Answer, string]>([
    ['silence', () => {}, 'timeout'],
    ['an answer that is too slow', (response) => response.writeHead(200, HEADERS).write('{'), 'timeout'],
    ['a broken connection', (response) => response.socket?.destroy(), 'network'],
    [
      'an answer that is cut short',
      (response) =>
        response
          .writeHead(200, { ...HEADERS, 'content-length': '99' })
          .write('{', () => response.socket?.destroy()),
      'network',
    ],
  ])('%s', async (_, answer, code) => {
    const { outcome, report, received } = await ask(answer, 'getThing', { timeout: 300 });
    expect(outcome).toMatchObject({ verdict: 'no answer', status: undefined, code });
    expect(isAsDescribed(report)).toBe(false);
    expect(received.filter(({ url }) => url === '/thing')).toHaveLength(1); // and was not asked again
  });

  test('that there is no token: the run ends, and says what was not asked', async () => {
    const { outcomes, report, received } = await ask(thing({}), 'getThing', { exchange: answering(403, {}) });
    expect(outcomes).toMatchObject([
      { operationId: 'postSecurityV1Token', verdict: 'otherwise', status: 403 },
    ]);
    expect(report.stopped).toMatch(/^There is no token to ask with: .*403/);
    expect(report.notAsked['the run ended before']).toEqual(['getThing']);
    expect(isAsDescribed(report)).toBe(false);
    expect(received).toHaveLength(1);
  });
});

test('an interrupted run keeps what it has', async () => {
  await using server = await startStandIn(thing({}));
  const plan = planCalls(liveOperations(THINGS), { operations: ['getThing', 'getThingsFile'] });
  const interrupt = new AbortController();
  const run = await runLive(THINGS, { ...KEY, baseUrl: server.url }, plan, {
    onOutcome: ({ operationId }) => operationId === 'getThing' && interrupt.abort(),
    signal: interrupt.signal,
  });
  expect(run.outcomes.map(({ operationId }) => operationId)).toEqual(['postSecurityV1Token', 'getThing']);
  expect(liveReport(server.url, plan, run).notAsked['the run ended before']).toEqual(['getThingsFile']);
});

describe('what is written', () => {
  /** Answers with every secret that it was sent, and some of its own. */
  const leak: Answer = (response, { authorization, body }) =>
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': 'SECRET-cookie',
        'x-count': 'SECRET-header',
        'x-echo': authorization ?? '',
      })
      .end(
        JSON.stringify({
          echo: authorization,
          body,
          'SECRET@example.com': 1,
          deep: [{ SECRET_name_that_is_much_longer_than_any_property_is: 'SECRET' }],
        }),
      );

  async function written(run: LiveRun, url: string) {
    const plan = planCalls(liveOperations(THINGS), {});
    const report = liveReport(url, plan, run);
    return {
      text: reportText(report),
      json: JSON.stringify(report),
      har: JSON.stringify(harOf(run.exchanges)),
    };
  }

  test('has no secret: no key, no token, no password, no value of a body', async () => {
    await using server = await startStandIn(leak);
    const plan = planCalls(liveOperations(goldLeaf), { invite: ['secret-person@example.com'] });
    const run = await runLive(goldLeaf, { ...KEY, baseUrl: server.url }, plan);
    const { password } = JSON.parse(server.received.at(-1)?.body ?? '').emailAddresses[0];
    const { text, json, har } = await written(run, server.url);
    const all = text + json + har;
    expect(server.received[1]?.authorization).toBe(`Bearer ${TOKEN}`);
    expect(all).not.toMatch(/secret/i);
    expect(all).not.toContain(password);
    expect(har).not.toMatch(/authorization/);
  });

  test('shows what a page has to be mended by', async () => {
    const { report } = await ask(thing({ count: 'a|b', tags: ['very old'] }));
    expect(reportText(report)).toContain(`## \`GET /thing\` (getThing)

[GoldLeaf's page](https://docs.goldleafapp.com/thing.html); evidence \`full\`.

| | in the description | in the body | described | seen |
| --- | --- | --- | --- | --- |
| body | \`specs/goldleaf/components/schemas/Thing.yaml#/properties/count/type\` | \`/count\` | type: "integer" | string of 3 characters |
| body | \`specs/goldleaf/components/schemas/Tag.yaml#/maxLength\` | \`/tags/0\` | maxLength: 5 | string of 8 characters |
`);
  });

  test('has the shape of each body in the HAR, and of what is no JSON the length', async () => {
    const har = async (answer: Answer) =>
      harOf((await ask(answer)).exchanges).log.entries.at(-1)?.response.content;
    expect(JSON.parse((await har(thing({ count: 2.5 })))?.text ?? '')).toEqual({
      id: '<hexadecimal string of 24 characters>',
      count: 0.5,
      note: null,
      kind: '<string of 4 characters>',
      tags: ['<string of 3 characters>'],
      owner: { name: '<string of 3 characters>' },
    });
    expect(await har(answering(200, { 'content-type': 'text/html' }, '<html>'))).toEqual({
      size: 6,
      mimeType: 'text/html',
    });
  });
});
