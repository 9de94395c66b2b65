/** A JSON Schema (2020-12) without references, with the keywords that GoldLeaf's documentation uses. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly writeOnly?: boolean;
  readonly examples?: readonly unknown[];
}

/** Returns the types that a schema lists; none when it accepts every type. */
export function typesOf({ type }: Pick<JsonSchema, 'type'>): readonly string[] {
  return [type ?? []].flat();
}

/** Returns the schema of an object that meets each schema of `allOf`, or the schema itself if it has no `allOf`. */
export function mergeAllOf(schema: JsonSchema): JsonSchema {
  const { allOf, ...own } = schema;
  if (!allOf) return schema;
  const parts = [...allOf.map(mergeAllOf), own];
  const properties: Record<string, JsonSchema> = {};
  for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties[name] = { ...properties[name], ...property };
  }
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  return { ...Object.assign({}, ...parts), properties, required };
}

/** Returns the type of a schema in words, such as `string (email)`, `list of integer` or `asc|desc`. */
export function typeNameOf(schema: JsonSchema): string {
  const { format, items, enum: values, allOf } = schema;
  if (allOf) return typeNameOf(mergeAllOf(schema));
  if (values) return values.join('|');
  const type = typesOf(schema).join('|') || 'any';
  if (type === 'array') return `list of ${items ? typeNameOf(items) : 'any'}`;
  return format ? `${type} (${format})` : type;
}
