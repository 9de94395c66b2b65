// A full description that the reader doesn't know, and responses that match it.
import { createRandom, type Random } from '@goldleaf/testing';

export type HiddenSchema =
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, HiddenProperty>> }
  | { readonly kind: 'map'; readonly keys: keyof typeof KEYS; readonly values: HiddenSchema }
  | { readonly kind: 'array'; readonly items: HiddenSchema; readonly canBeFull: boolean }
  | { readonly kind: 'union'; readonly members: readonly HiddenSchema[] }
  | { readonly kind: 'nullable'; readonly schema: HiddenSchema }
  | { readonly kind: keyof typeof SCALARS };

export interface HiddenProperty {
  readonly schema: HiddenSchema;
  readonly isRequired: boolean;
}

const hex = (random: Random): string =>
  Array.from({ length: 24 }, () => random.integer(0, 15).toString(16)).join('');
const word = (random: Random): string =>
  Array.from({ length: random.integer(4, 9) }, () => 'abcdefghijklmnoprstuvw'[random.integer(0, 21)]).join(
    '',
  );
const two = (number: number) => String(number).padStart(2, '0');
const day = (random: Random): string =>
  `20${random.integer(10, 29)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;

const SCALARS = {
  boolean: (random: Random): boolean => random.integer(0, 1) === 1,
  integer: (random: Random): number => random.integer(-5, 9_999),
  number: (random: Random): number => random.integer(0, 99_999) / 100 + 0.005,
  text: (random: Random): string => `${word(random)} ${word(random)}`,
  numericText: (random: Random): string => String(random.integer(0, 99_999)),
  objectId: (random: Random): string => hex(random),
  date: (random: Random): string => day(random),
  dateTime: (random: Random): string => `${day(random)}T10:${two(random.integer(0, 59))}:00.000Z`,
  email: (random: Random): string => `${word(random)}@${word(random)}.example`,
  uri: (random: Random): string => `https://${word(random)}.example/${word(random)}`,
} as const;

const KEYS = {
  id: (random: Random): string => hex(random),
  email: (random: Random): string => SCALARS.email(random),
  date: (random: Random): string => day(random),
  number: (random: Random): string => SCALARS.numericText(random),
  customer: (random: Random): string => `${word(random)} Ltd`,
  word: (random: Random): string => word(random),
} as const;

/** JSON types of the scalars. */
export const TYPES: { readonly [kind in keyof typeof SCALARS]: string } = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  text: 'string',
  numericText: 'string',
  objectId: 'string',
  date: 'string',
  dateTime: 'string',
  email: 'string',
  uri: 'string',
};

const NAMES = (
  '_id name description partNumber erpId price cost currency quantity status createdAt updatedAt email phone website isActive ' +
  'brand size innerDiameter outerDiameter pressure weight length unit notes tags items page total image customer location address ' +
  'street city country zip revision version dueDate line2 unit_price minBendRadius temperature color material standard'
).split(' ');

/** Makes the hidden schema of an operation's body. */
export function hiddenSchema(seed: string): HiddenSchema {
  const random = createRandom(seed);
  const item = objectSchema(random, 0);
  if (random.integer(0, 2) === 0) return { kind: 'array', items: item, canBeFull: true };
  if (random.integer(0, 1) === 0) return item;
  const list: HiddenSchema = { kind: 'array', items: item, canBeFull: true };
  return {
    kind: 'object',
    properties: {
      items: { schema: list, isRequired: true },
      total: { schema: { kind: 'integer' }, isRequired: true },
      nextPage: { schema: { kind: 'nullable', schema: { kind: 'integer' } }, isRequired: false },
    },
  };
}

function objectSchema(random: Random, level: number): HiddenSchema {
  const names = random.sample(NAMES, 3, level === 0 ? 14 : 7);
  return {
    kind: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, { schema: anySchema(random, level), isRequired: random.integer(0, 2) > 0 }]),
    ),
  };
}

function anySchema(random: Random, level: number): HiddenSchema {
  const choice = random.integer(0, 19);
  if (choice === 0) return { kind: 'nullable', schema: scalar(random) };
  if (choice === 1) return { kind: 'union', members: [{ kind: 'integer' }, { kind: 'numericText' }] };
  if (choice === 2) return { kind: 'union', members: [{ kind: 'boolean' }, { kind: 'text' }] };
  if (choice === 3) return { kind: 'array', items: scalar(random), canBeFull: random.integer(0, 4) > 0 };
  if (choice === 4) {
    return {
      kind: 'array',
      items: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
      canBeFull: true,
    };
  }
  if (level < 2 && choice === 5)
    return { kind: 'array', items: objectSchema(random, level + 1), canBeFull: true };
  if (level < 2 && choice < 8) return objectSchema(random, level + 1);
  if (choice === 8) {
    const keys = Object.keys(KEYS) as (keyof typeof KEYS)[];
    const isOfObjects = level < 2 && random.integer(0, 2) === 0;
    return {
      kind: 'map',
      keys: keys[random.integer(0, keys.length - 1)] ?? 'id',
      values: isOfObjects ? objectSchema(random, 2) : scalar(random),
    };
  }
  return scalar(random);
}

function scalar(random: Random): HiddenSchema {
  const kinds = Object.keys(SCALARS) as (keyof typeof SCALARS)[];
  return { kind: kinds[random.integer(0, kinds.length - 1)] ?? 'text' };
}

/** Makes a value that matches a schema. */
export function invent(schema: HiddenSchema, random: Random): unknown {
  switch (schema.kind) {
    case 'nullable':
      return random.integer(0, 3) === 0 ? null : invent(schema.schema, random);
    case 'union':
      return invent(schema.members[random.integer(0, schema.members.length - 1)] as HiddenSchema, random);
    case 'array': {
      const length = schema.canBeFull ? random.integer(0, 3) : 0;
      return Array.from({ length }, () => invent(schema.items, random));
    }
    case 'map': {
      const keys = Array.from({ length: random.integer(0, 4) }, () => KEYS[schema.keys](random));
      return Object.fromEntries(keys.map((key) => [key, invent(schema.values, random)]));
    }
    case 'object': {
      const present = Object.entries(schema.properties).filter(
        ([, { isRequired }]) => isRequired || random.integer(0, 1) === 1,
      );
      return Object.fromEntries(present.map(([name, property]) => [name, invent(property.schema, random)]));
    }
    default:
      return SCALARS[schema.kind](random);
  }
}
