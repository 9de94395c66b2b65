// Generated from specs/ (sha256 of the bundle: df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39).
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
