/** A difference between a response and the OpenAPI description. It contains no value of the response. */
export interface Mismatch {
  /**
   * - `status`: the status isn't described.
   * - `media_type`: the media type isn't described for the status.
   * - `body`: the body breaks a rule of its schema.
   * - `undocumented_property`: the body has a property that the description lacks. It never fails a call, because GoldLeaf may send more
   *   than is documented.
   */
  readonly kind: 'status' | 'media_type' | 'body' | 'undocumented_property';
  readonly method: string;
  /** The path template, such as `/hose/{hoseId}`. */
  readonly path: string;
  readonly status: number;
  /** JSON pointer to the value in the body. An index is `*`, and a name that may be data is `<name>`. Empty for the whole body. */
  readonly pointer: string;
  /** The described value, such as `type: string`. */
  readonly described: string;
  /** The received value: a status, a media type, a JSON type, `missing`, `nothing` or `invalid JSON`. */
  readonly seen: string;
  /**
   * The likely cause:
   * - `description`: the description is incomplete or wrong.
   * - `no_api_response`: something between the client and GoldLeaf responded or cut the response, such as the login of a proxy.
   */
  readonly likelyCause: 'description' | 'no_api_response';
}

/** The fields of a mismatch without those of its response. */
export type MismatchDetails = Pick<Mismatch, 'kind' | 'described' | 'seen'> &
  Partial<Pick<Mismatch, 'pointer'>>;

/** Returns a mismatch as one line, such as `GET /customers 200 /items/*\/name: described as type: string, was null`. */
export function describeMismatch({ method, path, status, pointer, described, seen }: Mismatch): string {
  return `${method} ${path} ${status}${pointer && ` ${pointer}`}: described as ${described}, was ${seen}`;
}
