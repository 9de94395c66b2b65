import { type EditCase, NEW_HOSE } from './edit-case.ts';

const NONE = { level: undefined, bump: undefined } as const;
const BREAKING = { level: 'ERR', bump: 'major' } as const;
const END = `${NEW_HOSE}/properties/end`;
const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };
const NULL = { type: 'null' };
const SHORT = { type: 'string', maxLength: 3 };
const SHORT_OR_NULL = { type: ['string', 'null'], maxLength: 3 };

/** Returns an edit that replaces the schema of an end of a new hose. */
const from = (before: object, after: object) => ({ base: { [END]: before }, set: { [END]: after } });

/** Alternatives that say the same as one schema. */
const SAME: readonly EditCase[] = [
  {
    name: 'an enum or null',
    ...from({ anyOf: [{ enum: ['a', 'b'] }, NULL] }, { enum: ['a', 'b', null] }),
    ...NONE,
    why: 'both accept the values and null',
  },
  {
    name: 'a constant null',
    ...from({ anyOf: [SHORT, { const: null }] }, SHORT_OR_NULL),
    ...NONE,
    why: 'null is the only value of its type',
  },
  {
    name: 'an impossible alternative',
    ...from({ oneOf: [SHORT, { not: {} }] }, SHORT),
    ...NONE,
    why: 'no value matches it',
  },
  {
    name: 'alternatives of all types',
    ...from(
      { anyOf: [{ type: ['array', 'boolean', 'null', 'number'] }, { type: ['object', 'string'] }] },
      {},
    ),
    ...NONE,
    why: 'every value matches one',
  },
  {
    name: 'enums of several types',
    ...from({ oneOf: [{ enum: ['a'] }, { enum: [1] }, { enum: [null] }] }, { enum: ['a', 1, null] }),
    ...NONE,
    why: 'the values are the same',
  },
  {
    name: 'an enum of lists',
    ...from({ enum: [[1], 'a'] }, { type: ['array', 'string'], enum: [[1], 'a'] }),
    ...NONE,
    why: 'the values decide the types',
  },
  {
    name: 'one alternative beside a branch of allOf',
    ...from(
      {
        allOf: [
          { type: 'object', properties: { a: {} } },
          { type: 'object', properties: { b: {} }, additionalProperties: false },
        ],
        oneOf: [{ type: 'object', minProperties: 1 }],
      },
      {
        allOf: [
          { type: 'object', properties: { a: {} }, minProperties: 1 },
          { type: 'object', properties: { b: {} }, additionalProperties: false },
        ],
      },
    ),
    ...NONE,
    why: 'all three apply',
  },
];

/** Alternatives that reject a value which the schema next to them accepts. */
const STRICTER: readonly EditCase[] = [
  {
    name: 'null twice under oneOf',
    ...from(SHORT_OR_NULL, { oneOf: [SHORT, NULL, NULL] }),
    ...BREAKING,
    why: 'null matches two alternatives',
  },
  {
    name: 'null in both alternatives of oneOf',
    ...from(SHORT_OR_NULL, { oneOf: [SHORT_OR_NULL, NULL] }),
    ...BREAKING,
    why: 'null matches two alternatives',
  },
  {
    name: 'the same alternative twice under oneOf',
    ...from(SHORT, { oneOf: [SHORT, { ...SHORT }] }),
    ...BREAKING,
    why: 'a short text matches two alternatives',
  },
  {
    name: 'enums that overlap under oneOf',
    ...from({ enum: ['a', 'b', 'c'] }, { oneOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }),
    ...BREAKING,
    why: 'b matches two alternatives',
  },
  {
    name: 'types that overlap under oneOf',
    ...from(
      { type: ['string', 'number', 'boolean'] },
      { oneOf: [{ type: ['string', 'number'] }, { type: ['string', 'boolean'] }] },
    ),
    ...BREAKING,
    why: 'a text matches two alternatives',
  },
  {
    name: 'no possible alternative',
    ...from(SHORT, { anyOf: [{ not: {} }] }),
    ...BREAKING,
    why: 'no value matches',
  },
  {
    name: 'an alternative without limits that is removed',
    ...from({ anyOf: [{}, SHORT] }, SHORT),
    ...BREAKING,
    why: 'every value was valid',
  },
  {
    name: 'an enum with another limit',
    ...from({ enum: ['a', 'b'] }, { anyOf: [{ enum: ['a'] }, { enum: ['b'], pattern: '^c' }] }),
    ...BREAKING,
    why: 'b matches no alternative',
  },
  {
    name: 'an enum instead of an alternative without one',
    ...from({ anyOf: [{ enum: ['abc'] }, SHORT] }, { enum: ['abc'] }),
    ...BREAKING,
    why: 'other short texts were valid',
  },
  {
    name: 'an alternative besides a text and null',
    ...from({ anyOf: [SHORT, { type: 'number', minimum: 1 }, NULL] }, SHORT_OR_NULL),
    ...BREAKING,
    why: 'numbers were valid',
  },
  {
    name: 'a null that is impossible',
    ...from(SHORT_OR_NULL, { anyOf: [SHORT, { type: 'null', not: { enum: [null] } }] }),
    ...BREAKING,
    why: 'null matches no alternative',
  },
  ...[
    { keyword: 'not', limit: { not: { type: 'null' } } },
    { keyword: 'if', limit: { if: TEXT, else: { not: {} } } },
    { keyword: 'allOf', limit: { allOf: [{ if: TEXT, else: { not: {} } }] } },
    { keyword: 'const', limit: { enum: ['a'], const: 'b' } },
    { keyword: '$ref', limit: { type: 'object', $ref: '#/components/schemas/NewHose' } },
    { keyword: 'anyOf', limit: { anyOf: [SHORT, { type: 'string', pattern: '^a' }] } },
    { keyword: 'oneOf', limit: { oneOf: [SHORT, { type: 'string', minLength: 5 }] } },
  ].map(({ keyword, limit }) => ({
    name: `null that ${keyword} rejects, no longer an alternative`,
    ...from({ anyOf: [{ ...TEXT, ...limit }, NULL] }, { ...limit, type: [limit.type ?? 'string', 'null'] }),
    ...BREAKING,
    why: 'null was an alternative of its own',
  })),
];

