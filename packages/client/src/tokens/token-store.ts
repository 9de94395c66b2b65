import type { Token } from './token.ts';

/** A store for shared tokens. A Keyv is one. */
export interface TokenStore {
  /** Returns what was set under this key, or undefined. */
  get(key: string): Promise<Token | undefined> | Token | undefined;
  /** Keeps a token for at most this many milliseconds. */
  set(key: string, token: Token, milliseconds: number): unknown;
}
