/** A body as every `fetch` takes it. */
export interface SerializedBody {
  readonly data: BodyInit | undefined;
  /** Its Content-Type. Undefined if the caller or `fetch` sets it. */
  readonly type?: string;
}
