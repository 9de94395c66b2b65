import { startMock } from '@goldleaf/mock';
import { describe, expect, test } from 'vitest';
import { planCalls } from '../src/plan/call-plan.ts';
import { liveOperations } from '../src/plan/live-operation.ts';
import { goldLeafSpec, type Spec } from '../src/plan/spec.ts';
import { harOf } from '../src/report/har.ts';
import { formatReport, hasOnlyMatches, liveReport } from '../src/report/live-report.ts';
import { type LiveRun, runLive } from '../src/run/live-run.ts';
import { type Respond, startFakeServer, TOKEN } from './fake-server.ts';
import { THINGS, VALID_THING, validators } from './things-spec.ts';

const KEY = { apiKey: 'SECRET-key', apiKeyName: 'SECRET-name', timeout: 5_000 };

async function ask(
  respond: Respond,
  operationId = 'getThing',
  options: { tokenResponse?: Respond; timeout?: number } = {},
) {
  await using server = await startFakeServer(respond, options.tokenResponse);
  const plan = planCalls(liveOperations(THINGS), { operations: [operationId] });
  const target = { ...KEY, baseUrl: server.url, timeout: options.timeout ?? KEY.timeout };
  const run = await runLive(THINGS, target, plan, { validators });
  const [outcome] = run.outcomes.filter((each) => each.operationId === operationId);
  return { ...run, outcome, report: liveReport(THINGS, server.url, plan, run), received: server.received };
}

const respond =
  (status: number, headers: Record<string, string>, body = ''): Respond =>
  (response) =>
    response.writeHead(status, headers).end(body);
const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'x-count': '1' };
const thing = (changes: object, headers: Record<string, string> = HEADERS) =>
  respond(200, headers, JSON.stringify({ ...VALID_THING, ...changes }));

const RESPONSES = '/paths/~1thing/get/responses';
const SCHEMA = '/components/schemas/Thing';
const STATUSES = '200, 404';

describe('runLive', () => {
  test('reports a match for a valid response', async () => {
    const { outcome, report } = await ask(thing({}));
    expect(outcome).toMatchObject({ verdict: 'match', status: 200, mismatches: [] });
    expect(report.outcomes.map(({ operationId }) => operationId)).toEqual([
      'postSecurityV1Token',
      'getThing',
    ]);
    expect(hasOnlyMatches(report)).toBe(true);
  });

  test.each([
    {
      what: 'a file',
      operationId: 'getThingsFile',
      response: respond(200, { 'content-type': 'application/pdf' }, '%PDF'),
    },
    { what: 'no body', operationId: 'getThingsSilence', response: respond(200, {}) },
  ])('reports a match for $what', async ({ operationId, response }) => {
    expect((await ask(response, operationId)).outcome).toMatchObject({
      verdict: 'match',
      mismatches: [],
    });
  });

  test('reports only matches for all GETs of GoldLeaf on the mock', async () => {
    await using mock = await startMock();
    const operations = liveOperations(goldLeafSpec);
    const names = operations.flatMap(({ pathParameters }) => pathParameters);
    const plan = planCalls(operations, {
      undocumented: true,
      parameters: Object.fromEntries(names.map((name) => [name, 'a'.repeat(24)])),
      allow: [
        'getHoseAssembliesParse',
        'getOrganizationNextpartnumber',
        'getSalesEstimateIdRefresh',
        'postUserResetPassword',
      ],
      invite: ['ada@example.com'],
    });
    expect(plan.notSent).toEqual({ 'a POST: name it with --allow': expect.any(Array) });
    const run = await runLive(goldLeafSpec, { ...KEY, baseUrl: mock.url }, plan);
    expect(run.outcomes.filter(({ verdict }) => verdict !== 'match')).toEqual([]);
    // The token request is one more.
    const { coverage } = liveReport(goldLeafSpec, mock.url, plan, run);
    expect(coverage.operations).toEqual({ seen: run.outcomes.length, described: operations.length });
    // The mock sends examples, which have almost all that is described.
    expect(coverage.properties.seen / coverage.properties.described).toBeGreaterThan(0.1);
    expect(run.outcomes).toHaveLength(plan.calls.length + 1);
  });
});

