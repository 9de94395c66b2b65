// Generated from specs/ (sha256 of the bundle: 36b88474327a2f08bcc0b5beecf37c3eb48054291a95936bb67a59893f216808).
// Do not edit: change the description and run `pnpm generate`.

/** Whether a value is an invitation as the description has it. What is wrong with it is left in `errors`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
