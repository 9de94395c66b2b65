import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { GoldLeafErrorDetails } from '../errors/goldleaf-error.ts';
import { InvalidResponseError } from '../errors/transport-error.ts';

/** A schema of zod, valibot, ArkType or another library that implements https://standardschema.dev. Undefined for none. */
export type AnySchema = StandardSchemaV1 | undefined;

/** The option that passes a schema. */
export interface SchemaOption<Schema extends AnySchema> {
  /** Validates the data of a success, and types it. If the data doesn't match, the call fails with `invalid_response`. */
  readonly schema?: Schema;
}

/** The output type of a schema. Without one, the other type. */
export type OutputOf<Schema extends AnySchema, Other> = Schema extends StandardSchemaV1
  ? StandardSchemaV1.InferOutput<Schema>
  : Other;

/** Most issues that an error names. */
const MOST_ISSUES = 10;

/**
 * Validates data.
 *
 * @param details - what the error has
 * @param base - JSON pointer with which the paths of the issues begin
 * @returns the output of the schema
 * @throws {InvalidResponseError} if the data doesn't match. It has the paths of the issues, and neither values nor the schema's messages
 */
export async function applySchema(
  schema: StandardSchemaV1,
  data: unknown,
  details: () => GoldLeafErrorDetails,
  base = '',
): Promise<unknown> {
  let issuePaths: string[] | undefined;
  try {
    const result = await schema['~standard'].validate(data);
    if (!result.issues) return result.value;
    issuePaths = result.issues
      .slice(0, MOST_ISSUES)
      .map(({ path = [] }) => base + path.map(segmentOf).join(''));
  } catch {
    // The schema's own error is not kept, because it may have a value.
  }
  const known = { ...details(), mayHaveActed: true, issuePaths };
  const fault = issuePaths
    ? `the data does not match the schema at ${issuePaths.map((path) => path || 'its root').join(', ')}`
    : 'the schema threw an error';
  throw new InvalidResponseError('invalid_response', `${known.status}, but ${fault}`, known);
}

/** Writes a segment of a JSON pointer. A key that doesn't look like a property name may be a value, such as an email address. */
function segmentOf(segment: PropertyKey | StandardSchemaV1.PathSegment): string {
  const key = typeof segment === 'object' ? segment.key : segment;
  return `/${typeof key === 'number' || /^[a-z_$][\w$-]{0,39}$/i.test(String(key)) ? String(key) : '*'}`;
}
