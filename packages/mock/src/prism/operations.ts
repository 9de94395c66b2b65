import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { MockStartError } from '../mock-start-error.ts';

/** The operations of an OpenAPI description, as Prism reads them. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
export type Operation = Operations[number];

let goldLeafOperations: Promise<Operations> | undefined;

/**
 * Reads the operations of an OpenAPI description, which is not changed.
 *
 * @param spec - an OpenAPI 3 document. Default: GoldLeaf's, which is read once. Prism doesn't change operations, so mocks share them
 * @throws {MockStartError} `spec_invalid`
 */
export function readOperations(spec?: object): Promise<Operations> {
  if (spec !== undefined) return readSpec(spec);
  goldLeafOperations ??= readSpec(goldLeaf);
  return goldLeafOperations;
}

async function readSpec(spec: unknown): Promise<Operations> {
  let operations: Operations;
  try {
    assertReadable(spec);
    // Prism resolves references in place.
    operations = await getHttpOperationsFromSpec(structuredClone(spec));
  } catch (cause) {
    if (cause instanceof MockStartError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidSpec(
      `Prism can't read the OpenAPI description: ${reason}. Pass one OpenAPI document with all its references inside.`,
      cause,
    );
  }
  if (operations.length === 0)
    throw invalidSpec('The OpenAPI description has no operations. Add at least one method below `paths`.');
  // Prism would send the callbacks, and a mock sends no requests.
  return operations.map(({ callbacks, ...operation }) => operation);
}

function assertReadable(spec: unknown): asserts spec is object {
  if (typeof spec !== 'object' || spec === null || !('openapi' in spec) || 'swagger' in spec) {
    throw invalidSpec(
      'This is not an OpenAPI 3 document. Pass an object with `openapi: 3.1.0` or another 3.x version. Swagger 2 and Postman collections are not supported.',
    );
  }
  const reference = findOutsideReference(spec);
  if (reference !== undefined) {
    throw invalidSpec(
      `The OpenAPI description has a reference to ${reference}. Bundle it into one document: a mock reads no files and sends no requests.`,
    );
  }
}

/** Finds the first reference that leads out of the document. Prism would read it from the disk, or fetch it. */
function findOutsideReference(root: object): string | undefined {
  const seen = new Set<object>([root]);
  for (const node of seen) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string' && !value.startsWith('#')) return value;
      if (typeof value === 'object' && value !== null) seen.add(value);
    }
  }
  return undefined;
}

function invalidSpec(message: string, cause?: unknown): MockStartError {
  return new MockStartError('spec_invalid', message, cause);
}
