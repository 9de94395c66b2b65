/** What tells one state of the description from another. */
interface Stamp {
  readonly version: string;
  readonly sha256: string;
  readonly operations: number;
}

/** The source text of `description.ts`: which state of the description a package was generated from. */
export function descriptionStamp({ version, sha256, operations }: Stamp): string {
  return `/** The description that these types were generated from. */
export const description = {
  /** Its own version: \`info.version\`. */
  version: ${JSON.stringify(version)},
  /** Of \`openapi.json\`, byte for byte. */
  sha256: ${JSON.stringify(sha256)},
  /** How many operations it has, the token exchange among them. */
  operations: ${operations},
} as const;
`;
}
