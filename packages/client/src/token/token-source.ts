import type { Token } from './token.ts';
import type { TokenStore } from './token-store.ts';

/** With less than this left, in milliseconds, a token is renewed in the background. */
const RENEW_AHEAD = 300_000;
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
 */
export class TokenSource {
  readonly #exchange: () => Promise<Token>;
  readonly #store: TokenStore | undefined;
  readonly #key: () => Promise<string>;
  #token: Token | undefined;
  #refused: string | undefined;
  #renewal: Promise<Token> | undefined;
  #failure: { readonly error: unknown; readonly until: number } | undefined;

  constructor(exchange: () => Promise<Token>, store: TokenStore | undefined, key: () => Promise<string>) {
    this.#exchange = exchange;
    this.#store = store;
    this.#key = key;
  }

  /** @throws what the exchange throws */
  async get(): Promise<string> {
    const left = timeLeft(this.#token);
    if (this.#token && left > TOO_SHORT) {
      if (left < RENEW_AHEAD) this.#renew().catch(() => {});
      return this.#token.value;
    }
    return (await this.#renew()).value;
  }

  /** Throws a refused token away, unless it was replaced meanwhile. */
  invalidate(value: string): void {
    this.#refused = value;
    if (this.#token?.value === value) this.#token = undefined;
  }

  #renew(): Promise<Token> {
    if (this.#failure && Date.now() < this.#failure.until) return Promise.reject(this.#failure.error);
    this.#renewal ??= this.#load()
      .then(
        (token) => {
          this.#token = token;
          return token;
        },
        (error) => {
          this.#failure = { error, until: Date.now() + COOL_DOWN };
          throw error;
        },
      )
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  async #load(): Promise<Token> {
    const store = this.#store;
    if (!store) return this.#exchange();
    const key = await this.#key();
    const stored = await attempt(() => store.get(key));
    if (stored && stored.value !== this.#refused && timeLeft(stored) > RENEW_AHEAD) return stored;
    const token = await this.#exchange();
    await attempt(() => store.set(key, token, timeLeft(token)));
    return token;
  }
}

function timeLeft(token: Token | undefined): number {
  return token ? token.expiresAt - Date.now() : 0;
}

async function attempt<T>(run: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}
