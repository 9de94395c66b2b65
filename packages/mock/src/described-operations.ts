import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { MockStartError } from './mock-start-error.ts';

/** The operations of a description, as Prism reads them. */
export type DescribedOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

let ofGoldLeaf: Promise<DescribedOperations> | undefined;

/** The operations of GoldLeaf's description. Read once; Prism only reads them after that, so mocks may share them. */
export function goldLeafOperations(): Promise<DescribedOperations> {
  ofGoldLeaf ??= describedOperations(goldLeaf);
  return ofGoldLeaf;
}

/**
 * Reads the operations of a description, which is not changed by it.
 *
 * @param description - an OpenAPI document
 * @throws {MockStartError} `description_refused`
 */
export async function describedOperations(description: object): Promise<DescribedOperations> {
  if (!('openapi' in description) || 'swagger' in description) {
    throw new MockStartError(
      'description_refused',
      'The description is no OpenAPI 3 document. Give it one that says `openapi: 3.1.0`, or another 3: Swagger 2 and Postman collections are not read.',
    );
  }
  const outside = referenceOutside(description);
  if (outside !== undefined) {
    throw new MockStartError(
      'description_refused',
      `The description has a reference to ${outside}. Give it one OpenAPI document with all its references inside: a mock reads no files and calls nobody.`,
    );
  }
  let operations: DescribedOperations;
  try {
    // Prism resolves references in place.
    operations = await getHttpOperationsFromSpec(structuredClone(description));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MockStartError(
      'description_refused',
      `Prism cannot read the description. Give it one OpenAPI document with all its references inside. Prism says: ${reason}`,
      cause,
    );
  }
  if (operations.length === 0) {
    throw new MockStartError(
      'description_refused',
      'The description has no operations. Give it at least one method below `paths`.',
    );
  }
  // Prism would send them; a mock calls nobody.
  return operations.map(({ callbacks, ...operation }) => operation);
}

/** The first reference that leads out of the document. Prism would read it from the disk, or fetch it. */
function referenceOutside(node: object, seen: Set<object> = new Set()): string | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string' && !value.startsWith('#')) return value;
    const found = typeof value === 'object' && value !== null ? referenceOutside(value, seen) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