describe('runLive, mismatches', () => {
  interface Mismatching {
    readonly what: string;
    readonly response: Respond;
    readonly mismatch: object;
  }
  test.each<Mismatching>([
    {
      what: 'a wrong type',
      response: thing({ count: 'three' }),
      mismatch: {
        kind: 'body',
        source: `${SCHEMA}/properties/count/type`,
        pointer: '/count',
        described: 'type: integer',
        seen: 'string',
        likelyCause: 'description',
      },
    },
    {
      what: 'null',
      response: thing({ count: null }),
      mismatch: { kind: 'body', pointer: '/count', described: 'type: integer', seen: 'null' },
    },
    {
      what: 'a missing property',
      response: thing({ tags: undefined }),
      mismatch: {
        kind: 'body',
        source: `${SCHEMA}/required`,
        pointer: '/tags',
        described: 'required',
        seen: 'missing',
      },
    },
    {
      what: 'an additional property of a closed object',
      response: thing({ price: 1 }),
      mismatch: {
        kind: 'body',
        source: `${SCHEMA}/additionalProperties`,
        pointer: '',
        described: 'additionalProperties',
        seen: 'object',
      },
    },
    {
      what: 'a value that breaks a pattern',
      response: thing({ id: '12' }),
      mismatch: { kind: 'body', source: `${SCHEMA}/properties/id/pattern`, pointer: '/id', seen: 'string' },
    },
    {
      what: 'a number below its minimum',
      response: thing({ count: -1 }),
      mismatch: { kind: 'body', described: 'minimum: 0', seen: 'number' },
    },
    {
      what: 'a value outside an enum',
      response: thing({ kind: 'wrap' }),
      mismatch: { kind: 'body', described: 'enum: hose, adaptor', seen: 'string' },
    },
    {
      what: 'a wrong item behind a $ref',
      response: thing({ tags: ['new', 'very old'] }),
      mismatch: {
        kind: 'body',
        source: '/components/schemas/Tag/maxLength',
        pointer: '/tags/*',
        described: 'maxLength: 5',
        seen: 'string',
      },
    },
    {
      what: 'a value that matches no branch',
      response: thing({ owner: 7 }),
      mismatch: {
        kind: 'body',
        source: `${SCHEMA}/properties/owner/anyOf`,
        pointer: '/owner',
        seen: 'number',
      },
    },
    {
      what: 'a wrong body type',
      response: respond(200, HEADERS, '[]'),
      mismatch: {
        kind: 'body',
        source: `${SCHEMA}/type`,
        pointer: '',
        described: 'type: object',
        seen: 'array',
      },
    },
    {
      what: 'an empty body',
      response: respond(200, { 'x-count': '1' }),
      mismatch: {
        kind: 'body',
        source: `${RESPONSES}/200/content`,
        described: 'application/json',
        seen: 'nothing',
      },
    },
    {
      what: 'an empty body with the media type of JSON',
      response: respond(200, HEADERS),
      mismatch: { kind: 'body', source: `${SCHEMA}/type`, described: 'type: object', seen: 'null' },
    },
    {
      what: 'invalid JSON',
      response: respond(200, HEADERS, '{"id":'),
      mismatch: {
        kind: 'body',
        source: `${RESPONSES}/200/content`,
        described: 'JSON',
        seen: 'invalid JSON',
        likelyCause: 'no_api_response',
      },
    },
    {
      what: 'HTML',
      response: respond(200, { ...HEADERS, 'content-type': 'text/html' }, '<html>'),
      mismatch: {
        kind: 'media_type',
        source: `${RESPONSES}/200/content`,
        described: 'application/json',
        seen: 'text/html',
        likelyCause: 'no_api_response',
      },
    },
    {
      what: 'JSON with the media type of text',
      response: thing({}, { ...HEADERS, 'content-type': 'text/plain' }),
      mismatch: { kind: 'media_type', described: 'application/json', likelyCause: 'description' },
    },
    {
      what: 'no media type',
      response: thing({}, { 'x-count': '1' }),
      mismatch: { kind: 'media_type', seen: 'no media type' },
    },
    {
      what: 'an invalid media type',
      response: thing({}, { ...HEADERS, 'content-type': '!' }),
      mismatch: { kind: 'media_type', seen: 'no media type' },
    },
    {
      what: 'an undescribed status',
      response: respond(418, {}),
      mismatch: { kind: 'status', source: RESPONSES, described: STATUSES, seen: '418' },
    },
    {
      what: 'an undescribed success',
      response: respond(201, HEADERS, '{}'),
      mismatch: { kind: 'status', described: STATUSES, seen: '201' },
    },
    {
      what: 'a redirect',
      response: respond(302, { location: 'https://elsewhere.example/login?SECRET' }),
      mismatch: { kind: 'status', described: STATUSES, seen: '302' },
    },
    {
      what: 'a wrong header',
      response: thing({}, { ...HEADERS, 'x-count': 'many' }),
      mismatch: {
        kind: 'header',
        source: `${RESPONSES}/200/headers/x-count`,
        described: 'the header x-count',
        seen: 'an invalid value',
      },
    },
    {
      what: 'a missing header',
      response: thing({}, { 'content-type': 'application/json' }),
      mismatch: { kind: 'header', source: `${RESPONSES}/200/headers/x-count`, seen: 'missing' },
    },
  ])('reports $what', async ({ response, mismatch }) => {
    const { outcome, report } = await ask(response);
    expect(outcome?.mismatches).toEqual([expect.objectContaining(mismatch)]);
    expect(outcome).toMatchObject({ verdict: 'mismatch', docs: 'https://docs.goldleafapp.com/thing.html' });
    expect(hasOnlyMatches(report)).toBe(false);
  });

  test('reports a challenge of another scheme', async () => {
    const { outcome } = await ask(respond(401, { 'www-authenticate': 'Basic realm="x"' }));
    expect(outcome?.mismatches).toMatchObject([
      {
        kind: 'security',
        source: '/paths/~1thing/get/security',
        described: 'a bearer token',
        seen: '401, asking for Basic',
      },
      { kind: 'status', seen: '401' },
    ]);
  });

  test('reports a rejected token', async () => {
    const { outcome } = await ask(respond(401, { 'www-authenticate': 'Bearer' }));
    expect(outcome?.mismatches).toMatchObject([{ kind: 'status', seen: '401' }]);
  });

  test('reports each mismatch of a response', async () => {
    const { outcome } = await ask(thing({ count: 'three', note: 1, tags: [2] }));
    expect(outcome?.mismatches.map(({ pointer }) => pointer)).toEqual(['/count', '/note', '/tags/*']);
  });

  test('reports a mismatch of the token response', async () => {
    const tokenResponse: Respond = (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"securityToken":"SECRET-token"}');
    const { outcomes } = await ask(thing({}), 'getThing', { tokenResponse });
    expect(outcomes).toMatchObject([
      {
        operationId: 'postSecurityV1Token',
        verdict: 'mismatch',
        mismatches: [{ pointer: '/data', described: 'required', seen: 'missing' }],
      },
      { operationId: 'getThing', verdict: 'match' },
    ]);
  });

  test('reports a response that matches, but that the client cannot read', async () => {
    const { outcome } = await ask(
      respond(200, { 'content-type': 'application/pdf' }, '%PDF'),
      'getThingsWhatever',
    );
    expect(outcome).toMatchObject({
      verdict: 'mismatch',
      code: 'invalid_response',
      mismatches: [{ kind: 'client', seen: 'invalid_response' }],
    });
  });
});

