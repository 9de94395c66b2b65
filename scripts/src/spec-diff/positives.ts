import { generateSync } from 'json-schema-faker';
import { asArray, asObject, isObject, type JsonObject } from './json.ts';
import type { Validate } from './validator.ts';

/** How many values are made up freely, and how many of the valid ones are varied. */
const MADE_UP = 12;
const VARIED = 3;
const MOST = 400;

/**
 * Values that a schema takes: its examples, made-up ones, and those at the edges of what it allows: the shortest and the longest text,
 * each listed value, each property left out, one property more than is described. The same ones for the same schema.
 *
 * @param examples - that stand beside the schema
 * @param validate - of the schema itself: what it refuses is left out
 */
export function positives(schema: JsonObject, examples: readonly unknown[], validate: Validate): unknown[] {
  const isTaken = (value: unknown): boolean => validate(value).length === 0;
  const seeds = distinct([...examples, ...examplesOf(schema), ...madeUp(schema)]).filter(isTaken);
  const varied = seeds.slice(0, VARIED).flatMap((seed) => variants(schema, seed));
  return distinct([...seeds, ...edges(schema), ...varied])
    .filter(isTaken)
    .slice(0, MOST);
}

/** Those of JSON Schema, and the one of OpenAPI. */
function examplesOf(schema: JsonObject): unknown[] {
  return [...asArray(schema['examples']), ...('example' in schema ? [schema['example']] : [])];
}

function madeUp(schema: JsonObject): unknown[] {
  return Array.from({ length: MADE_UP }, (_, index) => index + 1).flatMap((seed) => {
    try {
      // At first everything that may be left out is there, then half of it.
      return [generateSync(schema, { seed, alwaysFakeOptionals: seed <= 2 })];
    } catch {
      return []; // what it cannot make up is told of where no value at all is found
    }
  });
}

/** The value with one thing about it changed, once for each thing. */
function variants(schema: JsonObject, value: unknown): unknown[] {
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => asArray(schema[keyword]).map(asObject));
  return [
    ...edges(schema),
    ...branches.flatMap((branch) => variants(branch, value)),
    ...(isObject(value) ? objectVariants(schema, value) : []),
    ...(Array.isArray(value) ? listVariants(schema, value) : []),
  ];
}

function objectVariants(schema: JsonObject, value: JsonObject): JsonObject[] {
  const properties = Object.entries(asObject(schema['properties'])).flatMap(([name, described]) => {
    const property = asObject(described);
    const { [name]: current, ...others } = value;
    if (!(name in value)) return sample(property).map((made) => ({ ...value, [name]: made }));
    return [others, ...variants(property, current).map((varied) => ({ ...value, [name]: varied }))];
  });
  return [...properties, { ...value, notDescribed: 'more' }];
}

function listVariants(schema: JsonObject, value: readonly unknown[]): unknown[][] {
  const items = asObject(schema['items']);
  const item = value[0] ?? sample(items)[0];
  const lengths = [0, 1, 2, schema['minItems'], schema['maxItems']]
    .map(Number)
    .filter((length) => length <= 1_000);
  return [
    ...lengths.map((length) => Array.from({ length }, (_, index) => value[index] ?? item)),
    ...variants(items, item).map((varied) => [varied, ...value.slice(1)]),
  ];
}

function sample(schema: JsonObject): unknown[] {
  return [...examplesOf(schema), ...madeUp(schema).slice(0, 3), ...edges(schema)];
}

/** What lies at the edge of being taken; and, of each type, something plain. */
function edges(schema: JsonObject): unknown[] {
  const bound = (keyword: string): number[] => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []);
  const lengths = [0, 1, 300, ...bound('minLength'), ...bound('maxLength')].filter(
    (length) => length <= 10_000,
  );
  const numbers = [
    ...bound('minimum'),
    ...bound('maximum'),
    ...['exclusiveMinimum', 'exclusiveMaximum'].flatMap(bound),
  ];
  return [
    ...('const' in schema ? [schema['const']] : []),
    ...asArray(schema['enum']),
    ...lengths.map((length) => 'x'.repeat(length)),
    ...numbers.flatMap((number) => [number, number - 1, number + 1]),
    ...[0, -1, 0.5, 1_000_000_000, true, false, null],
    ...(isOpen(schema) ? [{}, []] : []),
  ];
}

function isOpen(schema: JsonObject): boolean {
  return !('properties' in schema) && !('items' in schema);
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