/** A change of alternatives has the location where they are written. */
const LOCATED: readonly EditCase[] = [
  {
    name: 'the order of alternatives',
    base: { [END]: { oneOf: [SHORT, { type: 'number', minimum: 1 }, { type: 'object' }] } },
    set: { [`${END}/oneOf`]: [{ type: 'object' }, { type: 'number', minimum: 1 }, SHORT] },
    ...NONE,
    why: 'the order has no meaning',
  },
  {
    name: 'a limit of an alternative that moved',
    base: { [END]: { oneOf: [SHORT, { type: 'number', minimum: 1 }] } },
    set: { [`${END}/oneOf`]: [{ type: 'number', minimum: 2 }, SHORT] },
    ...BREAKING,
    why: '1 was valid',
  },
  {
    name: 'a type among alternatives',
    base: { [END]: { anyOf: [TEXT, NUMBER] } },
    set: { [`${END}/anyOf/1`]: { type: 'boolean' } },
    ...BREAKING,
    why: 'numbers were valid',
  },
  {
    name: 'a value among alternatives',
    base: { [END]: { oneOf: [{ const: 'a' }, { const: 'b' }] } },
    set: { [`${END}/oneOf/1/const`]: 'c' },
    ...BREAKING,
    why: 'b was valid',
  },
  {
    name: 'a value of an enum or null',
    base: { [END]: { anyOf: [{ enum: ['a', 'b'] }, NULL] } },
    set: { [`${END}/anyOf/0/enum`]: ['a'] },
    ...BREAKING,
    why: 'b was valid',
  },
  {
    name: 'another alternative under anyOf',
    base: { [END]: { anyOf: [SHORT, { type: 'number', minimum: 1 }] } },
    set: { [`${END}/anyOf/2`]: { type: 'boolean' } },
    level: 'INFO',
    bump: 'minor',
    why: 'more is accepted',
  },
  {
    name: 'a type among alternatives beside a limit',
    base: { [END]: { maxLength: 5, anyOf: [TEXT, NUMBER] } },
    set: { [`${END}/anyOf/1`]: { type: 'boolean' } },
    ...BREAKING,
    why: 'numbers were valid',
  },
  {
    name: 'anyOf beside oneOf',
    base: {
      [END]: {
        anyOf: [SHORT, { type: 'number', minimum: 1 }],
        oneOf: [
          { type: 'string', minLength: 2 },
          { type: 'number', maximum: 9 },
        ],
      },
    },
    set: { [`${END}/oneOf/1/maximum`]: 8 },
    ...BREAKING,
    why: '9 was valid',
  },
];

/** Edits of schemas with `anyOf` and `oneOf`. */
export const ALTERNATIVES: readonly EditCase[] = [...SAME, ...STRICTER, ...LOCATED];
