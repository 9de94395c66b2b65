/** What the docs say of a value. Without a type where they state none. */
export interface DocumentedSchema {
  readonly type?: string | readonly string[] | null;
  readonly description?: string | null;
  readonly properties?: Readonly<Record<string, DocumentedSchema>>;
  readonly required?: readonly string[];
  readonly items?: DocumentedSchema;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: string;
  readonly example?: unknown;
}

/** A value of each JSON type. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1,
  boolean: true,
  null: null,
  array: [],
  object: {},
};

/** A value with another type at one place. */
export interface WrongType {
  /** Place and type, such as `emailAddresses/0/email/type-number`. */
  readonly id: string;
  readonly value: unknown;
  readonly violations: readonly string[];
}

/**
 * The value with each JSON type that is not documented in place of each of its parts, one at a time and at every depth.
 *
 * @param value - has every property that the schema has, and an item where the schema has items
 */
export function wrongTypes(
  schema: DocumentedSchema,
  value: unknown,
  place: readonly string[] = [],
): WrongType[] {
  const keywords = schema.const === undefined ? ['type'] : ['const', 'type'];
  const here = Object.entries(SAMPLES)
    .filter(([type]) => ![schema.type].flat().includes(type))
    .map(([type, sample]) => ({
      id: [...place, `type-${type}`].join('/'),
      value: sample,
      violations: keywords.map((keyword) => `${['request.body', ...place].join('.')}: ${keyword}`),
    }));
  const parts = schema.items ? { 0: schema.items } : (schema.properties ?? {});
  const below = Object.entries(parts).flatMap(([key, part]) =>
    wrongTypes(part, (value as Record<string, unknown>)[key], [...place, key]).map((wrong) => ({
      ...wrong,
      value: Array.isArray(value)
        ? value.with(Number(key), wrong.value)
        : { ...(value as object), [key]: wrong.value },
    })),
  );
  return [...here, ...below];
}
