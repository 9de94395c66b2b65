import { generateSync } from 'json-schema-faker';
import { asArray, asObject, isObject, type JsonObject } from '../compare/json.ts';
import type { Validate } from './validator.ts';

/** How many values json-schema-faker generates. */
const GENERATED = 12;

/** How many of the valid values are varied. */
const VARIED = 3;

/** How many values are returned. */
const LIMIT = 400;

/**
 * Generates values that a schema accepts: examples, generated ones, and values at the edges of the schema. The edges are the shortest
 * and longest text, each value of an enum, each property left out, and one undescribed property. The same schema gives the same values.
 *
 * @param examples - the examples next to the schema
 * @param validate - for the schema itself: values that it rejects are left out
 */
export function validValues(schema: unknown, examples: readonly unknown[], validate: Validate): unknown[] {
  const isValid = (value: unknown): boolean => validate(value).length === 0;
  const object = asObject(schema);
  const seeds = distinct([...examples, ...examplesOf(object), ...generate(object)]).filter(isValid);
  const varied = seeds.slice(0, VARIED).flatMap((seed) => variants(object, seed));
  return distinct([...seeds, ...edges(object), ...varied])
    .filter(isValid)
    .slice(0, LIMIT);
}

/** Returns the examples inside a schema: `examples` of JSON Schema, `example` of OpenAPI. */
function examplesOf(schema: JsonObject): unknown[] {
  const examples = [...asArray(schema['examples'])];
  if ('example' in schema) examples.push(schema['example']);
  return examples;
}

function generate(schema: JsonObject): unknown[] {
  return Array.from({ length: GENERATED }, (_, index) => index + 1).flatMap((seed) => {
    try {
      // The first two values have every optional property, the others about half.
      return [generateSync(schema, { seed, alwaysFakeOptionals: seed <= 2 })];
    } catch {
      return []; // locations without any value are reported
    }
  });
}

/** Returns the value with one thing changed, once for each thing. */
function variants(schema: JsonObject, value: unknown): unknown[] {
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => asArray(schema[keyword]).map(asObject));
  const own = [...edges(schema), ...branches.flatMap((branch) => variants(branch, value))];
  if (isObject(value)) own.push(...objectVariants(schema, value));
  if (Array.isArray(value)) own.push(...listVariants(schema, value));
  return own;
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
  return [...examplesOf(schema), ...generate(schema).slice(0, 3), ...edges(schema)];
}

/** Returns values at the limits of a schema, and a plain value of each type. */
function edges(schema: JsonObject): unknown[] {
  const bound = (keyword: string): number[] => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []);
  const lengths = [0, 1, 300, ...bound('minLength'), ...bound('maxLength')].filter(
    (length) => length <= 10_000,
  );
  const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap(bound);
  const values: unknown[] = [
    ...asArray(schema['enum']),
    ...lengths.map((length) => 'x'.repeat(length)),
    ...numbers.flatMap((number) => [number, number - 1, number + 1]),
    ...[0, -1, 0.5, 1_000_000_000, true, false, null],
  ];
  if ('const' in schema) values.unshift(schema['const']);
  if (isOpen(schema)) values.push({}, []);
  return values;
}

function isOpen(schema: JsonObject): boolean {
  return !('properties' in schema) && !('items' in schema);
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
