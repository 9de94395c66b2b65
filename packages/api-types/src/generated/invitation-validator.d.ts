// Generated from specs/ (sha256 of the bundle: 44adb9ed03a43450bc1af27b616cdef4c072865d25f3bc70cfef086522a53950).
// Do not edit: change the description and run `pnpm generate`.

/** Whether a value is an invitation as the description has it. What is wrong with it is left in `errors`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
