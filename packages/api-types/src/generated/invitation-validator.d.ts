// Generated from specs/ (sha256 of the bundle: 623efe9c26fecb752b64f41e3e79a3dd10ca973f0a7b55bd8040f0c5533f8a88).
// Do not edit: change the description and run `pnpm generate`.

/** Returns whether a value is a valid invitation. `errors` has the violations of the last value. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** The description of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
