import { once } from 'node:events';
import { type IncomingMessage, request as sendRequest } from 'node:http';
import { request as sendSecureRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { readAnswer } from '../answer.ts';
import type { Target } from '../target.ts';

/** Milliseconds in which every request gets its answer. */
const TIME = 5_000;

/**
 * A server that has a URL. Requests go to it as they are: `fetch` would mend some and refuse others.
 *
 * @param url - base URL of the API, without a slash at the end
 */
export function httpTarget(url: string): Target {
  const send = url.startsWith('https:') ? sendSecureRequest : sendRequest;
  return {
    async answer({ method, path, headers, body }) {
      const sent = send(url + path, { method, headers, signal: AbortSignal.timeout(TIME) });
      sent.end(body);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      const mediaType = response.headers['content-type']?.split(';')[0];
      const header = response.headers['sl-violations'] as string | undefined;
      return readAnswer(response.statusCode ?? 0, mediaType, await text(response), header);
    },
  };
}
