// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

/** The OpenAPI description that these types were generated from. */
export const description = {
  /** Its version: `info.version`. */
  version: "1.0.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a",
  /** Number of operations, with the token request. */
  operations: 237,
} as const;
