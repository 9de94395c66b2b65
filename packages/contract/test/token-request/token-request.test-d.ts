import type { operations } from '@goldleaf/api-types';
import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
import { expectTypeOf, test } from 'vitest';

declare const client: GoldLeafClient;

type TokenRequest = operations['postSecurityV1Token'];

test('token request > requires the documented body', () => {
  expectTypeOf<TokenRequest['requestBody']['content']>().toEqualTypeOf<{
    'application/json': { apiKey: string; name: string; grantType: 'client_credentials' };
  }>();
});

test('token request > has the two documented responses', () => {
  expectTypeOf<TokenRequest['responses'][200]['content']>().toEqualTypeOf<{
    'application/json': { securityToken: string; expires?: unknown } | { data: { securityToken: string } };
  }>();
  expectTypeOf<keyof TokenRequest['responses']>().toEqualTypeOf<200>();
});

test('client > has no path for the token request, which it sends itself', () => {
  // @ts-expect-error -- it is outside of the base URL
  client.POST('/security/v1/token', {});
});

test('client > accepts an API key with its name, or a token', () => {
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
