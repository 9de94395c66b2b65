// Generated from specs/ (sha256 of the bundle: 0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2).
// Do not edit: change the description and run `pnpm generate`.

/** Returns whether a value is a valid invitation. `errors` has the violations of the last value. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** The description of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
