import { globalFetch } from '../options/fetch.ts';
import { neverConnected } from './connection.ts';
import { isRenderingSignal } from './rendering-signal.ts';

/** Counts that Node's fetch reports. */
interface Counts {
  /** Requests that Node's fetch took. */
  queued: number;
  /** Requests that Node's fetch wrote to a connection. */
  written: number;
}

/** Counts of a URL. They are kept while a call sends to it. */
interface Traffic extends Counts {
  /** Calls that send to the URL. */
  senders: number;
}

/** The attempt that sends a request. */
export interface Sender {
  /** Ends the attempt. If `fetch` rejects with the signal's reason, this doesn't show whether the request was sent. */
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
}

/**
 * Passes a request to `fetch`.
 *
 * @param send - sends the request
 * @param onUnsent - called before this rejects, if it is known that nothing was sent
 * @throws what `fetch` throws
 */
export async function sendWatched(
  url: string,
  { signal, fetch }: Sender,
  send: () => Promise<Response>,
  onUnsent: () => void,
): Promise<Response> {
  watchNode();
  const now = traffic.get(url) ?? { senders: 0, queued: 0, written: 0 };
  const { queued, written } = now;
  now.senders++;
  traffic.set(url, now);
  const call: Counts = { queued: 0, written: 0 };
  try {
    return await runCall(call, send);
  } catch (cause) {
    const isQueued = now.queued > queued;
    // Counted by URL and by call, because a custom `fetch` may send to another URL.
    const isWritten = now.written + call.written > written;
    const isUnsentError = isRenderingSignal(cause) || (cause !== signal.reason && neverConnected(cause));
    // With a custom `fetch`, the report of Node's fetch may be about another call.
    if (!isWritten && (isUnsentError || (isQueued && fetch === globalFetch))) onUnsent();
    throw cause;
  } finally {
    if (--now.senders === 0) traffic.delete(url);
  }
}

/** Counts by URL. */
const traffic: Map<string, Traffic> = new Map();

interface Reported {
  readonly origin: string;
  readonly path: string;
}

interface Channels {
  subscribe(name: string, listener: (message: { request: Reported }) => void): void;
}

interface CallStorage {
  run<T>(call: Counts, send: () => T): T;
  getStore(): Counts | undefined;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:diagnostics_channel'): Channels | undefined;
  getBuiltinModule?(name: 'node:async_hooks'): { AsyncLocalStorage: new () => CallStorage } | undefined;
}

/** Runs a function. Requests that Node's fetch creates meanwhile belong to the call. */
let runCall: CallStorage['run'] = (_, send) => send();

const callOf: WeakMap<Reported, Counts> = new WeakMap();

let isWatching = false;

/**
 * Subscribes to Node's reports on which requests its fetch took and which it wrote. They show whether a `fetch` sent a request several
 * times, and whether a connection failed before the request was written. Other runtimes report nothing.
 *
 * @see https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
 */
function watchNode(): void {
  if (isWatching) return;
  isWatching = true;
  const { process } = globalThis as { process?: NodeProcess };
  const channels = process?.getBuiltinModule?.('node:diagnostics_channel');
  const hooks = process?.getBuiltinModule?.('node:async_hooks');
  if (!channels || !hooks) return;
  const calls = new hooks.AsyncLocalStorage();
  runCall = (call, send) => calls.run(call, send);
  const count = (name: string, what: 'queued' | 'written'): void =>
    channels.subscribe(name, ({ request }) => {
      const call = callOf.get(request) ?? calls.getStore();
      if (call) {
        callOf.set(request, call);
        call[what]++;
      }
      const counts = traffic.get(`${request.origin}${request.path}`);
      if (counts) counts[what]++;
    });
  count('undici:request:create', 'queued');
  count('undici:client:sendHeaders', 'written');
  // Over HTTP/2, older versions of undici report the body and the response, but not the headers.
  count('undici:request:bodySent', 'written');
  count('undici:request:headers', 'written');
}
