import { deniesActing } from '../errors/status-error.ts';
import { type Outgoing, sendWatched } from './traffic.ts';

let callCount = 0;

/** Counts what a call sent, and knows whether the server may have processed one of its requests. */
export class Delivery {
  /** Number of the call in this process. */
  readonly callId: number = ++callCount;
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

  /** False only if the server is known to have processed no request of the call. A request in flight may be processed. */
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
   */
  async send(request: Outgoing, fetch: () => Promise<Response>): Promise<Response> {
    this.#requests++;
    this.#open++;
    const response = await sendWatched(request, fetch, () => this.#open--);
    if (deniesActing(response?.status)) this.#open--;
    return response;
  }
}
