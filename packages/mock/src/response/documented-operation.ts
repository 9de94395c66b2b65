/** The fields of a documented operation that the mock needs, in the shape that Prism gives them. */
export interface DocumentedOperation {
  /** The operationId. */
  readonly iid?: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly request?: {
    readonly query?: readonly { readonly name: string }[];
    readonly body?: { readonly contents?: readonly DocumentedContent[] };
  };
  readonly responses: readonly DocumentedResponse[];
  /** Schemas that `$ref`s lead to. */
  readonly __bundled__?: unknown;
}

export interface DocumentedResponse {
  readonly code: string;
  readonly contents?: readonly DocumentedContent[];
}

export interface DocumentedContent {
  readonly mediaType: string;
  readonly schema?: unknown;
  readonly examples?: readonly { readonly key: string }[];
}

/** The method and path template of an operation: `POST /organization/users/invite`. */
export function operationName({ method, path }: Pick<DocumentedOperation, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}
