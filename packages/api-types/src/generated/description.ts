// Generated from specs/ (sha256 of the bundle: 0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2).
// Do not edit: change the description and run `pnpm generate`.

/** The description that these types were generated from. */
export const description = {
  /** Its own version: `info.version`. */
  version: "1.0.0",
  /** Of `openapi.json`, byte for byte. */
  sha256: "0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2",
  /** How many operations it has, the token exchange among them. */
  operations: 237,
} as const;
