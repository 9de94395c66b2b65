import type { operations } from '@goldleaf/api-types';
import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
import { expectTypeOf, test } from 'vitest';

declare const client: GoldLeafClient;

type TokenExchange = operations['postSecurityV1Token'];

test('the request is what the docs show, all of it required', () => {
  expectTypeOf<TokenExchange['requestBody']['content']>().toEqualTypeOf<{
    'application/json': { apiKey: string; name: string; grantType: 'client_credentials' };
  }>();
});

test('the answer is either of the documented ones', () => {
  expectTypeOf<TokenExchange['responses'][200]['content']>().toEqualTypeOf<{
    'application/json': { securityToken: string; expires?: unknown } | { data: { securityToken: string } };
  }>();
  expectTypeOf<keyof TokenExchange['responses']>().toEqualTypeOf<200>();
});

test("the exchange is the client's business, and no path of its", () => {
  // @ts-expect-error -- it lives outside of the base URL
  client.POST('/security/v1/token', {});
});

test('a client takes a key with its name, or a token, and nothing between', () => {
  createGoldLeafClient({ auth: { apiKey: 'a', apiKeyName: 'b' } });
  createGoldLeafClient({ auth: { token: 'a' } });
  createGoldLeafClient({ auth: { token: async () => 'a' } });
  // @ts-expect-error -- no auth
  createGoldLeafClient({});
  // @ts-expect-error -- no name
  createGoldLeafClient({ auth: { apiKey: 'a' } });
  // @ts-expect-error -- no key
  createGoldLeafClient({ auth: { apiKeyName: 'b' } });
  // @ts-expect-error -- a token is a string
  createGoldLeafClient({ auth: { token: 1 } });
  // @ts-expect-error -- baseUrl
  createGoldLeafClient({ auth: { token: 'a' }, baseURL: 'https://example.com' });
});
