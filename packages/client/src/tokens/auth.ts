import type { ClientConfig } from '../call/call-plan.ts';
import { TIMED_OUT, withTimeout } from '../call/timeout.ts';
import { GoldLeafError } from '../errors/goldleaf-error.ts';
import { outline } from '../errors/outline.ts';
import { throwTypeError } from '../errors/throw-type-error.ts';
import { tokenError } from '../errors/token-error.ts';
import type { ApiKeyAuth, TokenAuth } from '../options/auth.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { type RefreshedTokens, refreshedTokens } from './refreshed-tokens.ts';
import { isToken, isTokenValue, type Token } from './token.ts';
import { requestToken } from './token-request.ts';

/** After a failed token request, none is sent for this many milliseconds, or for as long as `Retry-After` says. */
const COOL_DOWN = 5_000;
const LONGEST_COOL_DOWN = 3_600_000;
/** Milliseconds to wait for a function in `auth`. */
const SUPPLY_TIMEOUT = 30_000;

/**
 * Reads the `auth` option.
 *
 * @param context - for the token request
 * @throws {TypeError} if key, name or token is missing, or a header can't hold the token
 */
export function readAuth(auth: ApiKeyAuth | TokenAuth, context: ClientConfig): RefreshedTokens {
  checkGiven('auth', auth);
  const { token }: Partial<TokenAuth> = Object(auth);
  if (token === undefined) return keyTokens(auth as ApiKeyAuth, context);
  if (typeof token === 'function') {
    return refreshedTokens((rejected) => ask('auth.token()', () => token(rejected), isSupplied));
  }
  checkGiven('auth.token', token);
  if (!isTokenValue(token)) throwTypeError('auth.token is not a token');
  return refreshedTokens(async () => token);
}

/**
 * Returns the tokens of an API key.
 *
 * @param context - for the token request
 * @param owner - prefix of the option names in errors
 * @throws {TypeError} if key or name is missing or empty
 */
export function keyTokens(auth: ApiKeyAuth, context: ClientConfig, owner = 'auth.'): RefreshedTokens {
  const { apiKey, apiKeyName, tokenStore }: Partial<ApiKeyAuth> = Object(auth);
  checkGiven(`${owner}apiKey`, apiKey);
  checkGiven(`${owner}apiKeyName`, apiKeyName);
  return refreshedTokens(async (rejected, current) => {
    const key = typeof apiKey === 'string' ? apiKey : await ask('auth.apiKey()', apiKey, isText);
    const request = () => requestToken(context, key, apiKeyName);
    const identity = [context.baseUrl, apiKeyName, key].join('\n');
    return tokenStore?.(request, identity, rejected, current) ?? request();
  }, coolDownAfter);
}

/** @throws {TypeError} if an option is missing or empty, such as an environment variable that is not set */
function checkGiven<Value>(name: string, value: Value): asserts value is NonNullable<Value> {
  if (!value) throwTypeError(`${name} is ${value === '' ? 'empty' : 'missing'}`);
}

function coolDownAfter(error: unknown): number {
  const { retryAfter = 0 } = error instanceof GoldLeafError ? error : {};
  return Math.min(Math.max(COOL_DOWN, retryAfter * 1_000), LONGEST_COOL_DOWN);
}

/**
 * Asks a function of the caller for a key or a token.
 *
 * @param name - of the function, for errors
 * @throws {TokenRequestError} if it fails, takes too long or returns something else. The error doesn't show what it returned
 */
async function ask<Value>(
  name: string,
  supply: () => unknown,
  isValid: (value: unknown) => value is Value,
): Promise<Value> {
  try {
    const value = await withTimeout(SUPPLY_TIMEOUT, undefined, async () => supply());
    return isValid(value) ? value : throwTypeError(`${name} returned no valid value`);
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    const reason = cause === TIMED_OUT ? 'took longer than 30 s' : 'failed';
    throw tokenError(`${name} ${reason}`, { cause: outline(cause) });
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSupplied = (value: unknown): value is string | Token => isTokenValue(value) || isToken(value);
