// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

/** Validates a body. `errors` has the violations of the last one. */
export interface ResponseValidator {
  (body: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/**
 * The described responses: by operation (`GET /customers`), status (`200`) and media type. A null in place of a validator means that
 * the body isn't described.
 *
 * An object that is open in the description is closed here, with the keyword `unevaluatedProperties`: its error is no violation of the
 * description, and tells which property the description lacks.
 */
export declare const describedResponses: {
  readonly [operation: string]: {
    readonly [status: string]: { readonly [mediaType: string]: ResponseValidator | null };
  };
};

/** All names of properties in the described responses. */
export declare const describedNames: readonly string[];
