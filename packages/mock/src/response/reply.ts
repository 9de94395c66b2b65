/** The mock's reply: a response, or a broken connection. */
export type Reply = HttpReply | { readonly reset: true };

export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}
