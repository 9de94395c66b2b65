import type { AttemptFacts } from '../errors/error-for.ts';
import { deniesActing } from '../errors/status-error.ts';
import type { Attempt, Method } from '../hooks/attempt.ts';
import type { RequestDraft } from '../request/build.ts';
import { type Sender, sendWatched } from '../runtime/traffic.ts';

let callCount = 0;

/** State of a call: the requests that it sent, and facts of the current attempt. */
// A field with `declare` is not in the bundle. Without it, each would be there twice.
export class Delivery implements AttemptFacts {
  /** Number of the call in this process. */
  readonly callId: number = ++callCount;
  declare readonly method: Method;
  declare readonly path: string;
  declare signal: AbortSignal | undefined;
  /** Number of attempts that began to send. */
  attempts = 0;
  isSent = false;
  declare draft: RequestDraft | undefined;
  declare response: Response | undefined;
  #open = 0;

  constructor(method: Method, path: string) {
    this.method = method;
    this.path = path;
  }

  /** False only if the server is known to have processed no request of the call. A request in flight may be processed. */
  get mayHaveActed(): boolean {
    return this.#open > 0;
  }

  /** The current attempt, as hooks get it. */
  get attempt(): Attempt {
    const { callId, method, path, attempts } = this;
    return { callId, method, path, attempts } as Attempt;
  }

  /**
   * Passes a request to `fetch`. A middleware may do so several times at once.
   *
   * @param fetch - sends the request
   */
  async send(url: string, sender: Sender, fetch: () => Promise<Response>): Promise<Response> {
    this.isSent = true;
    this.#open++;
    const response = await sendWatched(url, sender, fetch, () => this.#open--);
    if (deniesActing(response?.status)) this.#open--;
    return response;
  }

  /** Forgets the attempt that ended. */
  endAttempt(): void {
    this.isSent = false;
    this.draft = undefined;
    this.response = undefined;
  }
}
