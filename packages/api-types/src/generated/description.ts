// Generated from specs/ (sha256 of the bundle: 0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2).
// Do not edit: change the description and run `pnpm generate`.

/** The OpenAPI description that these types were generated from. */
export const description = {
  /** Its version: `info.version`. */
  version: "1.0.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2",
  /** Number of operations, with the token request. */
  operations: 237,
} as const;
