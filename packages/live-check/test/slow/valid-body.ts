// Bodies that a schema accepts, chosen at random.
import { fullValue, type JsonSchema, mergeAllOf, typesOf } from '@goldleaf/openapi';
import type { Random } from '@goldleaf/testing';

/** Invents a value that a schema accepts: properties that aren't required are there or not, and lists are empty or not. */
export function validValue(schema: JsonSchema, random: Random): unknown {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return validValue(random.pick(branches), random);
  if (schema.allOf) return validValue(mergeAllOf(schema), random);
  if (schema.enum) return random.pick(schema.enum);
  const types = typesOf(schema);
  if (types.length === 0) return random.pick(ANYTHING);
  return VALUES[random.pick(types)]?.(schema, random) ?? null;
}

const ANYTHING: readonly unknown[] = [null, true, 7, 'text', [], { any: 'thing' }];

const VALUES: Readonly<Record<string, (schema: JsonSchema, random: Random) => unknown>> = {
  boolean: (_, random) => random.integer(0, 1) === 1,
  integer: (_, random) => random.integer(-9, 99_999),
  number: (_, random) => random.integer(-9, 99_999) / 8,
  string: text,
  array: ({ items = {} }, random) =>
    Array.from({ length: random.integer(0, 3) }, () => validValue(items, random)),
  object: ({ properties = {}, required = [] }, random) => {
    const names = Object.keys(properties).filter(
      (name) => required.includes(name) || random.integer(0, 3) > 0,
    );
    return Object.fromEntries(names.map((name) => [name, validValue(properties[name] ?? {}, random)]));
  },
};

function text(schema: JsonSchema, random: Random): unknown {
  const day = `20${random.integer(10, 29)}-${random.integer(10, 12)}-${random.integer(10, 28)}`;
  if (schema.format === 'date') return day;
  if (schema.format === 'date-time') return `${day}T10:${random.integer(10, 59)}:00Z`;
  if (schema.format !== undefined || schema.pattern !== undefined) return fullValue(schema);
  return 'x'.repeat(random.integer(0, 20));
}
