// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

/** Returns whether a value is a valid invitation. `errors` has the violations of the last value. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** The description of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
