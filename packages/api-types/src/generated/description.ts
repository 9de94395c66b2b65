// Generated from specs/ (sha256 of the bundle: df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39).
// Do not edit: change the description and run `pnpm generate`.

/** The OpenAPI description that these types were generated from. */
export const description = {
  /** Its version: `info.version`. */
  version: "1.0.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39",
  /** Number of operations, with the token request. */
  operations: 237,
} as const;
