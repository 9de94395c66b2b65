import { neverConnected } from '../errors/connection.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { deniesActing } from '../errors/status-error.ts';

/** A request that `fetch` is sending, and what Node's fetch reports about it. */
interface Sending {
  readonly method: string;
  readonly url: string;
  /** Node's fetch took the request. */
  queued: boolean;
  /** Node's fetch wrote the request to a connection. */
  written: boolean;
}

/** Counts what a call sent, and knows whether the server may have processed one of its requests. */
export class Delivery {
  #attempts = 0;
  #requests = 0;
  #open = 0;

  /** Number of attempts that began to send. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Number of requests that were passed to `fetch`. A middleware may send several in one attempt. */
  get requests(): number {
    return this.#requests;
  }

  /** False only if it is known of each request that the server did not process it. A request in flight may be processed. */
  get mayHaveActed(): boolean {
    return this.#open > 0;
  }

  /** Counts an attempt. Returns its number: 1 for the first. */
  countAttempt(): number {
    return ++this.#attempts;
  }

  /**
   * Passes a request to `fetch`. A middleware may do so several times at once.
   *
   * @param fetch - sends the request
   * @param signal - aborts the request. An error that is its reason says nothing about the request
   */
  async send(
    method: string,
    url: string,
    signal: AbortSignal,
    fetch: () => Promise<Response>,
  ): Promise<Response> {
    watchNode();
    const sending: Sending = { method, url, queued: false, written: false };
    inFlight.add(sending);
    this.#requests++;
    this.#open++;
    try {
      const response = await fetch();
      if (deniesActing(response?.status)) this.#open--;
      return response;
    } catch (cause) {
      const known = sending.queued || sending.written;
      const notSent = known
        ? !sending.written
        : isRenderingSignal(cause) || (cause !== signal.reason && neverConnected(cause));
      if (notSent) this.#open--;
      throw cause;
    } finally {
      inFlight.delete(sending);
    }
  }
}

const inFlight: Set<Sending> = new Set();

interface Channels {
  subscribe(
    name: string,
    listener: (message: { request: { method: string; origin: string; path: string } }) => void,
  ): void;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:diagnostics_channel'): Channels | undefined;
}

let isWatching = false;

/**
 * Has Node's fetch report which requests it took and which it wrote. So a `fetch` that sends several times is noticed, and so is a
 * connection that failed in any way before the request was written. Other runtimes report nothing.
 *
 * @see https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
 */
function watchNode(): void {
  if (isWatching) return;
  isWatching = true;
  const { process } = globalThis as { process?: NodeProcess };
  const channels = process?.getBuiltinModule?.('node:diagnostics_channel');
  const note = (name: string, what: 'queued' | 'written'): void =>
    channels?.subscribe(name, ({ request }) => {
      for (const sending of inFlight) {
        const { method, url } = sending;
        if (method === request.method && url === `${request.origin}${request.path}`) sending[what] = true;
      }
    });
  note('undici:request:create', 'queued');
  note('undici:client:sendHeaders', 'written');
}
