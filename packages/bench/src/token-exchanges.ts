import type { LoopbackServer } from './loopback-server.ts';
import { startLoopbackServer } from './loopback-server.ts';
import type { Connect } from './peers.ts';

const CALLS = 1_000;

/** How often the key was exchanged for 1,000 calls at once. */
export interface TokenExchanges {
  /** On a token whose time is up. */
  readonly expired: number;
  /** On a token that the server refuses, though its time is not up. */
  readonly refused: number;
}

/**
 * @param url - where goldleaf's bundle is: no other client has tokens
 * @throws {Error} when a call fails, or does not reach the server
 */
export async function countTokenExchanges(url: string): Promise<TokenExchanges> {
  const { connect } = (await import(url)) as { connect: Connect };

  const count = async (server: LoopbackServer, spoil: () => void, least: number): Promise<number> => {
    const invite = connect(server.url, 'key');
    const call = async (): Promise<void> => {
      const result = (await invite('ada@example.com', 'Example-1')) as { ok: boolean; error?: Error };
      if (!result.ok) throw result.error;
    };
    await call();
    spoil();
    const { exchanges, calls } = server;
    await Promise.all(Array.from({ length: CALLS }, call));
    if (server.calls - calls < least)
      throw new Error(`only ${server.calls - calls} calls reached the server`);
    return server.exchanges - exchanges;
  };

  // Less than what a token must have left to be used.
  await using expiring = await startLoopbackServer(2_000);
  await using refusing = await startLoopbackServer();
  return {
    expired: await count(expiring, () => {}, CALLS),
    refused: await count(refusing, () => refusing.refuseToken(), CALLS),
  };
}
