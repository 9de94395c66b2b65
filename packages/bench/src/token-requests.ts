import { setTimeout } from 'node:timers/promises';
import type { LoopbackServer } from './loopback-server.ts';
import { startLoopbackServer } from './loopback-server.ts';
import type { Connect } from './peers.ts';

const CALLS = 1_000;
/** Lifetime of a token that expires, in milliseconds. */
const LIFETIME = 500;
/** The `Date` header, which the client compares an expiry with, has whole seconds. */
const DATE_PRECISION = 1_000;

/** Number of token requests for 1,000 concurrent calls. */
export interface TokenRequests {
  /** With an expired token. */
  readonly expired: number;
  /** With a token that the server rejects. */
  readonly rejected: number;
}

/**
 * @param url - where goldleaf's bundle is: no other client has tokens
 * @throws {Error} when a call fails, or does not reach the server
 */
export async function countTokenRequests(url: string): Promise<TokenRequests> {
  const { connect } = (await import(url)) as { connect: Connect };

  const count = async (server: LoopbackServer, invalidate: () => unknown, least: number): Promise<number> => {
    const invite = connect(server.url, 'key');
    const call = async (): Promise<void> => {
      const result = (await invite('ada@example.com', 'Example-1')) as { ok: boolean; error?: Error };
      if (!result.ok) throw result.error;
    };
    await call();
    await invalidate();
    const { tokenRequests, calls } = server;
    await Promise.all(Array.from({ length: CALLS }, call));
    if (server.calls - calls < least)
      throw new Error(`only ${server.calls - calls} calls reached the server`);
    return server.tokenRequests - tokenRequests;
  };

  await using expiring = await startLoopbackServer(LIFETIME);
  await using rejecting = await startLoopbackServer();
  return {
    expired: await count(expiring, () => setTimeout(LIFETIME + DATE_PRECISION), CALLS),
    rejected: await count(rejecting, () => rejecting.rejectToken(), CALLS),
  };
}
