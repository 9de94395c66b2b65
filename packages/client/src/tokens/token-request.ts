import { runCall } from '../call/call.ts';
import type { ClientConfig } from '../call/call-plan.ts';
import { tokenError } from '../errors/token-error.ts';
import { readToken, type Token } from './token.ts';

/**
 * Requests a token with an API key. It may be retried, because an extra token does no harm.
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
  if (!result.ok) throw tokenError(`no token, ${result.error.message}`, result.error);
  const token = readToken(result.data as string, result.response.headers.get('date'));
  if (token) return token;
  throw tokenError('no token in the response to the token request', result);
}
