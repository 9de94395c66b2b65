// Generated from specs/ (sha256 of the bundle: 9ce9692c8fbe57c95202029a715edc848d371361d441cc2530a86d7766f4e7a2).
// Do not edit: change the description and run `pnpm generate`.

/** The description that these types were generated from. */
export const description = {
  /** Its own version: `info.version`. */
  version: "1.0.0",
  /** Of `openapi.json`, byte for byte. */
  sha256: "9ce9692c8fbe57c95202029a715edc848d371361d441cc2530a86d7766f4e7a2",
  /** How many operations it has, the token exchange among them. */
  operations: 237,
} as const;
