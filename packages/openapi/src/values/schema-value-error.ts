/**
 * A generated value is not what it was generated for: a valid value that its schema rejects, or an invalid value that its schema
 * accepts. It is a fault of the generator and says nothing about the schema's owner.
 */
export class SchemaValueError extends Error {
  override readonly name = 'SchemaValueError';
  readonly code = 'schema_value';
}
