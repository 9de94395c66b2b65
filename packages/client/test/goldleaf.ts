import {
  type ApiKeyAuth,
  type CallOptions,
  createGoldLeafClient,
  type GoldLeafClient,
  type GoldLeafClientOptions,
  type GoldLeafError,
} from '@goldleaf/client';

/** Values that must turn up nowhere but in the requests that they are for. */
export const API_KEY = 'SECRET-api-key-3f9c';
export const PASSWORD = 'SECRET-Passw0rd!';
/** The fake server's tokens are `SECRET-token-1` and so on. */
export const TOKEN = 'SECRET-token-';

export const auth: ApiKeyAuth = { apiKey: API_KEY, apiKeyName: 'a name' };
export const invitation: { emailAddresses: { email: string; password: string }[] } = {
  emailAddresses: [{ email: 'ada@example.com', password: PASSWORD }],
};

/** Creates a client of a fake server. */
export function clientOf(
  server: { readonly url: string },
  options: Partial<GoldLeafClientOptions> = {},
): GoldLeafClient {
  return createGoldLeafClient({ baseUrl: `${server.url}/api/v1`, auth, ...options });
}

/** The result of any call. */
export interface Outcome {
  readonly ok: boolean;
  readonly status: number | undefined;
  readonly data?: unknown;
  readonly error?: GoldLeafError;
  readonly response: Response | undefined;
}

/** Makes a call, with options of the call beside its body. */
export type MakeCall = (
  client: GoldLeafClient,
  options?: CallOptions<unknown>,
) => Promise<Outcome> & { orThrow(): Promise<unknown> };

/** Three calls that differ in how safe it is to send them again. */
export const invite: MakeCall = (client, options) =>
  client.POST('/organization/users/invite', { ...options, body: invitation });
export const list: MakeCall = (client, options) => client.GET('/customers', options);
/** A GET that may change something. */
export const takePartNumber: MakeCall = (client, options) =>
  client.GET('/organization/nextpartnumber', options);
/** A POST that is documented to read only. */
export const check: MakeCall = (client, options) =>
  client.POST('/salesestimates/checkexisting', { ...options, body: { params: { number: '1' } } });
