import type { Token } from './token.ts';

/** A source of tokens. */
export interface TokenSource {
  /**
   * Returns a token that has not expired. Concurrent calls share one token request.
   *
   * @param rejected - a token that GoldLeaf rejected with a 401. Another token is returned, if GoldLeaf gives one
   * @throws {TokenRequestError} if there is no token
   */
  get(rejected?: string): Promise<Token>;
}
