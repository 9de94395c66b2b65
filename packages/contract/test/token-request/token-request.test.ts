import type { components } from '@goldleaf/api-types';
import { createGoldLeafClient, type GoldLeafClient, TokenRequestError } from '@goldleaf/client';
import { json, type RequestRecorder, recordRequests, startFakeServer } from '@goldleaf/testing';
import { describe, expect, inject, test } from 'vitest';
import { expectationOf } from '../../src/expectations/expectation.ts';
import { validRequest } from '../../src/expectations/expected-response.ts';
import {
  invalidTokenResponses,
  TOKEN,
  validTokenResponses,
} from '../../src/expectations/tables/token-responses.ts';
import { goldLeafSpec } from '../../src/spec.ts';
import { prismTarget } from '../../src/targets/prism.ts';
import { readViolations } from '../../src/targets/wire.ts';

type TokenResponse = components['schemas']['TokenResponse'];

const tokenRequest = expectationOf('postSecurityV1Token');
const examples = tokenRequest.responses[200]?.examples ?? {};
const PATH = tokenRequest.path;
const mock = prismTarget(goldLeafSpec);
const INVITE = '/organization/users/invite';
const INVITATION = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };

function clientOn(url: string, recorder: RequestRecorder): GoldLeafClient {
  return createGoldLeafClient({
    baseUrl: url,
    auth: { apiKey: 'an-api-key', apiKeyName: 'its name' },
    fetch: recorder.fetch,
  });
}

describe('token request > uses the token of each documented response', () => {
  test.each(Object.keys(examples))('%s', async (example) => {
    const recorder = recordRequests({ prefer: { [PATH]: `example=${example}` } });
    const result = await clientOn(inject('target').url, recorder).POST(INVITE, { body: INVITATION });

    expect(result.ok).toBe(true);
    const [request] = recorder.to(PATH);
    const response = JSON.parse(new TextDecoder().decode(request?.response?.body)) as TokenResponse;
    expect(response).toEqual(examples[example]);
    const { securityToken } = 'data' in response ? response.data : response;
    expect(recorder.to(INVITE).map(({ headers }) => headers.get('authorization'))).toEqual([
      `Bearer ${securityToken}`,
    ]);
  });
});

test('token request > sends the documented body and no token', async () => {
  const recorder = recordRequests();
  await clientOn(inject('target').url, recorder).POST(INVITE, { body: INVITATION });

  const [request] = recorder.to(PATH);
  expect(JSON.parse(request?.body ?? '')).toEqual({
    apiKey: 'an-api-key',
    name: 'its name',
    grantType: 'client_credentials',
  });
  expect(request?.headers.get('authorization')).toBeNull();
  expect(readViolations(request?.response?.headers.get('sl-violations'))).toEqual([]);
});

test('token request > is sent once for twenty concurrent calls', async () => {
  const recorder = recordRequests();
  const client = clientOn(inject('target').url, recorder);
  const results = await Promise.all(
    Array.from({ length: 20 }, () => client.POST(INVITE, { body: INVITATION })),
  );

  expect(results.filter(({ ok }) => ok)).toHaveLength(20);
  expect(recorder.to(PATH)).toHaveLength(1);
  expect(recorder.to(INVITE)).toHaveLength(20);
  expect(new Set(recorder.to(INVITE).map(({ headers }) => headers.get('authorization'))).size).toBe(1);
});

describe('response with a token > is valid for the description and the client', () => {
  test.each(Object.entries(validTokenResponses))('%s', async (_, response) => {
    expect(await described(response)).toEqual([]);

    await using server = await startFakeServer(undefined, json(200, response));
    const recorder = recordRequests();
    await clientOn(server.url, recorder).POST(INVITE, { body: INVITATION }).orThrow();
    expect(recorder.to(INVITE).map(({ headers }) => headers.get('authorization'))).toEqual([
      `Bearer ${TOKEN}`,
    ]);
  });
});

describe('response without a token > is invalid for the description and the client, and no invitation is sent', () => {
  test.each(Object.entries(invalidTokenResponses))('%s', async (_, response) => {
    expect(await described(response)).not.toEqual([]);

    await using server = await startFakeServer(undefined, json(200, response));
    const recorder = recordRequests();
    const result = await clientOn(server.url, recorder).POST(INVITE, { body: INVITATION });
    expect(result.error).toBeInstanceOf(TokenRequestError);
    expect(result.error).toMatchObject({ code: 'token_request', mayHaveActed: false });
    expect(recorder.to(INVITE)).toEqual([]);
  });
});

/** Returns the violations of a token response. */
async function described(response: unknown): Promise<readonly string[] | undefined> {
  const upstream = { status: 200, mediaType: 'application/json', body: response };
  return (await mock).validateResponse?.(validRequest(tokenRequest), upstream);
}
