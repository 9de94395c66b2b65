import type { CallContext } from '../call.ts';
import { TokenExchangeError } from '../errors/transport-error.ts';
import { type ApiKeyAuth, refuse, type TokenAuth } from '../options.ts';
import { isTokenValue, type Token } from './token.ts';
import { exchangeToken } from './token-exchange.ts';
import { renewedTokens, type TokenSource } from './token-source.ts';

/**
 * @param context - for the exchange
 * @throws {TypeError} when key, name or token is missing, or no header can hold it
 */
export function readAuth(auth: ApiKeyAuth | TokenAuth, context: CallContext): TokenSource {
  const { token, apiKey, apiKeyName, tokenStore }: Partial<ApiKeyAuth & TokenAuth> = Object(auth);
  if (token !== undefined) return givenTokens(token);
  if (!apiKey || !apiKeyName) refuse('auth must have apiKey and apiKeyName, or token');
  const exchange = (): Promise<Token> => exchangeToken(context, apiKey, apiKeyName);
  const identity = [context.baseUrl, apiKeyName, apiKey].join('\n');
  return renewedTokens((refused) => tokenStore?.(exchange, identity, refused) ?? exchange());
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
