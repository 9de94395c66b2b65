import type { CallContext } from '../call.ts';
import { TokenExchangeError } from '../errors/transport-error.ts';
import { type ApiKeyAuth, refuse, type TokenAuth } from '../options.ts';
import { isTokenValue } from './token.ts';
import { exchangeToken } from './token-exchange.ts';
import { renewedTokens, type TokenSource } from './token-source.ts';

/**
 * @param context - for the exchange
 * @throws {TypeError} when key, name or token is missing, or no header can hold it
 */
export function readAuth(auth: ApiKeyAuth | TokenAuth, context: CallContext): TokenSource {
  if (Object(auth) !== auth) refuse('auth must be an object');
  if ('token' in auth) return givenTokens(auth.token);
  const { apiKey, apiKeyName, tokenStore } = auth;
  if (!apiKey || !apiKeyName) refuse('auth must have apiKey and apiKeyName, or token');
  return renewedTokens(
    () => exchangeToken(context, apiKey, apiKeyName),
    tokenStore,
    () => digest([context.baseUrl, apiKeyName, apiKey].join('\n')),
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
        throw new TokenExchangeError('token_exchange', 'no token', { cause });
      }
    },
    invalidate: () => {},
  };
}

/** What a token is stored under: different for each key, and no way back to it. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `goldleaf:${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
