/** A JSON Schema (2020-12) without references, with the keywords that GoldLeaf's documentation uses. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
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

/** Merges the members of an `allOf` into their schema. A property of several members has all that they say about it. */
export function mergeAllOf(schema: JsonSchema): JsonSchema {
  const { allOf, ...own } = schema;
  return allOf === undefined
    ? schema
    : allOf.reduceRight((merged, member) => merge(mergeAllOf(member), merged), own);
}

function merge(one: JsonSchema, other: JsonSchema): JsonSchema {
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  const properties = { ...one.properties };
  for (const [name, property] of Object.entries(other.properties ?? {})) {
    const before = properties[name];
    properties[name] = before === undefined ? property : mergeAllOf({ allOf: [before, property] });
  }
  return {
    ...one,
    ...other,
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
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