describe('runLive, other outcomes', () => {
  test('reports a described error as an error response', async () => {
    const { outcome, report } = await ask(respond(404, {}));
    expect(outcome).toMatchObject({ verdict: 'error response', status: 404, mismatches: [] });
    expect(hasOnlyMatches(report)).toBe(false);
  });

  test('follows no redirect, even if it is described', async () => {
    await using elsewhere = await startFakeServer(respond(200, {}));
    const { outcome } = await ask(respond(302, { location: elsewhere.url }), 'getThingsMoved');
    expect(outcome).toMatchObject({ verdict: 'error response', status: 302, mismatches: [] });
    expect(elsewhere.received).toEqual([]);
  });

  interface Lost {
    readonly what: string;
    readonly response: Respond;
    readonly code: string;
  }
  test.each<Lost>([
    { what: 'a server that stays silent', response: () => {}, code: 'timeout' },
    {
      what: 'a response that is too slow',
      response: (response) => response.writeHead(200, HEADERS).write('{'),
      code: 'timeout',
    },
    { what: 'a broken connection', response: (response) => response.socket?.destroy(), code: 'network' },
    {
      what: 'a response that is cut short',
      response: (response) =>
        response
          .writeHead(200, { ...HEADERS, 'content-length': '99' })
          .write('{', () => response.socket?.destroy()),
      code: 'network',
    },
  ])('reports no response for $what and does not retry', async ({ response, code }) => {
    const { outcome, report, received } = await ask(response, 'getThing', { timeout: 300 });
    expect(outcome).toMatchObject({ verdict: 'no response', status: undefined, code });
    expect(hasOnlyMatches(report)).toBe(false);
    expect(received.filter(({ url }) => url === '/thing')).toHaveLength(1);
  });

  test('stops without a token and lists the calls that it left out', async () => {
    const { outcomes, report, received } = await ask(thing({}), 'getThing', {
      tokenResponse: respond(403, {}),
    });
    expect(outcomes).toMatchObject([
      { operationId: 'postSecurityV1Token', verdict: 'mismatch', status: 403 },
    ]);
    expect(report.stopped).toMatch(/^No token could be obtained: .*403/);
    expect(report.notSent['the run stopped before']).toEqual(['getThing']);
    expect(hasOnlyMatches(report)).toBe(false);
    expect(received).toHaveLength(1);
  });
});

