import { literal } from './source-text.ts';

/** Identifies a state of the description. */
interface Stamp {
  readonly version: string;
  readonly sha256: string;
  readonly operations: number;
}

/** Returns the source text of `description.ts`: the state of the description that a package was generated from. */
export function renderDescriptionStamp({ version, sha256, operations }: Stamp): string {
  return `/** The OpenAPI description that these types were generated from. */
export const description = {
  /** Its version: \`info.version\`. */
  version: ${literal(version)},
  /** SHA-256 of \`openapi.json\`. */
  sha256: ${literal(sha256)},
  /** Number of operations, with the token request. */
  operations: ${operations},
} as const;
`;
}
