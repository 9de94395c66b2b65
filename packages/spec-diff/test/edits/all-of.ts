import { type EditCase, NEW_HOSE } from './edit-case.ts';

const NONE = { level: undefined, bump: undefined } as const;
const END = `${NEW_HOSE}/properties/end`;
const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };

/** Returns an edit that replaces the schema of an end of a new hose. */
const from = (before: object, after: object) => ({ base: { [END]: before }, set: { [END]: after } });

const CLOSED = { type: 'object', properties: { a: TEXT }, additionalProperties: false };
const NAMED = { type: 'object', properties: { b: TEXT } };

/** Branches of `allOf` that say the same as one schema. */
const SAME: readonly EditCase[] = [
  {
    name: 'a branch that is repeated',
    ...from({ allOf: [NAMED, CLOSED, CLOSED] }, { allOf: [NAMED, CLOSED] }),
    ...NONE,
    why: 'the second one requires nothing more',
  },
  {
    name: 'required properties of two branches',
    ...from(
      { ...NAMED, allOf: [{ required: ['b'] }, { required: ['a'] }] },
      { ...NAMED, required: ['a', 'b'] },
    ),
    ...NONE,
    why: 'both lists apply',
  },
  {
    name: 'properties of two branches',
    ...from(
      { allOf: [NAMED, { type: 'object', properties: { b: TEXT, c: NUMBER } }] },
      { type: 'object', properties: { b: TEXT, c: NUMBER } },
    ),
    ...NONE,
    why: 'no branch closes the object',
  },
  {
    name: 'an open object next to another one',
    ...from(
      { allOf: [NAMED, { type: 'object', properties: { c: NUMBER }, additionalProperties: true }] },
      { type: 'object', properties: { b: TEXT, c: NUMBER }, additionalProperties: true },
    ),
    ...NONE,
    why: 'both accept other properties',
  },
  ...[
    {
      of: 'a text',
      type: 'string',
      looser: { minLength: 1, maxLength: 9 },
      stricter: { minLength: 2, maxLength: 8 },
    },
    {
      of: 'a number',
      type: 'number',
      looser: { minimum: 1, exclusiveMinimum: 1, maximum: 9, exclusiveMaximum: 9 },
      stricter: { minimum: 2, exclusiveMinimum: 2, maximum: 8, exclusiveMaximum: 8 },
    },
    {
      of: 'a list',
      type: 'array',
      looser: { minItems: 1, maxItems: 9 },
      stricter: { minItems: 2, maxItems: 8 },
    },
    {
      of: 'an object',
      type: 'object',
      looser: { minProperties: 1, maxProperties: 9 },
      stricter: { minProperties: 2, maxProperties: 8 },
    },
  ].flatMap(({ of, type, looser, stricter }): EditCase[] =>
    [
      { order: 'first', allOf: [stricter, looser] },
      { order: 'last', allOf: [looser, stricter] },
    ].map(({ order, allOf }) => ({
      name: `two limits of ${of}, the stricter one ${order}`,
      ...from({ type, allOf }, { type, ...stricter }),
      ...NONE,
      why: 'the stricter limit decides',
    })),
  ),
  {
    name: 'a description of a branch and one around it',
    ...from(
      { description: 'An end.', allOf: [{ ...TEXT, description: 'A text.' }] },
      { description: 'An end.', ...TEXT },
    ),
    ...NONE,
    why: 'the outer one describes the whole',
  },
  {
    name: 'annotations as branches of a map',
    ...from(
      {
        type: 'object',
        patternProperties: { '^x': TEXT },
        allOf: [{ description: 'An end.' }, { 'x-note': 'Some text.' }],
      },
      { type: 'object', patternProperties: { '^x': TEXT }, description: 'An end.', 'x-note': 'Some text.' },
    ),
    ...NONE,
    why: 'annotations limit nothing',
  },
  {
    name: 'an enum in two branches',
    ...from(
      { allOf: [{ enum: ['a', 'b'] }, { enum: ['a', 'b'], maxLength: 3 }] },
      { enum: ['a', 'b'], maxLength: 3 },
    ),
    ...NONE,
    why: 'both list the same values',
  },
];

