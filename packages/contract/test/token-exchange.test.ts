import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { components } from '@goldleaf/api-types';
import { createGoldLeafClient, type GoldLeafClient, TokenExchangeError } from '@goldleaf/client';
import { describe, expect, inject, test } from 'vitest';
import { readViolations } from '../src/answer.ts';
import { goldLeaf } from '../src/description.ts';
import { expectationOf } from '../src/expectation.ts';
import { goodRequest } from '../src/expected-answer.ts';
import { badTokenAnswers, goodTokenAnswers, TOKEN } from '../src/tables/token-answers.ts';
import { mockTarget } from '../src/targets/mock.ts';
import { recordTraffic, type Traffic } from '../src/traffic.ts';

type TokenAnswer = components['schemas']['TokenAnswer'];

const tokenExchange = expectationOf('postSecurityV1Token');
const examples = tokenExchange.responses[200]?.examples ?? {};
const PATH = tokenExchange.path;
const mock = mockTarget(goldLeaf);
const INVITE = '/organization/users/invite';
const INVITATION = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };

function clientOn(url: string, traffic: Traffic): GoldLeafClient {
  return createGoldLeafClient({
    baseUrl: url,
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: traffic.fetch,
  });
}

describe('the token of either documented answer is the bearer token of the call', () => {
  test.each(Object.keys(examples))('%s', async (example) => {
    const traffic = recordTraffic({ [PATH]: `example=${example}` });
    const result = await clientOn(inject('target').url, traffic).POST(INVITE, { body: INVITATION });

    expect(result.ok).toBe(true);
    const [exchange] = traffic.to(PATH);
    const answer = (await exchange?.response.json()) as TokenAnswer;
    expect(answer).toEqual(examples[example]);
    const { securityToken } = 'data' in answer ? answer.data : answer;
    expect(traffic.to(INVITE).map(({ authorization }) => authorization)).toEqual([`Bearer ${securityToken}`]);
  });
});

test('the exchange sends what the docs have it send, and no token', async () => {
  const traffic = recordTraffic();
  await clientOn(inject('target').url, traffic).POST(INVITE, { body: INVITATION });

  const [exchange] = traffic.to(PATH);
  expect(JSON.parse(exchange?.body ?? '')).toEqual({
    apiKey: 'an-api-key',
    name: 'its name',
    grantType: 'client_credentials',
  });
  expect(exchange?.authorization).toBeNull();
  expect(readViolations(exchange?.response.headers.get('sl-violations'))).toEqual([]);
});

test('twenty calls at once wait for one exchange', async () => {
  const traffic = recordTraffic();
  const client = clientOn(inject('target').url, traffic);
  const results = await Promise.all(
    Array.from({ length: 20 }, () => client.POST(INVITE, { body: INVITATION })),
  );

  expect(results.filter(({ ok }) => ok)).toHaveLength(20);
  expect(traffic.to(PATH)).toHaveLength(1);
  expect(traffic.to(INVITE)).toHaveLength(20);
  expect(new Set(traffic.to(INVITE).map(({ authorization }) => authorization)).size).toBe(1);
});

describe('an answer with a token is taken by description and client', () => {
  test.each(Object.entries(goodTokenAnswers))('%s', async (_, answer) => {
    expect(await described(answer)).toEqual([]);

    await using server = await serverThatAnswers(answer);
    const traffic = recordTraffic();
    await clientOn(server.url, traffic).POST(INVITE, { body: INVITATION }).orThrow();
    expect(traffic.to(INVITE).map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`]);
  });
});

describe('an answer without a token is refused by description and client, and no invitation is sent', () => {
  test.each(Object.entries(badTokenAnswers))('%s', async (_, answer) => {
    expect(await described(answer)).not.toEqual([]);

    await using server = await serverThatAnswers(answer);
    const traffic = recordTraffic();
    const result = await clientOn(server.url, traffic).POST(INVITE, { body: INVITATION });
    expect(result.error).toBeInstanceOf(TokenExchangeError);
    expect(result.error).toMatchObject({ code: 'token_exchange', mayHaveActed: false });
    expect(traffic.to(INVITE)).toEqual([]);
  });
});

/** What the description has against an answer. */
async function described(answer: unknown): Promise<readonly string[] | undefined> {
  const upstream = { status: 200, mediaType: 'application/json', body: answer };
  return (await mock).judge?.(goodRequest(tokenExchange), upstream);
}

/** A server on loopback that answers the exchange so and every other request with 200. */
async function serverThatAnswers(answer: unknown): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.url !== PATH) response.end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
