import type { ReceivedRequest, Responder } from '@goldleaf/testing';

/** Returns the header `Authorization` of a request. */
export function bearer({ headers }: ReceivedRequest): string | undefined {
  return headers.authorization;
}

/** Responds with 200 to this token, and with 401 to any other. */
export function acceptOnly(token: string): Responder {
  return (request, response) => response.writeHead(bearer(request) === `Bearer ${token}` ? 200 : 401).end();
}

/** Responds with 401 to this token, and with 200 to any other. */
export function rejectOnly(token: string): Responder {
  return (request, response) => response.writeHead(bearer(request) === `Bearer ${token}` ? 401 : 200).end();
}