/** Schemas that mean something else as branches than side by side. */
const DIFFERENT: readonly EditCase[] = [
  {
    name: 'a branch that is closed, first',
    ...from(
      { allOf: [CLOSED, NAMED] },
      { type: 'object', properties: { a: TEXT, b: TEXT }, additionalProperties: false },
    ),
    level: 'INFO',
    bump: 'minor',
    why: 'the property of the other branch is accepted now',
  },
  {
    name: 'a branch that is closed, last',
    ...from(
      { allOf: [NAMED, CLOSED] },
      { type: 'object', properties: { a: TEXT, b: TEXT }, additionalProperties: false },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'the branch rejects the other properties, and the generated types differ',
  },
  {
    name: 'unevaluated properties of a branch',
    ...from(
      {
        type: 'object',
        properties: { a: TEXT },
        allOf: [{ properties: { b: TEXT }, unevaluatedProperties: false }],
      },
      { type: 'object', properties: { a: TEXT, b: TEXT }, unevaluatedProperties: false },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'a branch does not see the properties around it',
  },
  {
    name: 'the first items in a branch',
    ...from(
      { type: 'array', items: NUMBER, allOf: [{ prefixItems: [TEXT] }] },
      { type: 'array', items: NUMBER, prefixItems: [TEXT] },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'a branch does not exempt its first items from the items around it',
  },
  {
    name: 'the first items around a branch',
    ...from(
      { type: 'array', prefixItems: [TEXT], allOf: [{ items: NUMBER }] },
      { type: 'array', prefixItems: [TEXT], items: NUMBER },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'the items of a branch apply to the first ones too',
  },
  {
    name: 'unevaluated items of a branch',
    ...from(
      { type: 'array', items: TEXT, allOf: [{ unevaluatedItems: false }] },
      { type: 'array', items: TEXT, unevaluatedItems: false },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'a branch does not see the items around it',
  },
  {
    name: 'two values of an enum in branches',
    ...from({ allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }, { enum: ['b', 'c'] }),
    level: 'ERR',
    bump: 'major',
    why: 'only b matched both',
  },
  {
    name: 'two types of the same property',
    ...from(
      {
        allOf: [
          { type: 'object', properties: { b: TEXT, c: TEXT } },
          { type: 'object', properties: { b: TEXT, c: NUMBER } },
        ],
      },
      { type: 'object', properties: { b: TEXT, c: NUMBER } },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'no value matched both, and the generated types differ',
  },
];

/** Branches that both apply. */
const STRICTER: readonly EditCase[] = [
  {
    name: 'a second pattern in a branch',
    ...from({ ...TEXT, pattern: 'b$' }, { ...TEXT, pattern: '^a', allOf: [{ pattern: 'b$' }] }),
    level: 'ERR',
    bump: 'major',
    why: 'texts that start otherwise were valid',
  },
  {
    name: 'other items in a branch',
    ...from(
      { type: 'array', items: { ...TEXT, minLength: 1 } },
      { type: 'array', items: { ...TEXT, maxLength: 3 }, allOf: [{ items: { ...TEXT, minLength: 1 } }] },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'longer items were valid',
  },
  {
    name: 'a condition in a branch next to another one',
    ...from(
      { ...TEXT, if: { maxLength: 3 }, else: { pattern: '^a' } },
      {
        ...TEXT,
        if: { maxLength: 3 },
        else: { pattern: '^a' },
        allOf: [{ if: { maxLength: 2 }, else: { pattern: 'b$' } }],
      },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'texts with another end were valid',
  },
  {
    name: 'a condition in a branch next to an else without a condition',
    ...from(
      { ...TEXT, else: { pattern: '^a' }, allOf: [{ if: { maxLength: 2 }, else: { pattern: 'b$' } }] },
      { ...TEXT, if: { maxLength: 2 }, else: { allOf: [{ pattern: '^a' }, { pattern: 'b$' }] } },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'the first else had no condition',
  },
  {
    name: 'contains in a branch next to a count without contains',
    ...from(
      { type: 'array', minContains: 2, allOf: [{ contains: { const: 1 } }] },
      { type: 'array', minContains: 2, contains: { const: 1 } },
    ),
    level: 'ERR',
    bump: 'major',
    why: 'one matching item was enough',
  },
];

/** A change inside a branch has its own location. */
const LOCATED: readonly EditCase[] = [
  {
    name: 'a limit in a branch that does not merge',
    base: { [END]: { allOf: [NAMED, { ...CLOSED, minProperties: 1 }] } },
    set: { [`${END}/allOf/1/minProperties`]: 2 },
    level: 'ERR',
    bump: 'major',
    why: 'shorter values were valid',
  },
  {
    name: 'a property of a branch',
    base: { [END]: { ...NAMED, allOf: [{ type: 'object', properties: { c: NUMBER } }] } },
    set: { [`${END}/allOf/0/properties/c/maximum`]: 5 },
    level: 'ERR',
    bump: 'major',
    why: 'larger numbers were valid',
  },
  {
    name: 'a property of a branch that accepts everything',
    base: { [END]: { ...NAMED, allOf: [{ type: 'object', properties: { c: true } }] } },
    set: { [`${END}/allOf/0/properties/c`]: false },
    level: 'ERR',
    bump: 'major',
    why: 'the property is forbidden now',
  },
  {
    name: 'a limit of a branch that is stricter than the one around it',
    base: { [END]: { ...TEXT, maxLength: 9, minLength: 2, allOf: [{ maxLength: 8 }] } },
    set: { [`${END}/allOf/0/maxLength`]: 7 },
    level: 'ERR',
    bump: 'major',
    why: 'a text of 8 characters was valid',
  },
  {
    name: 'a limit around a branch that is looser',
    base: { [END]: { ...TEXT, maxLength: 9, allOf: [{ maxLength: 12 }] } },
    set: { [`${END}/maxLength`]: 8 },
    level: 'ERR',
    bump: 'major',
    why: 'a text of 9 characters was valid',
  },
  {
    name: 'a description of a branch below another one',
    base: { [END]: { description: 'An end.', allOf: [{ ...TEXT, description: 'A text.' }] } },
    set: { [`${END}/allOf/0/description`]: 'Some text.' },
    ...NONE,
    why: 'the outer one describes the whole',
  },
  {
    name: 'a branch of a branch',
    base: { [END]: { allOf: [NAMED, { allOf: [CLOSED, { minProperties: 1 }] }] } },
    set: { [`${END}/allOf/1/allOf/1/minProperties`]: 2 },
    level: 'ERR',
    bump: 'major',
    why: 'smaller objects were valid',
  },
];

/** Edits of schemas with `allOf`. */
export const ALL_OF: readonly EditCase[] = [...SAME, ...DIFFERENT, ...STRICTER, ...LOCATED];
