import { type JsonSchema, mergeAllOf, typesOf } from '../json-schema.ts';

/** A value of each JSON type. */
export const VALUE_OF_TYPE: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
};

const VALUE_OF_FORMAT: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  uri: 'https://example.com/a?b=c#d',
  date: '2024-02-29',
  'date-time': '2024-02-29T23:59:59.999Z',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  binary: 'PK',
};

/** A MongoDB ObjectId: the one string with a pattern that GoldLeaf's documentation has. */
export const OBJECT_ID = '60c72b2f9b1e8b35d4f8e7a1';

/** Numbers as texts, which have a pattern when traffic shows them. */
const NUMBERS = ['1', '1.5'];

/** Returns a value with everything that a schema has: each property, and one item in each list. */
export function fullValue(given: JsonSchema): unknown {
  const schema = mergeAllOf(given);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.[0]) return fullValue(branches[0]);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    const properties = Object.entries(schema.properties);
    return Object.fromEntries(properties.map(([name, property]) => [name, fullValue(property)]));
  }
  if (schema.items) return [fullValue(schema.items)];
  if (schema.examples) return schema.examples[0];
  const [type = 'string'] = typesOf(schema);
  if (type === 'integer') return 1;
  return type === 'string' ? stringValue(schema) : VALUE_OF_TYPE[type];
}

/** Returns a value with nothing that a schema does not require. */
export function leastValue(given: JsonSchema): unknown {
  const schema = mergeAllOf(given);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.[0]) return leastValue(branches[0]);
  if (!schema.properties) return schema.items ? [] : fullValue(schema);
  const { properties, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, leastValue(properties[name] ?? {})]));
}

function stringValue({ format, pattern }: JsonSchema): unknown {
  if (format) return VALUE_OF_FORMAT[format];
  if (!pattern) return VALUE_OF_TYPE['string'];
  return [OBJECT_ID, ...NUMBERS].find((text) => new RegExp(pattern).test(text)) ?? OBJECT_ID;
}
