// Generated from specs/ (sha256 of the bundle: f91404c5d612363f6e7346c536adcb7c48a9870c16a24c4f8cf6fbb9f1e00a57).
// Do not edit: change the description and run `pnpm generate`.

/** Whether a value is an invitation as the description has it. What is wrong with it is left in `errors`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
