import {
  BadRequestError,
  createGoldLeafClient,
  ForbiddenError,
  type GoldLeafClient,
  UnauthorizedError,
} from '@goldleaf/client';
import { describe, expect, inject, test } from 'vitest';
import { readViolations } from '../src/answer.ts';
import { expectationOf } from '../src/expectation.ts';
import { invite } from '../src/operations/invite.ts';
import { recordTraffic, type Traffic } from '../src/traffic.ts';

const PATH = '/organization/users/invite';
const { operationId, responses } = expectationOf('postOrganizationUserInvite');

/** What each documented failure is for whoever calls. None of them may have invited anyone. */
const FAILURES = {
  400: { Class: BadRequestError, code: 'bad_request' },
  401: { Class: UnauthorizedError, code: 'unauthorized' },
  403: { Class: ForbiddenError, code: 'forbidden' },
};

function clientOn(traffic: Traffic): GoldLeafClient {
  return createGoldLeafClient({
    baseUrl: inject('target').url,
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: traffic.fetch,
  });
}

describe('an invitation that the docs do not speak against goes through', () => {
  const bodies = { 'as-documented': invite.body, ...invite.goodBodies };
  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const traffic = recordTraffic();
    const result = await clientOn(traffic).POST(PATH, { body: body as object });

    expect(result).toMatchObject({ ok: true, status: 200, data: null });
    expect(readViolations(result.response?.headers.get('sl-violations'))).toEqual([]);
    expect(traffic.to(PATH).map((exchange) => JSON.parse(exchange.body))).toEqual([body]);
  });
});

describe('an invitation that the description refuses is a bad request, for the reason that it breaks', () => {
  test.each(Object.entries(invite.badBodies))('%s', async (_, { body, violations }) => {
    const traffic = recordTraffic();
    const result = await clientOn(traffic).POST(PATH, { body: body as object });

    expect(result.error).toBeInstanceOf(BadRequestError);
    expect(readViolations(result.response?.headers.get('sl-violations'))).toEqual(violations.toSorted());
    expect(traffic.to(PATH)).toHaveLength(1);
  });
});

describe('each documented failure is an error, though its answer is empty', () => {
  test('the failures below are those of the docs', () => {
    expect(Object.keys(FAILURES)).toEqual(Object.keys(responses).filter((status) => status !== '200'));
  });

  test.each(Object.entries(FAILURES))('%s', async (status, { Class, code }) => {
    const traffic = recordTraffic({ [PATH]: `code=${status}` });
    const result = await clientOn(traffic).POST(PATH, { body: invite.body as object });

    expect(result).toMatchObject({ ok: false, status: Number(status) });
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(Class);
    expect(result.error).toMatchObject({
      code,
      status: Number(status),
      operationId,
      method: 'POST',
      path: PATH,
      body: undefined,
      attempts: 1,
      mayHaveActed: false,
    });
    expect(traffic.to(PATH), 'an invitation mails people: it is sent once').toHaveLength(1);
  });

  test.each(Object.entries(FAILURES))('%s is thrown by orThrow', async (status, { Class }) => {
    const client = clientOn(recordTraffic({ [PATH]: `code=${status}` }));
    await expect(client.POST(PATH, { body: invite.body as object }).orThrow()).rejects.toBeInstanceOf(Class);
  });
});

test('a customer goes along with the token', async () => {
  const traffic = recordTraffic();
  const customerId = 'a'.repeat(24);
  const result = await clientOn(traffic).POST(PATH, { body: invite.body as object, customerId });
  expect(result.ok).toBe(true);
});

test('without a base URL the client goes to the servers that the docs name', async () => {
  const traffic = recordTraffic({}, async ({ url }) =>
    url.endsWith('/token') ? Response.json({ securityToken: 'a-token' }) : new Response(),
  );
  const client = createGoldLeafClient({
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: traffic.fetch,
  });
  await client.POST(PATH, { body: {} }).orThrow();
  expect(traffic.exchanges.map(({ url }) => url)).toEqual([
    'https://goldleaf.app/security/v1/token',
    'https://goldleaf.app/api/v1/organization/users/invite',
  ]);
});
