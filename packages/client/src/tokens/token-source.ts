import { GoldLeafError } from '../errors/goldleaf-error.ts';
import { outline } from '../errors/outline.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { TokenRequestError } from '../errors/transport-error.ts';
import { isToken, isTokenValue, type Token } from './token.ts';

/** Where a client gets its tokens from. */
export interface TokenSource {
  /** @throws {TokenRequestError} */
  get(): Promise<string>;
  /** Reports that the server rejected a token. The next one should be another. */
  invalidate(token: string): void;
}

/**
 * Loads a token.
 *
 * @param rejected - the token that the server rejected last: load another one
 * @param current - the token that is to be refreshed, if there is one: load a newer one
 */
export type LoadToken = (rejected: string | undefined, current: Token | undefined) => Promise<Token>;

/** A token is refreshed at most this many milliseconds before it expires. */
const REFRESH_AHEAD = 300_000;
/** With at most this many milliseconds left, a token is no longer used. */
export const EXPIRY_MARGIN = 30_000;
/** After a failed token request, none is sent for this many milliseconds. */
const COOL_DOWN = 5_000;

/**
 * Returns how long before its expiry a token is refreshed, and from when on it is not used any more.
 *
 * Short-lived tokens have a smaller window: a quarter of their lifetime. With a fixed one, each call would request a token.
 *
 * @param lifetime - milliseconds that were left when the token came
 */
export function refreshWindow(lifetime: number): { readonly refreshAhead: number; readonly margin: number } {
  const refreshAhead = Math.min(REFRESH_AHEAD, lifetime / 4);
  return { refreshAhead, margin: Math.min(EXPIRY_MARGIN, refreshAhead / 2) };
}

/**
 * Holds a token and refreshes it. For a token that lives an hour:
 *
 * - more than 5 minutes left: used;
 * - more than 30 seconds left: used, and refreshed in the background;
 * - less: refreshed first. Concurrent calls share one token request;
 * - 5 seconds after a failed token request: fails with the same error and sends nothing.
 */
export function refreshedTokens(load: LoadToken): TokenSource {
  let token: HeldToken | undefined;
  let rejected: string | undefined;
  let refresh: Promise<Token> | undefined;
  let failure: unknown;
  let coolUntil = 0;

  const loadToken = async (): Promise<Token> => {
    try {
      const loaded = await load(rejected, token);
      // Else the header that can't hold it would repeat it in its error.
      if (!isToken(loaded)) throw new TokenRequestError('token_request', 'the token store gave no token');
      token = hold(loaded);
      return token;
    } catch (error) {
      // It is about the page that was rendered, and no reason to leave the server alone.
      if (!isRenderingSignal(error)) {
        failure = error;
        coolUntil = performance.now() + COOL_DOWN;
      }
      throw error;
    } finally {
      refresh = undefined;
    }
  };

  const refreshOnce = async (): Promise<Token> => {
    if (performance.now() < coolUntil) throw failure;
    const isShared = refresh !== undefined;
    refresh ??= loadToken();
    try {
      return await refresh;
    } catch (error) {
      // The page that began the refresh is rendered otherwise. This one may still be rendered as it is.
      if (isShared && isRenderingSignal(error)) return refreshOnce();
      throw error;
    }
  };

  return {
    get: async () => {
      const now = performance.now();
      if (!token || now >= token.waitAt) return (await refreshOnce()).value;
      if (now >= token.refreshAt) refreshOnce().catch(() => {});
      return token.value;
    },
    invalidate: (value) => {
      rejected = value;
      if (token?.value === value) token = undefined;
    },
  };
}

/** Returns the milliseconds until a token expires. */
export function timeLeft(token: Token): number {
  return token.expiresAt - Date.now();
}

/** A token, and when to refresh it and to stop using it, in milliseconds of `performance.now()`. */
interface HeldToken extends Token {
  readonly refreshAt: number;
  readonly waitAt: number;
}

/**
 * Notes a token's times once. They are read on the monotonic clock: the system's clock can be set, and Next.js doesn't prerender a page
 * that reads it. A machine that slept may send an expired token, which costs a 401 and a token request.
 */
function hold({ value, expiresAt }: Token): HeldToken {
  const lifetime = timeLeft({ value, expiresAt });
  const { refreshAhead, margin } = refreshWindow(lifetime);
  const end = performance.now() + lifetime;
  return { value, expiresAt, refreshAt: end - refreshAhead, waitAt: end - margin };
}

/**
 * Gets a token that a header can hold. Otherwise the header's `TypeError` would repeat the token.
 *
 * @throws {TokenRequestError} when there is none
 */
export async function getToken(tokens: TokenSource | undefined): Promise<string | undefined> {
  if (!tokens) return undefined;
  let token: unknown;
  try {
    token = await tokens.get();
  } catch (cause) {
    if (isRenderingSignal(cause) || cause instanceof GoldLeafError) throw cause;
    throw new TokenRequestError('token_request', 'no token', { cause: outline(cause) });
  }
  if (isTokenValue(token)) return token;
  throw new TokenRequestError('token_request', 'the token is not one that a header can hold');
}
