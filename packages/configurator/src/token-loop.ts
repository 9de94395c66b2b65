import { ConfiguratorError } from './configurator-error.ts';
import type { GetToken, TokenLike } from './configurator-options.ts';

/** A token that was accepted for less than this was rejected at once. Milliseconds. */
const SHORT_LIFE = 60_000;

/** After this many failures in a row, `getToken` isn't called again. */
const MOST_FAILURES = 6;

/** Characters of a token that a header can hold (RFC 6750, b64token), and some more that proxies accept. */
const TOKEN = /^[\x21-\x7e]+$/;

interface TokenLoopOptions {
  readonly getToken: GetToken;
  readonly onToken: (token: string) => void;
  readonly onError: (error: ConfiguratorError) => void;
}

type State =
  /** No token was requested yet, or `getToken` failed too often. */
  | 'idle'
  /** `getToken` runs, or its pause. Further expiry events belong to the token that is being replaced. */
  | 'requesting'
  /** The new token's page is loading. Events still come from the page before it. */
  | 'loading'
  | 'shown';

/** Gets tokens: one request at a time, however many expiry events arrive, and with growing pauses after failures. */
export class TokenLoop {
  readonly #options: TokenLoopOptions;
  readonly #abort: AbortController = new AbortController();
  #state: State = 'idle';
  #token: string | undefined;
  #since = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TokenLoopOptions) {
    this.#options = options;
  }

  /** The newest token. Undefined before the first one. */
  get token(): string | undefined {
    return this.#token;
  }

  /**
   * Requests the first token, or one after `getToken` has failed too often.
   *
   * @returns whether it did. It does nothing if there is a token, or a request for one
   */
  start(): boolean {
    if (this.#state !== 'idle') return false;
    this.#failures = 0;
    void this.#request();
    return true;
  }

  /** Notes that the page of the newest token has loaded. */
  loaded(): void {
    if (this.#state === 'loading') this.#state = 'shown';
  }

  /** Replaces the token, because the configurator said that it has expired. */
  expired(): void {
    if (this.#state !== 'shown') return;
    if (performance.now() - this.#since >= SHORT_LIFE) {
      this.#failures = 0;
      void this.#request();
    } else {
      this.#fail(
        'The configurator rejected a new token as expired. Check that getToken returns a new token.',
      );
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  async #request(): Promise<void> {
    this.#state = 'requesting';
    const { signal } = this.#abort;
    let token: string;
    try {
      token = readToken(await this.#options.getToken({ expiredToken: this.#token, signal }));
    } catch (cause) {
      if (!signal.aborted) this.#fail('The function getToken failed. See cause.', cause);
      return;
    }
    if (signal.aborted) return;
    this.#token = token;
    this.#since = performance.now();
    this.#state = 'loading';
    this.#options.onToken(token);
  }

  /** Reports a failure, and requests a token again after a pause. */
  #fail(message: string, cause?: unknown): void {
    const pause = 1_000 * 2 ** this.#failures++;
    const retryDelay = this.#failures < MOST_FAILURES ? pause : undefined;
    this.#state = retryDelay ? 'requesting' : 'idle';
    if (retryDelay) this.#timer = setTimeout(() => this.#request(), retryDelay);
    this.#options.onError(new ConfiguratorError('token_failed', message, { retryDelay, cause }));
  }
}

/** @throws {TypeError} if it isn't a token. The message doesn't contain it. */
function readToken(result: TokenLike): string {
  const token = typeof result === 'string' ? result : result?.value;
  if (typeof token === 'string' && TOKEN.test(token)) return token;
  throw new TypeError('getToken must return a token, as a string or as { value }.');
}