test('runLive > keeps its outcomes when it is interrupted', async () => {
  await using server = await startFakeServer(thing({}));
  const plan = planCalls(liveOperations(THINGS), { operations: ['getThing', 'getThingsFile'] });
  const interrupt = new AbortController();
  const run = await runLive(THINGS, { ...KEY, baseUrl: server.url }, plan, {
    validators,
    onOutcome: ({ operationId }) => operationId === 'getThing' && interrupt.abort(),
    signal: interrupt.signal,
  });
  expect(run.outcomes.map(({ operationId }) => operationId)).toEqual(['postSecurityV1Token', 'getThing']);
  expect(liveReport(THINGS, server.url, plan, run).notSent['the run stopped before']).toEqual([
    'getThingsFile',
  ]);
});

describe('report and HAR', () => {
  /** Responds with every secret that it received and with more secrets. */
  const leak: Respond = (response, { headers: { authorization }, body }) =>
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

  async function written(spec: Spec, run: LiveRun) {
    const plan = planCalls(liveOperations(THINGS), {});
    const report = liveReport(spec, 'https://goldleaf.example', plan, run);
    const har = JSON.stringify(harOf(spec, run.requests));
    return { har, all: formatReport(report) + JSON.stringify(report) + har };
  }

  const JSON_TYPE = { 'content-type': 'application/json' };

  async function outputOf(operationId: string, response: Respond) {
    const run = await ask(response, operationId);
    return { run, output: (await written(THINGS, run)).all };
  }

  test('mask the keys of maps, which are names of customers', async () => {
    const acme = { ...VALID_THING, count: 'CANARY-value', 'CANARY Ltd': 1, canaryPrice: 2 };
    const body = { 'CANARY Hydraulics': acme, canary: VALID_THING, CANARY_2: VALID_THING };
    const { run, output } = await outputOf('getThingsByName', respond(200, JSON_TYPE, JSON.stringify(body)));
    expect(output).not.toMatch(/canary/i);
    expect(run.outcome?.mismatches.map(({ pointer }) => pointer)).toContain('/<name>/count');
    expect(output).toContain('count');
  });

  test.each([
    { what: 'a name with a blank', name: 'CANARY Hydraulics' },
    { what: 'an email address', name: 'canary@example.com' },
    { what: 'a name with digits', name: 'canary4711' },
    { what: 'a key', name: 'CANARY_d41d8cd98f00b204' },
    { what: 'a capitalized name', name: 'Canary' },
  ])('mask all undescribed names of a record that has $what', async ({ name }) => {
    const body = JSON.stringify({ id: 'wrong', canary: 1, [name]: 2 });
    const { output } = await outputOf('getThingsOpen', respond(200, JSON_TYPE, body));
    expect(output).not.toMatch(/canary/i);
    expect(output).toContain('<name 2>');
  });

  test('mask all names of undescribed objects, except names that the description uses', async () => {
    const body = JSON.stringify({
      id: 1,
      extra: { canary: { count: 1 } },
      prices: { currency: 1, canary: 2 },
    });
    const { output } = await outputOf('getThingsOpen', respond(200, JSON_TYPE, body));
    expect(output).not.toMatch(/canary/i);
    expect(output).toContain('currency');
  });

  test('show an undescribed property of a record', async () => {
    const body = JSON.stringify({ id: 'wrong', discontinued: true });
    const { output } = await outputOf('getThingsOpen', respond(200, JSON_TYPE, body));
    expect(output).toContain('discontinued');
  });

  test.each([
    { what: 'a media type', headers: { 'content-type': 'canary/secret-text; charset=CANARY' } },
    { what: 'a parameter of a media type', headers: { 'content-type': 'application/json; x=CANARY' } },
    { what: 'a header', headers: { ...HEADERS, 'retry-after': 'CANARY', allow: 'canary', date: 'CANARY' } },
    { what: 'a challenge', headers: { 'www-authenticate': 'CANARY realm="CANARY"' } },
  ])('mask $what that could be data', async ({ headers }) => {
    const { output } = await outputOf('getThing', respond(200, headers, '{"canary":1}'));
    expect(output).not.toMatch(/canary/i);
  });

  test('contain no key, token, password or value of a body', async () => {
    await using server = await startFakeServer(leak);
    const plan = planCalls(liveOperations(goldLeafSpec), { invite: ['secret-person@example.com'] });
    const run = await runLive(goldLeafSpec, { ...KEY, baseUrl: server.url }, plan);
    const { password } = JSON.parse(server.received.at(-1)?.body ?? '').emailAddresses[0];
    const { har, all } = await written(goldLeafSpec, run);
    expect(server.received[1]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(all).not.toMatch(/secret/i);
    expect(all).not.toContain(password);
    expect(har).not.toMatch(/authorization/);
  });

  test('show the source file, the location and the shape of a mismatch', async () => {
    const { report } = await ask(thing({ count: 'a|b', tags: ['very old'] }));
    expect(formatReport(report)).toContain(`## \`GET /thing\` (getThing)

[GoldLeaf's page](https://docs.goldleafapp.com/thing.html); evidence \`full\`.

| | source file | in the body | described | seen | likely cause |
| --- | --- | --- | --- | --- | --- |
| body | \`specs/goldleaf/components/schemas/Thing.yaml#/properties/count/type\` | \`/count\` | type: integer | string | the description |
| body | \`specs/goldleaf/components/schemas/Tag.yaml#/maxLength\` | \`/tags/*\` | maxLength: 5 | string | the description |
`);
  });

  test('list parts beyond the description, and described parts that were not seen', async () => {
    const { outcome, report } = await ask(
      respond(200, JSON_TYPE, JSON.stringify({ extra: {}, discontinued: true })),
      'getThingsOpen',
    );
    expect(outcome).toMatchObject({
      verdict: 'match',
      undocumented: [{ pointer: '/discontinued', seen: 'boolean' }],
    });
    expect(formatReport(report)).toContain(`## Beyond the description

The description says nothing about these. Read \`shapes.json\` with \`pnpm evidence:traffic\` to learn from them.

- \`GET /things/open\` 200: \`/discontinued\`, boolean

## Described and not seen

- \`GET /things/open 200\`: \`/id\`, \`/prices\`, \`/prices/currency\``);
    expect(report.coverage).toMatchObject({
      operations: { seen: 2, described: 9 },
      statuses: { seen: 2, described: 11 },
    });
  });

  test('list a body that is not described', async () => {
    const { outcome } = await ask(respond(200, JSON_TYPE, '[1]'), 'getThingsSilence');
    expect(outcome).toMatchObject({ verdict: 'match', undocumented: [{ pointer: '', seen: 'array' }] });
  });

  test('show the shape of a JSON body, and the length of another one', async () => {
    const har = async (response: Respond) =>
      harOf(THINGS, (await ask(response)).requests).log.entries.at(-1)?.response.content;
    expect(JSON.parse((await har(thing({ count: 2.5 })))?.text ?? '')).toEqual({
      id: '<hexadecimal string of 24 characters>',
      count: 0.5,
      note: null,
      kind: '<string of 4 characters>',
      tags: ['<string of 3 characters>'],
      owner: { name: '<string of 3 characters>' },
    });
    expect(await har(respond(200, { 'content-type': 'text/html' }, '<html>'))).toEqual({
      size: 6,
      mimeType: 'text/html',
    });
  });
});
