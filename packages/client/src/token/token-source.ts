import type { Token } from './token.ts';

/** Where a client has its tokens from. */
export interface TokenSource {
  /** @throws {TokenExchangeError} */
  get(): Promise<string>;
  /** Tells that the server refused a token: the next one should be another. */
  invalidate(token: string): void;
}

/** With less than this left, in milliseconds, a token is renewed in the background. */
export const RENEW_AHEAD = 300_000;
/** With less than this left, in milliseconds, a token is not used any more. */
const TOO_SHORT = 30_000;
/** For so many milliseconds after a failed exchange none is tried. */
const COOL_DOWN = 5_000;

/**
 * Holds a token and renews it:
 *
 * - more than 5 minutes left: used;
 * - more than 30 seconds left: used, and renewed in the background;
 * - less: renewed first, by one exchange however many wait for it;
 * - 5 seconds after an exchange that failed: fails with the same error, without trying.
 *
 * @param load - gives a token other than the refused one
 */
export function renewedTokens(load: (refused: string | undefined) => Promise<Token>): TokenSource {
  let token: Token | undefined;
  let refused: string | undefined;
  let renewal: Promise<Token> | undefined;
  let failure: unknown;
  let coolUntil = 0;

  const renew = async (): Promise<Token> => {
    try {
      token = await load(refused);
      return token;
    } catch (error) {
      failure = error;
      coolUntil = performance.now() + COOL_DOWN;
      throw error;
    } finally {
      renewal = undefined;
    }
  };

  const renewOnce = async (): Promise<Token> => {
    if (performance.now() < coolUntil) throw failure;
    renewal ??= renew();
    return renewal;
  };

  return {
    get: async () => {
      const left = timeLeft(token);
      if (token && left > TOO_SHORT) {
        if (left < RENEW_AHEAD) renewOnce().catch(() => {});
        return token.value;
      }
      return (await renewOnce()).value;
    },
    invalidate: (value) => {
      refused = value;
      if (token?.value === value) token = undefined;
    },
  };
}

/** Milliseconds until a token expires. */
export function timeLeft(token: Token | undefined): number {
  return token ? token.expiresAt - Date.now() : 0;
}
