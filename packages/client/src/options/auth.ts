import type { SharedTokens } from '../tokens/shared-tokens.ts';
import type { Token } from '../tokens/token.ts';

/** An API key, with which the client requests tokens. It belongs on a server, never in a browser. */
export interface ApiKeyAuth {
  /** The key, or a function that returns it. The function is called before each token request, so a build needs no key. */
  readonly apiKey: string | (() => string | Promise<string>);
  /** The key's name on GoldLeaf's integrations page. */
  readonly apiKeyName: string;
  /** Storage of tokens, for processes that share one: `sharedTokens(new Keyv())`. Default: this client's memory. */
  readonly tokenStore?: SharedTokens | undefined;
}

/** Tokens that come from somewhere else, such as the back end of a page (`createTokenSource`). */
export interface TokenAuth {
  /**
   * A token, or a function that returns one. After a 401, the function is called again with the rejected token.
   *
   * A `Token` is kept until it expires and shared by all calls. If the function returns a bare string, it is called before each call.
   */
  readonly token: string | ((rejected: string | undefined) => string | Token | Promise<string | Token>);
}
