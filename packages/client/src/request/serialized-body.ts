/** A body as every `fetch` takes it. */
export interface SerializedBody {
  readonly data: BodyInit | undefined;
  /** Its Content-Type. Null if `fetch` sets it. */
  readonly type: string | null;
}
