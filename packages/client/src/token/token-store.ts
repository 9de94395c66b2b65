import type { Token } from './token.ts';

/**
 * Where shared tokens are kept. Keyv is one.
 */
export interface TokenStore {
  /** What was set under this key, undefined where nothing was. */
  get(key: string): Promise<Token | undefined> | Token | undefined;
  /** Keeps a token for so many milliseconds at most. */
  set(key: string, token: Token, milliseconds: number): unknown;
}
