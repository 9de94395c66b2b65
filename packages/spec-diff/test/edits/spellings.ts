import { ADD, BODY, type EditCase, HOSE, LIST, NEW_HOSE } from './edit-case.ts';

const NONE = { level: undefined, bump: undefined } as const;
const BREAKING = { level: 'ERR', bump: 'major' } as const;
const END = `${NEW_HOSE}/properties/end`;
const HEADERS = `${LIST}/responses/200/headers`;

/** Returns an edit that replaces the schema of an end of a new hose. */
const from = (before: unknown, after: unknown) => ({ base: { [END]: before }, set: { [END]: after } });

/** Keywords that hold a schema, each with the same one. */
const withEach = (schema: object) => ({
  list: {
    type: 'array',
    items: schema,
    contains: schema,
    prefixItems: [schema],
    unevaluatedItems: schema,
    minItems: 1,
  },
  object: {
    type: 'object',
    properties: { a: schema },
    patternProperties: { '^b': schema },
    dependentSchemas: { a: schema },
    propertyNames: schema,
    additionalProperties: schema,
    unevaluatedProperties: schema,
  },
  text: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
  any: { not: schema, if: schema, else: schema, $defs: { some: schema } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  condition: { if: schema, then: schema },
});

/** Limits of each type. */
const LIMITS = {
  text: {
    minLength: 2,
    maxLength: 3,
    pattern: '^a',
    contentEncoding: 'base64',
    contentMediaType: 'image/png',
    contentSchema: { type: 'string' },
  },
  number: { minimum: 2, maximum: 3, exclusiveMinimum: 1, exclusiveMaximum: 4, multipleOf: 3 },
  list: {
    items: { type: 'string' },
    prefixItems: [{ type: 'string' }],
    minItems: 2,
    maxItems: 3,
    uniqueItems: true,
    contains: { type: 'string' },
    minContains: 2,
    maxContains: 3,
    unevaluatedItems: false,
  },
  object: {
    properties: { a: { type: 'string' } },
    required: ['a'],
    additionalProperties: false,
    patternProperties: { '^b': { type: 'string' } },
    propertyNames: { maxLength: 3 },
    minProperties: 2,
    maxProperties: 3,
    dependentRequired: { a: ['b'] },
    dependentSchemas: { a: { required: ['c'] } },
    unevaluatedProperties: false,
  },
};

/** Schemas in two spellings. */
const SAME: readonly EditCase[] = [
  ...Object.entries(withEach({ const: 'a' })).map(([name, schema]) => ({
    name: `a constant inside each keyword: ${name}`,
    ...from(
      schema,
      Object.entries(withEach({ type: 'string', enum: ['a'] })).find(([key]) => key === name)?.[1],
    ),
    ...NONE,
    why: 'a constant is an enum of one value',
  })),
  {
    name: 'limits of other types',
    ...from(
      { type: 'boolean' },
      { type: 'boolean', ...LIMITS.text, ...LIMITS.number, ...LIMITS.list, ...LIMITS.object },
    ),
    ...NONE,
    why: 'they limit no boolean',
  },
  {
    name: 'limits of other types than numbers',
    ...from({ type: 'integer' }, { type: 'integer', ...LIMITS.text, ...LIMITS.list, ...LIMITS.object }),
    ...NONE,
    why: 'they limit no number',
  },
  {
    name: 'defaults of a list',
    ...from(
      { type: 'array', contains: { type: 'string' } },
      {
        type: 'array',
        contains: { type: 'string' },
        items: {},
        minItems: 0,
        minContains: 1,
        uniqueItems: false,
        unevaluatedItems: true,
      },
    ),
    ...NONE,
    why: 'each says the same as its absence',
  },
  {
    name: 'defaults of an object',
    ...from(
      { type: 'object' },
      {
        type: 'object',
        properties: {},
        patternProperties: {},
        required: [],
        propertyNames: true,
        minProperties: 0,
        dependentRequired: {},
        dependentSchemas: {},
        unevaluatedProperties: {},
      },
    ),
    ...NONE,
    why: 'each says the same as its absence',
  },
  {
    name: 'defaults of any type',
    ...from({ type: 'string' }, { type: 'string', not: false, contentSchema: true, minLength: 0 }),
    ...NONE,
    why: 'each says the same as its absence',
  },
  {
    name: 'limits of a whole number that are not whole',
    ...from({ type: 'integer', minimum: 1.5, maximum: 8.5 }, { type: 'integer', minimum: 2, maximum: 8 }),
    ...NONE,
    why: 'no whole number is between',
  },
  {
    name: 'exclusive limits of a whole number that are not whole',
    ...from(
      { type: 'integer', exclusiveMinimum: 1.5, exclusiveMaximum: 8.5 },
      { type: 'integer', minimum: 2, maximum: 8 },
    ),
    ...NONE,
    why: 'no whole number is between',
  },
  {
    name: 'inclusive and exclusive limits of a whole number',
    ...from(
      { type: 'integer', minimum: 2, exclusiveMinimum: 4, maximum: 9, exclusiveMaximum: 8 },
      { type: 'integer', minimum: 5, maximum: 7 },
    ),
    ...NONE,
    why: 'the stricter limit decides',
  },
  {
    name: 'looser exclusive limits of a whole number',
    ...from(
      { type: 'integer', minimum: 5, exclusiveMinimum: 1, maximum: 7, exclusiveMaximum: 11 },
      { type: 'integer', minimum: 5, maximum: 7 },
    ),
    ...NONE,
    why: 'the stricter limit decides',
  },
  {
    name: 'limits of a multiple of 1',
    ...from({ type: 'number', multipleOf: 1, exclusiveMinimum: 1 }, { type: 'integer', minimum: 2 }),
    ...NONE,
    why: 'a multiple of 1 is a whole number',
  },
  {
    name: 'values of an enum that have another type',
    ...from({ type: 'string', enum: ['a', 1, null] }, { type: 'string', enum: ['a'] }),
    ...NONE,
    why: 'only texts are valid',
  },
  {
    name: 'whole values of an enum of numbers',
    ...from({ type: 'number', enum: [1, 1.5] }, { enum: [1, 1.5] }),
    ...NONE,
    why: 'a whole number is a number',
  },
  {
    name: 'a constant next to its enum',
    ...from({ enum: ['a', 'b'], const: 'a' }, { enum: ['a'] }),
    ...NONE,
    why: 'the constant decides',
  },
  {
    name: 'an if without then and else',
    ...from({ type: 'string', if: { maxLength: 3 } }, { type: 'string' }),
    ...NONE,
    why: 'it decides nothing',
  },
  {
    name: 'counts without contains',
    ...from({ type: 'array', minContains: 2, maxContains: 3 }, { type: 'array' }),
    ...NONE,
    why: 'nothing is counted',
  },
  {
    name: 'other values of a described object, in three spellings',
    ...from(
      {
        type: 'object',
        properties: { a: { additionalProperties: {} } },
        additionalProperties: { description: 'Any.' },
      },
      { type: 'object', properties: { a: { additionalProperties: true } }, additionalProperties: true },
    ),
    ...NONE,
    why: 'every value is valid',
  },
];

/** Schemas that look alike. */
const DIFFERENT: readonly EditCase[] = [
  ...[
    { of: 'text', type: 'string', limits: LIMITS.text },
    { of: 'number', type: 'number', limits: LIMITS.number },
    { of: 'list', type: 'array', limits: LIMITS.list },
    { of: 'object', type: 'object', limits: LIMITS.object },
  ].map(({ of, type, limits }) => ({
    name: `limits of its own type: ${of}`,
    ...from({ type }, { type, ...limits }),
    ...BREAKING,
    why: 'other values were valid',
  })),
  {
    name: 'limits of a whole number',
    ...from({ type: ['integer', 'null'] }, { type: ['integer', 'null'], multipleOf: 2 }),
    ...BREAKING,
    why: 'odd numbers were valid',
  },
  {
    name: 'a whole number or null, without null',
    ...from({ type: ['number', 'null'], multipleOf: 1 }, { type: 'integer' }),
    ...BREAKING,
    why: 'null was valid',
  },
  {
    name: 'a deprecated schema',
    ...from({ type: 'string' }, { type: 'string', deprecated: true }),
    level: 'INFO',
    bump: 'minor',
    why: 'the same values are valid',
  },
  {
    name: 'other properties of a schema without a type',
    ...from({ additionalProperties: true }, {}),
    level: 'INFO',
    bump: 'minor',
    why: 'the same values are valid, and the type accepts more',
  },
  {
    name: 'other properties next to patterns, no longer described as open',
    ...from(
      { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: true },
      { type: 'object', patternProperties: { '^a': { type: 'string' } } },
    ),
    ...BREAKING,
    why: 'the index signature of the patterns accepts texts only',
  },
  {
    name: 'other properties next to patterns of a response',
    base: { [`${HOSE}/properties/end`]: { type: 'object', patternProperties: { '^a': { type: 'string' } } } },
    set: { [`${HOSE}/properties/end/additionalProperties`]: true },
    ...BREAKING,
    why: 'code that reads a text gets anything',
  },
  {
    name: 'a constant outside its enum',
    ...from({ const: 'a' }, { const: 'a', enum: ['b'] }),
    ...BREAKING,
    why: 'no value is valid any more',
  },
  {
    name: 'the value of a constant',
    base: { [END]: { const: 'a' } },
    set: { [`${END}/const`]: 'b' },
    ...BREAKING,
    why: 'a was valid',
  },
  {
    name: 'counts with contains',
    ...from(
      { type: 'array', contains: { const: 1 }, minContains: 1 },
      { type: 'array', contains: { const: 1 }, minContains: 2, maxContains: 3 },
    ),
    ...BREAKING,
    why: 'a list with one of them was valid',
  },
  {
    name: 'a condition with else',
    ...from({ type: 'string', if: { maxLength: 3 } }, { type: 'string', if: { maxLength: 3 }, else: false }),
    ...BREAKING,
    why: 'longer texts were valid',
  },
];

/** Parts of operations in two spellings. */
const PARTS: readonly EditCase[] = [
  ...[
    { location: 'cookie', style: 'form', explode: true },
    { location: 'header', style: 'simple', explode: false },
  ].map(({ location, style, explode }) => ({
    name: `the defaults of a ${location} parameter`,
    base: { [`${ADD}/parameters/0`]: { name: 'id', in: location, schema: { type: 'string' } } },
    set: {
      [`${ADD}/parameters/0`]: {
        name: 'id',
        in: location,
        schema: { type: 'string' },
        required: false,
        deprecated: false,
        style,
        explode,
      },
    },
    ...NONE,
    why: 'each says the same as its absence',
  })),
  {
    name: 'explode false of a query parameter whose style does not explode',
    base: { [`${LIST}/parameters/1/style`]: 'spaceDelimited' },
    set: { [`${LIST}/parameters/1/explode`]: false },
    ...NONE,
    why: 'only the style form explodes by default',
  },
  {
    name: 'the style of a query parameter',
    set: { [`${LIST}/parameters/1/style`]: 'spaceDelimited' },
    ...BREAKING,
    why: 'the server reads values that are separated otherwise',
  },
  {
    name: 'the summary of an operation without responses',
    base: { [`${LIST}/responses`]: undefined },
    set: { [`${LIST}/summary`]: 'Lists the hoses.' },
    level: 'INFO',
    bump: 'patch',
    why: 'it only documents',
  },
  {
    name: 'required and deprecated false of a header',
    base: { [`${HEADERS}/Age`]: { schema: { type: 'integer' } } },
    set: { [`${HEADERS}/Age`]: { schema: { type: 'integer' }, required: false, deprecated: false } },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'the schema of a header',
    base: { [`${HEADERS}/Age`]: { schema: { const: 'a' } } },
    set: { [`${HEADERS}/Age`]: { schema: { enum: ['a'] } } },
    ...NONE,
    why: 'a constant is an enum of one value',
  },
  {
    name: 'the schema of a parameter in content',
    base: {
      [`${ADD}/parameters/0`]: {
        name: 'q',
        in: 'query',
        content: { 'application/json': { schema: { const: 'a' } } },
      },
    },
    set: { [`${ADD}/parameters/0/content`]: { 'Application/JSON': { schema: { enum: ['a'] } } } },
    ...NONE,
    why: 'the media type and the schema are the same',
  },
  {
    name: 'the boundary of a media type in other case',
    base: { [`${BODY}/content`]: { 'multipart/mixed; boundary=A=b': { schema: { type: 'string' } } } },
    set: { [`${BODY}/content`]: { 'Multipart/Mixed;Boundary=A=b': { schema: { type: 'string' } } } },
    ...NONE,
    why: 'names of parameters are the same in any case',
  },
  {
    name: 'the value of a boundary in other case',
    base: { [`${BODY}/content`]: { 'multipart/mixed; boundary=A': { schema: { type: 'string' } } } },
    set: { [`${BODY}/content`]: { 'multipart/mixed; boundary=a': { schema: { type: 'string' } } } },
    ...BREAKING,
    why: 'only the value of charset is the same in any case',
  },
  {
    name: 'components that no operation uses',
    base: {
      '/components/schemas/Unused': { const: 'a' },
      '/components/parameters/unused': { name: 'u', in: 'query', schema: { const: 'a' } },
      '/components/headers': { Unused: { schema: { const: 'a' } } },
      '/components/requestBodies': { Unused: { content: { 'text/csv': { schema: { const: 'a' } } } } },
      '/components/responses': {
        Unused: { description: 'Unused.', headers: { Age: { schema: { const: 'a' } } } },
      },
    },
    set: {
      '/components/schemas/Unused': { enum: ['a'] },
      '/components/parameters/unused': { name: 'u', in: 'query', schema: { enum: ['a'] }, required: false },
      '/components/headers/Unused': { schema: { enum: ['a'] }, required: false },
      '/components/requestBodies/Unused': {
        content: { 'Text/CSV': { schema: { enum: ['a'] } } },
        required: false,
      },
      '/components/responses/Unused': {
        description: 'Unused.',
        headers: { age: { schema: { enum: ['a'] } } },
      },
    },
    ...NONE,
    why: 'each has the same meaning',
  },
];

/** Changes of components that no operation uses. */
const UNUSED: readonly EditCase[] = [
  {
    name: 'an unused schema that accepted nothing',
    base: { '/components/schemas/Unused': false },
    set: { '/components/schemas/Unused': true },
    ...BREAKING,
    why: 'code that uses its type does not expect a value',
  },
];

/** Two spellings of the same schema or part, and spellings that look alike. */
export const SPELLINGS: readonly EditCase[] = [...SAME, ...DIFFERENT, ...PARTS, ...UNUSED];
