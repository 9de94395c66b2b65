// Generated from specs/ (sha256 of the bundle: 813c3eb61448efef9ae008736bdb72cdbb9f8ef29406d386b6051799f2ac16bb).
// Do not edit: change the description and run `pnpm generate`.

/** Whether a value is an invitation as the description has it. What is wrong with it is left in `errors`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
