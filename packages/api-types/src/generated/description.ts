// Generated from specs/ (sha256 of the bundle: 82668de881e597cd43f0ce2c7bbff1030a911e9b52ee55a7533f0bc503b1195a).
// Do not edit: change the description and run `pnpm generate`.

/** The description that these types were generated from. */
export const description = {
  /** Its own version: `info.version`. */
  version: "1.0.0",
  /** Of `openapi.json`, byte for byte. */
  sha256: "82668de881e597cd43f0ce2c7bbff1030a911e9b52ee55a7533f0bc503b1195a",
  /** How many operations it has, the token exchange among them. */
  operations: 237,
} as const;
