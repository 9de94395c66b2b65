import type { Token } from './token.ts';

/**
 * Where tokens are kept, so that several processes can share one. Keyv is one; the default keeps them in memory.
 *
 * A store that fails, holds something else or does not answer within 5 s costs an exchange and fails no call.
 */
export interface TokenStore {
  /** What was set under this key, undefined where nothing was. */
  get(key: string): Promise<Token | undefined> | Token | undefined;
  /** Keeps a token for so many milliseconds at most. */
  set(key: string, token: Token, milliseconds: number): unknown;
}
