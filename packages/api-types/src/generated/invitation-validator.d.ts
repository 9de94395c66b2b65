// Generated from specs/ (sha256 of the bundle: df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39).
// Do not edit: change the description and run `pnpm generate`.

/** Returns whether a value is a valid invitation. `errors` has the violations of the last value. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** The description of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
