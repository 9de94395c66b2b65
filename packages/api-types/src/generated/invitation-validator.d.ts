// Generated from specs/ (sha256 of the bundle: 82668de881e597cd43f0ce2c7bbff1030a911e9b52ee55a7533f0bc503b1195a).
// Do not edit: change the description and run `pnpm generate`.

/** Whether a value is an invitation as the description has it. What is wrong with it is left in `errors`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
