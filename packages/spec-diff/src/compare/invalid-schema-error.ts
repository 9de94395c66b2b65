/** A description contains a schema that is not a JSON Schema, or a `$ref` without a target. */
export class InvalidSchemaError extends Error {
  override readonly name = 'InvalidSchemaError';
  readonly code = 'schema_invalid';
}
