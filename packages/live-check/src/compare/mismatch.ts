/** One difference between a response and the OpenAPI description. */
export interface Mismatch {
  readonly kind:
    | 'status'
    | 'media type'
    | 'body'
    | 'header'
    /** The server asks for another authentication scheme. */
    | 'security'
    /** The client's request differs from the description. */
    | 'request'
    /** The response matches, but the client cannot read it. */
    | 'client'
    /** Prism returned a response or an error of its own. */
    | 'not validated';
  /** JSON pointer into the bundled description: what to fix. */
  readonly pointer: string;
  /** JSON pointer into the response body. Property names that could be data are masked. */
  readonly location?: string;
  readonly described: string;
  /** Type, format and size of what the server sent, never a value. */
  readonly seen: string;
}
