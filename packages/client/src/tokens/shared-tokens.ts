import { withTimeout } from '../call/timeout.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { EXPIRY_MARGIN, timeLeft } from './refreshed-tokens.ts';
import { isToken, type Token } from './token.ts';
import type { TokenStore } from './token-store.ts';

/**
 * Tokens that several processes share. Made by `sharedTokens`.
 *
 * @param request - requests a token with the API key
 * @param identity - differs for each API key and server; holds the API key
 * @param rejected - the token that the server rejected, if it did
 * @param current - the token that is to be refreshed, if there is one
 */
export type SharedTokens = (
  request: () => Promise<Token>,
  identity: string,
  rejected: string | undefined,
  current?: Token | undefined,
) => Promise<Token>;

/** Milliseconds to wait for a store. */
const STORE_TIMEOUT = 5_000;

/**
 * Lets clients of the same API key share their tokens, in one process or in several.
 *
 * A store that fails, holds something else or takes longer than 5 s costs a token request, but doesn't fail the call.
 *
 * @param store - such as a Keyv. Each API key has an entry of its own, under a name from which the key cannot be found
 */
export function sharedTokens(store: TokenStore): SharedTokens {
  return async (request, identity, rejected, current) => {
    const name = await hash(identity);
    const stored = await ask(() => store.get(name));
    if (isToken(stored) && stored.value !== rejected && isFresh(stored, current)) return stored;
    const token = await request();
    await ask(() => store.set(name, token, timeLeft(token)));
    return token;
  };
}

/** Whether a stored token is worth using. It must be newer than the current one. Without one, it must not be about to expire. */
function isFresh(stored: Token, current: Token | undefined): boolean {
  if (current) return timeLeft(stored) > 0 && stored.expiresAt > current.expiresAt;
  return timeLeft(stored) > EXPIRY_MARGIN;
}

/** Asks a store. Returns undefined if it fails or takes too long. */
async function ask<T>(store: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await withTimeout(STORE_TIMEOUT, undefined, async () => store());
  } catch (error) {
    if (isRenderingSignal(error)) throw error;
    return undefined;
  }
}

/** Returns a name that is different for each identity and doesn't reveal it. */
async function hash(identity: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  return `goldleaf:${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
