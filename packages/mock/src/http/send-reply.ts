import type { ServerResponse } from 'node:http';
import type { Reply } from '../response/reply.ts';

/** Sends a reply. `isHead` leaves the body out and keeps its length. */
export function sendReply(response: ServerResponse, reply: Reply, isHead = false): void {
  if ('reset' in reply) {
    // Bun has no `resetAndDestroy`.
    if (response.socket?.resetAndDestroy) response.socket.resetAndDestroy();
    else response.destroy();
    return;
  }
  const { status, headers, body = '' } = reply;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!response.hasHeader('content-length') && !response.hasHeader('transfer-encoding'))
    response.setHeader('content-length', Buffer.byteLength(body));
  response.end(isHead ? undefined : body);
}
