import { type JsonSchema, typesOf } from '../json-schema.ts';
import { violationsOf } from '../violations.ts';
import { atEveryLevel, type LocalValue, valueId } from './at-every-level.ts';
import { fullValue, leastValue, VALUE_OF_TYPE } from './full-value.ts';
import { SchemaValueError } from './schema-value-error.ts';

/** A value that a schema accepts. */
export interface ValidValue {
  /** Location and variant of the value, such as `search.name/null`. */
  readonly id: string;
  readonly value: unknown;
  /** The keys from the root to the part that differs from the full value. */
  readonly location: readonly string[];
  /** The kind of difference, such as `null`. */
  readonly variant: string;
}

const STRINGS: Readonly<Record<string, string>> = {
  empty: '',
  unicode: 'Schläuche ÷ ホース 🔧',
  'control-characters': '\u0000\u001f\n\t"\\',
  long: 'x'.repeat(2_000),
};

/**
 * Generates values that a schema accepts: its limits and what it leaves open, one thing at a time and at every level.
 *
 * @throws {SchemaValueError} when the schema rejects one of them
 */
export function validValues(schema: JsonSchema): ValidValue[] {
  return [...atEveryLevel(schema, localValues)].map((located) => {
    const { value, location, variant } = located;
    const id = valueId(located);
    const violations = violationsOf(schema, value);
    if (violations.length === 0) return { id, value, location, variant };
    throw new SchemaValueError(`${id} must be valid, but its schema rejects it: ${violations.join(', ')}`);
  });
}

function* localValues(schema: JsonSchema): Generator<LocalValue> {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    for (const [index, branch] of branches.entries())
      yield { variant: `branch-${index}`, value: fullValue(branch) };
  } else if (schema.enum) {
    for (const value of schema.enum) yield { variant: String(value), value };
  } else if (!('const' in schema)) {
    yield* valuesOfTypes(schema);
  }
}

function* valuesOfTypes(schema: JsonSchema): Generator<LocalValue> {
  const types = typesOf(schema);
  if (types.length === 0)
    for (const [type, value] of Object.entries(VALUE_OF_TYPE)) yield { variant: `a-${type}`, value };
  for (const type of types) yield* VALUES_OF_TYPE[type]?.(schema) ?? [];
}

const VALUES_OF_TYPE: Readonly<Record<string, (schema: JsonSchema) => Iterable<LocalValue>>> = {
  null: () => [{ variant: 'null', value: null }],
  boolean: () => [{ variant: 'false', value: false }],
  integer: () => numbers(0, -1, Number.MAX_SAFE_INTEGER),
  number: () => numbers(0, -1, 0.1, 1e300),
  string: strings,
  array: arrays,
  object: objects,
};

function numbers(...values: readonly number[]): LocalValue[] {
  return values.map((value) => ({ variant: `${value}`, value }));
}

function* strings({ pattern, format }: JsonSchema): Generator<LocalValue> {
  if (pattern || format) return;
  for (const [variant, value] of Object.entries(STRINGS)) yield { variant, value };
}

function* arrays({ items = {} }: JsonSchema): Generator<LocalValue> {
  const item = fullValue(items);
  yield { variant: 'no-items', value: [] };
  yield { variant: 'two-items', value: [item, item] };
}

function* objects(schema: JsonSchema): Generator<LocalValue> {
  const least = leastValue(schema) as object;
  yield { variant: 'required-only', value: least };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(name)) continue;
    yield { variant: `${name}-alone`, value: { ...least, [name]: leastValue(property) } };
  }
  if (schema.additionalProperties === false) return;
  const extra = { ...(fullValue(schema) as object), 'x-extra': [null] };
  yield { variant: 'extra-property', value: extra };
}
