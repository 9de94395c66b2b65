import { once } from 'node:events';
import { type IncomingMessage, request as sendRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Target } from './target.ts';
import { readResponse } from './wire.ts';

/** Milliseconds to wait for a response. */
const TIMEOUT = 5_000;

/** Prism creates problems of this type. */
const PRISM_PROBLEM = 'https://stoplight.io/prism/errors#';

/** Returns whether a server is Prism, by its response to an unknown path. */
export async function isPrismServer(url: string): Promise<boolean> {
  const response = await fetch(`${url}/x-unknown-path`, { signal: AbortSignal.timeout(TIMEOUT) });
  return (await response.text()).includes(PRISM_PROBLEM);
}

/**
 * A server with a URL. Requests are sent with `node:http`, because `fetch` corrects or rejects invalid ones.
 *
 * @param url - base URL of the API, without a trailing slash
 * @param isPrism - whether its responses have Prism's violations and problems
 */
export function httpTarget(url: string, isPrism = true): Target {
  return {
    isPrism,
    async send({ method, path, headers, body }) {
      // Without `agent`, each request has a connection of its own. A server may close a kept one just as it is used again.
      const options = { agent: false as const, method, headers, signal: AbortSignal.timeout(TIMEOUT) };
      const sent = sendRequest(url + path, options);
      sent.end(body);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      const mediaType = response.headers['content-type']?.split(';')[0];
      const header = response.headers['sl-violations'] as string | undefined;
      return readResponse(response.statusCode ?? 0, mediaType, await text(response), header);
    },
  };
}
