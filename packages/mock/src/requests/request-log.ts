import { MockStartError } from '../mock-start-error.ts';
import type { ReceivedRequest } from './received-request.ts';

/** How many requests a mock keeps. */
export interface RequestLimits {
  /** The most requests that are kept. Default: 10,000. */
  readonly count?: number;
  /** About the most bytes that they may take, their bodies included. Default: 64 MiB. */
  readonly bytes?: number;
}

/** The requests that a mock received, the oldest first. */
export interface ReceivedRequests extends ReadonlyArray<Readonly<ReceivedRequest>> {
  /** How many older requests were dropped to stay within `keepRequests`. It is printed with the list if there are any. */
  readonly dropped: number;
}

/** Keeps the latest requests within limits, so that a mock that runs for long doesn't fill the memory. */
export class RequestLog {
  readonly #requests: ReceivedRequest[] = [];
  readonly #sizes: number[] = [];
  readonly #limits: Required<RequestLimits>;
  #bytes = 0;
  #dropped = 0;

  /** @throws {MockStartError} `option_invalid` */
  constructor({ count = 10_000, bytes = 64 * 2 ** 20 }: RequestLimits = {}) {
    for (const [name, limit] of Object.entries({ count, bytes })) {
      if (typeof limit !== 'number' || !(limit >= 0))
        throw new MockStartError('option_invalid', `\`keepRequests.${name}\` must be a number from 0 up.`);
    }
    this.#limits = { count, bytes };
    this.#setDropped(0);
  }

  get requests(): ReceivedRequests {
    return this.#requests as unknown as ReceivedRequests;
  }

  add(request: ReceivedRequest, bytes: number): void {
    this.#requests.push(request);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    let dropped = this.#dropped;
    while (this.#requests.length > this.#limits.count || this.#bytes > this.#limits.bytes) {
      this.#requests.shift(); // unlike splice, it moves no other request of a list as long as the default limit
      this.#bytes -= this.#sizes.shift() as number;
      dropped++;
    }
    if (dropped > this.#dropped) this.#setDropped(dropped);
  }

  clear(): void {
    this.#requests.length = 0;
    this.#sizes.length = 0;
    this.#bytes = 0;
    this.#setDropped(0);
  }

  /** Enumerable only if requests were dropped: then a print of the list and a comparison with another show it. */
  #setDropped(dropped: number): void {
    this.#dropped = dropped;
    Object.defineProperty(this.#requests, 'dropped', {
      value: dropped,
      enumerable: dropped > 0,
      configurable: true,
    });
  }
}
