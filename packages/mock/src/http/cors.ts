import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { HttpReply } from '../response/reply.ts';

/** The CORS headers of every response: a page of any origin may call the mock. They are Prism's. */
export function corsHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
  };
}

/** The response to a browser's preflight; undefined if the request is something else. */
export function preflightReply({ method, headers }: IncomingMessage): HttpReply | undefined {
  const requestedMethod = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !headers.origin || !requestedMethod) return undefined;
  return {
    status: 204,
    headers: {
      ...corsHeaders(headers),
      'access-control-allow-methods': requestedMethod,
      vary: 'origin',
      'content-length': '0',
    },
  };
}
