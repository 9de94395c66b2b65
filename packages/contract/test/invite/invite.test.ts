import {
  BadRequestError,
  createGoldLeafClient,
  ForbiddenError,
  type GoldLeafClient,
  UnauthorizedError,
} from '@goldleaf/client';
import { type RequestRecorder, recordRequests } from '@goldleaf/testing';
import { describe, expect, inject, test } from 'vitest';
import { expectationOf } from '../../src/expectations/expectation.ts';
import { invite } from '../../src/expectations/operations/invite.ts';
import { readViolations } from '../../src/targets/wire.ts';

const PATH = '/organization/users/invite';
const { responses } = expectationOf('postOrganizationUserInvite');

/** The error for each documented failure. None of them can have invited anyone. */
const FAILURES = {
  400: { Class: BadRequestError, code: 'bad_request' },
  401: { Class: UnauthorizedError, code: 'unauthorized' },
  403: { Class: ForbiddenError, code: 'forbidden' },
};

function clientOn(recorder: RequestRecorder): GoldLeafClient {
  return createGoldLeafClient({
    baseUrl: inject('target').url,
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: recorder.fetch,
  });
}

describe('invite > accepts a valid body', () => {
  const bodies = { 'as-documented': invite.body, ...invite.validBodies };
  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const recorder = recordRequests();
    const result = await clientOn(recorder).POST(PATH, { body: body as object });

    expect(result).toMatchObject({ ok: true, status: 200, data: null });
    expect(readViolations(result.response?.headers.get('sl-violations'))).toEqual([]);
    expect(recorder.to(PATH).map((request) => JSON.parse(request.body))).toEqual([body]);
  });
});

describe('invite > rejects an invalid body with the violation', () => {
  test.each(Object.entries(invite.invalidBodies))('%s', async (_, { body, violations }) => {
    const recorder = recordRequests();
    const result = await clientOn(recorder).POST(PATH, { body: body as object });

    expect(result.error).toBeInstanceOf(BadRequestError);
    expect(readViolations(result.response?.headers.get('sl-violations'))).toEqual(violations.toSorted());
    expect(recorder.to(PATH)).toHaveLength(1);
  });
});

describe('invite > maps a documented failure to its error', () => {
  test('covers all documented failures', () => {
    expect(Object.keys(FAILURES)).toEqual(Object.keys(responses).filter((status) => status !== '200'));
  });

  test.each(Object.entries(FAILURES))('%s', async (status, { Class, code }) => {
    const recorder = recordRequests({ prefer: { [PATH]: `code=${status}` } });
    const result = await clientOn(recorder).POST(PATH, { body: invite.body as object });

    expect(result).toMatchObject({ ok: false, status: Number(status) });
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(Class);
    expect(result.error).toMatchObject({
      code,
      status: Number(status),
      method: 'POST',
      path: PATH,
      body: undefined,
      attempts: 1,
      mayHaveActed: false,
    });
    expect(recorder.to(PATH), 'is sent once, because it sends emails').toHaveLength(1);
  });

  test.each(Object.entries(FAILURES))('%s, thrown by orThrow', async (status, { Class }) => {
    const client = clientOn(recordRequests({ prefer: { [PATH]: `code=${status}` } }));
    await expect(client.POST(PATH, { body: invite.body as object }).orThrow()).rejects.toBeInstanceOf(Class);
  });
});

test('invite > sends the customer with the token', async () => {
  const recorder = recordRequests();
  const customerId = 'a'.repeat(24);
  const result = await clientOn(recorder).POST(PATH, { body: invite.body as object, customerId });
  expect(result.ok).toBe(true);
});

test('client > uses the documented servers by default', async () => {
  const recorder = recordRequests({
    send: async ({ url }) =>
      url.endsWith('/token') ? Response.json({ securityToken: 'a-token' }) : new Response(),
  });
  const client = createGoldLeafClient({
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: recorder.fetch,
  });
  await client.POST(PATH, { body: {} }).orThrow();
  expect(recorder.requests.map(({ url }) => url.href)).toEqual([
    'https://goldleaf.app/security/v1/token',
    'https://goldleaf.app/api/v1/organization/users/invite',
  ]);
});
