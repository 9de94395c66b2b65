// Generated from specs/ (sha256 of the bundle: 623efe9c26fecb752b64f41e3e79a3dd10ca973f0a7b55bd8040f0c5533f8a88).
// Do not edit: change the description and run `pnpm generate`.

/** The OpenAPI description that these types were generated from. */
export const description = {
  /** Its version: `info.version`. */
  version: "1.0.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "623efe9c26fecb752b64f41e3e79a3dd10ca973f0a7b55bd8040f0c5533f8a88",
  /** Number of operations, with the token request. */
  operations: 237,
} as const;
