import { tokenError } from '../errors/token-error.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
import { isToken, type Token } from './token.ts';
import type { TokenSource } from './token-source.ts';

/**
 * Loads a token, or a bare string, which is used for one call.
 *
 * @param rejected - the token that the server rejected last: load another one
 * @param current - the token that is to be refreshed, if there is one: load a newer one
 */
export type LoadToken = (rejected: string | undefined, current: Token | undefined) => Promise<Token | string>;

/** Tokens that are kept and refreshed. */
export interface RefreshedTokens extends TokenSource {
  /** Makes the next call get another token than the rejected one. */
  invalidate(rejected: string): void;
}

/** A token is refreshed at most this many milliseconds before it expires. */
const REFRESH_AHEAD = 300_000;
/** With at most this many milliseconds left, a token is no longer used. */
export const EXPIRY_MARGIN = 30_000;

/**
 * Returns two times before the expiry of a token: when it is refreshed, and when it is no longer used.
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
 * - less: refreshed first. Concurrent calls share one load;
 * - cooling down after a failed load: fails with the same error and loads nothing.
 *
 * A bare string is loaded for each call and never shared, because it may belong to the person of that call.
 *
 * @param coolDownAfter - milliseconds for which nothing is loaded after an error. Default: 0
 */
export function refreshedTokens(
  load: LoadToken,
  coolDownAfter: (error: unknown) => number = () => 0,
): RefreshedTokens {
  let held: HeldToken | undefined;
  let isPerCall = false;
  let lastRejected: string | undefined;
  let refresh: Promise<Token> | undefined;
  let failure: unknown;
  let coolUntil = 0;

  const loadToken = async (rejected: string | undefined): Promise<Token> => {
    try {
      const loaded = await load(rejected, held?.token);
      isPerCall = typeof loaded === 'string';
      if (typeof loaded === 'string') return { value: loaded, expiresAt: 0 };
      // Otherwise the error of the header that can't hold it would repeat it.
      if (!isToken(loaded)) throw tokenError('the token store gave no token');
      held = hold(loaded);
      return held.token;
    } catch (error) {
      // A rendering signal is about the page that was rendered, and no reason to leave the server alone.
      if (!isRenderingSignal(error)) {
        failure = error;
        coolUntil = performance.now() + coolDownAfter(error);
      }
      throw error;
    }
  };

  const refreshOnce = async (rejected: string | undefined): Promise<Token> => {
    if (isPerCall) return loadToken(rejected);
    if (performance.now() < coolUntil) throw failure;
    const isShared = refresh !== undefined;
    refresh ??= loadToken(lastRejected).finally(() => {
      refresh = undefined;
    });
    try {
      const token = await refresh;
      return isShared && isPerCall ? loadToken(rejected) : token;
    } catch (error) {
      // The page that began the refresh is rendered otherwise. This one may still be rendered as it is.
      if (isShared && isRenderingSignal(error)) return refreshOnce(rejected);
      throw error;
    }
  };

  const invalidate = (rejected: string): void => {
    lastRejected = rejected;
    if (held?.token.value === rejected) held = undefined;
  };

  return {
    invalidate,
    get: async (rejected) => {
      if (rejected !== undefined) invalidate(rejected);
      const now = performance.now();
      if (!held || now >= held.waitAt) return refreshOnce(rejected);
      if (now >= held.refreshAt) refreshOnce(undefined).catch(() => {});
      return held.token;
    },
  };
}

/** A token, and when to refresh it and to stop using it, in milliseconds of `performance.now()`. */
interface HeldToken {
  readonly token: Token;
  readonly refreshAt: number;
  readonly waitAt: number;
}

/**
 * Notes a token's times once. They are read on the monotonic clock: the system's clock can be set, and Next.js doesn't prerender a page
 * that reads it. A machine that slept may send an expired token, which costs a 401 and a token request.
 */
function hold({ value, expiresAt }: Token): HeldToken {
  const token = { value, expiresAt };
  const lifetime = timeLeft(token);
  const { refreshAhead, margin } = refreshWindow(lifetime);
  const end = performance.now() + lifetime;
  return { token, refreshAt: end - refreshAhead, waitAt: end - margin };
}

/** Returns the milliseconds until a token expires. */
export function timeLeft(token: Token): number {
  return token.expiresAt - Date.now();
}
