import { withTimeout } from '../timeout.ts';
import { isTokenValue, type Token } from './token.ts';
import { RENEW_AHEAD, timeLeft } from './token-source.ts';
import type { TokenStore } from './token-store.ts';

/** Tokens that several processes share. Made by `sharedTokens`. */
export type SharedTokens = (
  exchange: () => Promise<Token>,
  identity: string,
  refused: string | undefined,
) => Promise<Token>;

/** For so many milliseconds a store is waited for. */
const STORE_TIME = 5_000;

/**
 * Has clients of the same API key share their tokens, in one process or in several.
 *
 * A store that fails, holds something else or does not answer within 5 s costs an exchange and fails no call.
 *
 * @param store - such as a Keyv. Each API key has an entry of its own there, under a name that does not tell the key
 */
export function sharedTokens(store: TokenStore): SharedTokens {
  return async (exchange, identity, refused) => {
    const name = await digest(identity);
    const stored = await ask(() => store.get(name));
    if (isTokenValue(stored?.value) && stored.value !== refused && timeLeft(stored) > RENEW_AHEAD)
      return stored;
    const token = await exchange();
    await ask(() => store.set(name, token, timeLeft(token)));
    return token;
  };
}

/** Asks a store. One that fails, or does not answer in time, gives nothing. */
function ask<T>(store: () => T | Promise<T>): Promise<T | undefined> {
  return withTimeout(STORE_TIME, undefined, async () => store()).catch(() => undefined);
}

/** Different for each identity, and no way back to it. */
async function digest(identity: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  return `goldleaf:${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
