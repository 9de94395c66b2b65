import { runCall } from '../call/call.ts';
import type { ClientConfig } from '../call/call-plan.ts';
import { TokenRequestError } from '../errors/transport-error.ts';
import { readToken, type Token } from './token.ts';

/**
 * Requests a token with an API key. It may be sent again: one token more does no harm.
 *
 * @param context - with the API's origin as base URL, and without middleware or hooks: the key is for the server alone
 * @throws {TokenRequestError} without the response's body, which may repeat the key
 * @see https://docs.goldleafapp.com/api/configuration.html
 */
export async function requestToken(context: ClientConfig, apiKey: string, name: string): Promise<Token> {
  const result = await runCall(context, 'POST', '/security/v1/token', {
    body: { apiKey, name, grantType: 'client_credentials' },
    parseAs: 'text',
  });
  if (!result.ok) {
    const { status, retryAfter, causeCode, message, cause } = result.error;
    const known = { status, retryAfter, causeCode, cause };
    throw new TokenRequestError('token_request', `no token, ${message}`, known);
  }
  const token = readToken(result.data as string, result.response.headers.get('date'));
  if (token) return token;
  throw new TokenRequestError('token_request', 'no token in the response to the token request', {
    status: result.status,
  });
}
