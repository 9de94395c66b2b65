import type { ClientConfig } from '../call/call-plan.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { TokenRequestError } from '../errors/transport-error.ts';
import { type ApiKeyAuth, refuse, type TokenAuth } from '../options.ts';
import { isTokenValue, type Token } from './token.ts';
import { requestToken } from './token-request.ts';
import { refreshedTokens, type TokenSource } from './token-source.ts';

/**
 * Reads the `auth` option.
 *
 * @param context - for the token request
 * @throws {TypeError} when key, name or token is missing, or a header can't hold the token
 */
export function readAuth(auth: ApiKeyAuth | TokenAuth, context: ClientConfig): TokenSource {
  const { token, apiKey, apiKeyName, tokenStore }: Partial<ApiKeyAuth & TokenAuth> = Object(auth);
  if (token !== undefined) return givenTokens(token);
  if (!apiKey || !apiKeyName) refuse('auth must have apiKey and apiKeyName, or token');
  const request = (): Promise<Token> => requestToken(context, apiKey, apiKeyName);
  const identity = [context.baseUrl, apiKeyName, apiKey].join('\n');
  return refreshedTokens(
    (rejected, current) => tokenStore?.(request, identity, rejected, current) ?? request(),
  );
}

function givenTokens(token: TokenAuth['token']): TokenSource {
  if (typeof token !== 'function' && !isTokenValue(token)) refuse('auth.token is not a token');
  return {
    get: async () => {
      try {
        const value = typeof token === 'function' ? await token() : token;
        return isTokenValue(value) ? value : refuse('auth.token() gave no token');
      } catch (cause) {
        if (isRenderingSignal(cause)) throw cause;
        throw new TokenRequestError('token_request', 'no token', { cause });
      }
    },
    invalidate: () => {},
  };
}
