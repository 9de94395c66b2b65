import { expect, test } from 'vitest';
import { type Comparison, compareDescriptions } from '../src/compare/compare.ts';
import type { JsonObject } from '../src/compare/json.ts';
import { validValues } from '../src/samples/valid-values.ts';
import { createValidator } from '../src/samples/validator.ts';
import { applyEdit, type Edit } from './edit.ts';
import { HOSES } from './hoses.ts';

const NEW_HOSE = '/components/schemas/NewHose';
const HOSE = '/components/schemas/Hose';
const compare = (edit: Edit): Comparison => compareDescriptions(HOSES, applyEdit(HOSES, edit));

test('counterexample > is a request that was valid, with the reason of its rejection', () => {
  const [change] = compare({ [`${NEW_HOSE}/properties/price/minimum`]: 1 }).changes;
  expect(change).toMatchObject({
    id: 'request-property-min-increased',
    counterexample: { value: { name: 'GH781-8', price: 0 }, reason: 'price must be >= 1' },
  });
});

test('counterexample > has an undescribed property when the body becomes closed', () => {
  const [change] = compare({ [`${NEW_HOSE}/additionalProperties`]: false }).changes;
  expect(change?.counterexample?.value).toMatchObject({ notDescribed: 'more' });
});

test('counterexample > is at the edge of a limit', () => {
  const [change] = compare({ '/components/parameters/page/schema/maximum': 99 }).changes;
  expect(change?.counterexample).toEqual({ value: 100, reason: 'must be <= 99' });
});

test('counterexample > has no value when the body becomes required', () => {
  const [change] = compare({ '/paths/~1hoses/post/requestBody/required': true }).changes;
  expect(change?.counterexample).toEqual({ value: undefined, reason: 'it is missing' });
});

test('counterexample > is a response that was not described before', () => {
  const [change] = compare({ [`${HOSE}/properties/price/type`]: ['number', 'null'] }).changes;
  expect(change?.counterexample?.reason).toMatch(/price must be number$/);
});

test('counterexample > ignores unknown properties of a response', () => {
  const closed = applyEdit(HOSES, { [`${HOSE}/additionalProperties`]: false });
  const wider = applyEdit(closed, { [`${HOSE}/properties/weight`]: { type: 'number' } });
  expect(compareDescriptions(closed, wider).changes).toMatchObject([
    { level: 'INFO', id: 'response-optional-property-added' },
  ]);
});

test('counterexample > makes a change breaking that the rules take for harmless', () => {
  // A short text matches both alternatives, and `oneOf` accepts exactly one.
  const alternatives = [{ type: 'string', maxLength: 40 }, { type: ['string', 'null'] }];
  const [change] = compare({ [`${NEW_HOSE}/properties/name`]: { oneOf: alternatives } }).changes;
  expect(change).toMatchObject({
    level: 'ERR',
    bump: 'major',
    id: 'request-property-wrapped-in-one-of-original-preserved',
  });
  expect(change?.counterexample?.reason).toContain('must match exactly one schema in oneOf');
});

test('counterexample > of one operation applies to the change that others share', () => {
  // The example is the only sample, because json-schema-faker can't generate texts for lookaheads.
  const body = (examples: object) => ({
    content: { 'application/json': { schema: { $ref: '#/components/schemas/HoseId' }, ...examples } },
  });
  const before = applyEdit(HOSES, {
    '/components/schemas/HoseId': { type: 'string', pattern: '^(?=[0-9a-f]{4}$)(?!0000)' },
    '/paths/~1hoses/get/requestBody': body({}),
    '/paths/~1hoses~1{hoseId}/get/requestBody': body({ example: '1234' }),
    '/paths/~1hoses~1{hoseId}/delete/requestBody': body({}),
  });
  const after = applyEdit(before, { '/components/schemas/HoseId/pattern': '^(?=[a-f]{4}$)(?!0000)' });
  const changes = compareDescriptions(before, after).changes.filter(
    ({ id }) => id === 'request-body-pattern-changed',
  );
  expect(changes).toMatchObject([
    {
      level: 'ERR',
      operations: ['GET /hoses', 'GET /hoses/{hoseId}', 'DELETE /hoses/{hoseId}'],
      counterexample: { value: '1234' },
    },
  ]);
});

test('counterexample > is the shortest rejected value', () => {
  const grade = (values: string[]): Edit => ({ [`${NEW_HOSE}/properties/grade/enum`]: values });
  const before = applyEdit(HOSES, grade(['longest', 'bb', 'ok']));
  const [change] = compareDescriptions(before, applyEdit(before, grade(['ok']))).changes;
  expect(change?.counterexample?.value).toMatchObject({ grade: 'bb' });
});

test('counterexample > is a named example', () => {
  const media = '/paths/~1hoses/post/requestBody/content/text~1csv';
  const before = applyEdit(HOSES, {
    [media]: { schema: { type: 'string', pattern: '^(?=a)(?=ab)' }, examples: { some: { value: 'ab;c' } } },
  });
  const after = applyEdit(before, { [`${media}/schema/maxLength`]: 3 });
  expect(compareDescriptions(before, after).changes[0]?.counterexample?.value).toBe('ab;c');
});

test('counterexample > belongs to the property that it proves', () => {
  const { changes } = compare({
    [`${NEW_HOSE}/properties/price/minimum`]: 1,
    [`${NEW_HOSE}/properties/name/maxLength`]: 20,
  });
  expect(changes.map(({ counterexample }) => counterexample?.reason).sort()).toEqual([
    'name must NOT have more than 20 characters',
    'price must be >= 1',
  ]);
});

test('counterexample > tells parameters of the same name apart', () => {
  const parameters = (type: string) => [
    { name: 'id', in: 'query', schema: { type } },
    { name: 'id', in: 'header', schema: { type: 'string' } },
  ];
  const before = applyEdit(HOSES, { '/paths/~1hoses/post/parameters': parameters('string') });
  const after = applyEdit(before, { '/paths/~1hoses/post/parameters': parameters('integer') });
  expect(compareDescriptions(before, after).changes).toMatchObject([
    { location: 'query parameter `id`', counterexample: { reason: 'must be integer' } },
  ]);
});

test('counterexample > ignores unevaluated properties of a response', () => {
  const closed = applyEdit(HOSES, { [`${HOSE}/unevaluatedProperties`]: false });
  const wider = applyEdit(closed, { [`${HOSE}/properties/weight`]: { type: 'number' } });
  expect(compareDescriptions(closed, wider).changes).toMatchObject([{ level: 'INFO' }]);
});

test.each([
  { property: 'part2', reason: 'part2 must be <= 1' },
  { property: '2nd', reason: '2nd must be <= 1' },
])('counterexample > names the property $property', ({ property, reason }) => {
  const before = applyEdit(HOSES, { [`${NEW_HOSE}/properties/${property}`]: { type: 'number' } });
  const after = applyEdit(before, { [`${NEW_HOSE}/properties/${property}/maximum`]: 1 });
  expect(compareDescriptions(before, after).changes[0]?.counterexample?.reason).toBe(reason);
});

test('samples > counts what was validated', () => {
  expect(compare({ '/paths/~1hoses/post/requestBody/required': true })).toMatchObject({
    samples: 1,
    unsampled: [],
  });
  const { samples, unsampled } = compare({ '/components/parameters/page/schema/maximum': 99 });
  expect(samples).toBeGreaterThan(5);
  expect(unsampled).toEqual([]);
});

test('unsampled > lists locations without a valid sample', () => {
  // No text matches, and json-schema-faker can't generate texts for lookaheads.
  const impossible = { type: 'string', pattern: '^(?=a)(?=b)' };
  const before = applyEdit(HOSES, { '/components/parameters/page/schema': impossible });
  const after = applyEdit(before, { '/components/parameters/page/schema': { ...impossible, maxLength: 3 } });
  expect(compareDescriptions(before, after).unsampled).toEqual(['GET /hoses, query parameter `page`']);
});

test('unsampled > names the media type of a body that is not JSON', () => {
  const media = '/paths/~1hoses/post/requestBody/content/text~1csv/schema';
  const before = applyEdit(HOSES, { [media]: { type: 'string', pattern: '^(?=a)(?=b)' } });
  const after = applyEdit(before, { [`${media}/maxLength`]: 3 });
  expect(compareDescriptions(before, after).unsampled).toEqual(['POST /hoses, request body, text/csv']);
});

test('validValues > returns the same values for the same schema', () => {
  const schema = HOSES['components'] as { schemas: Record<string, JsonObject> };
  const make = (): unknown[] =>
    validValues(schema.schemas['NewHose'] ?? {}, [], createValidator(schema.schemas['NewHose'] ?? {}, HOSES));
  expect(make().length).toBeGreaterThan(50);
  expect(make()).toEqual(make());
});

const LOOKAHEAD = { type: 'string', pattern: '^(?=a)(?=ab)' };

test.each<{ name: string; schema: JsonObject; examples?: unknown[]; values: unknown[]; others?: unknown[] }>([
  {
    name: 'texts of the shortest and longest length',
    schema: { type: 'string', minLength: 2, maxLength: 4 },
    values: ['xx', 'xxxx'],
    others: ['x', 'xxxxx'],
  },
  {
    name: 'texts of any length',
    schema: { type: 'string' },
    values: ['', 'x', 'x'.repeat(300)],
    others: [0],
  },
  {
    name: 'numbers at limits',
    schema: { type: 'number', minimum: 3, maximum: 9 },
    values: [3, 4, 8, 9],
    others: [2],
  },
  {
    name: 'numbers within limits',
    schema: { type: 'number', exclusiveMinimum: 3, exclusiveMaximum: 9 },
    values: [4, 8],
    others: [3, 9],
  },
  { name: 'each value of an enum', schema: { enum: ['a', 7, null] }, values: ['a', 7, null] },
  { name: 'a constant', schema: { const: 'k' }, values: ['k'] },
  { name: 'values of each type', schema: {}, values: [0, -1, 0.5, 1e9, true, false, null, '', {}, []] },
  { name: 'the example', schema: { ...LOOKAHEAD, example: 'ab1' }, values: ['ab1'] },
  {
    name: 'the examples',
    schema: { ...LOOKAHEAD, examples: ['ab1', 'ab2', 'c'] },
    values: ['ab1', 'ab2'],
    others: ['c'],
  },
  { name: 'the examples next to the schema', schema: LOOKAHEAD, examples: ['ab3'], values: ['ab3'] },
  {
    name: 'lists of each length',
    schema: { type: 'array', items: { const: 1 }, minItems: 1, maxItems: 4 },
    values: [[1], [1, 1], [1, 1, 1, 1]],
    others: [[]],
  },
  {
    name: 'the shortest and the longest list',
    schema: { type: 'array', items: { const: 1 }, minItems: 30, maxItems: 60 },
    values: [Array.from({ length: 30 }, () => 1), Array.from({ length: 60 }, () => 1)],
  },
  { name: 'an empty list', schema: { type: 'array', items: { const: 1 } }, values: [[], [1], [1, 1]] },
  {
    name: 'lists with varied items',
    schema: { type: 'array', items: { enum: ['a', 'b'] }, minItems: 1 },
    values: [['a'], ['b']],
  },
  {
    name: 'objects without each property, and with each of its values',
    schema: { type: 'object', properties: { a: { enum: [1, 2] }, b: { const: 3 } } },
    values: [{ a: 1, b: 3 }, { a: 2, b: 3 }, { b: 3 }],
  },
  {
    name: 'objects with a property that has only an example',
    schema: { type: 'object', properties: { a: { ...LOOKAHEAD, example: 'ab' }, b: { const: 3 } } },
    examples: [{}],
    values: [{ a: 'ab' }, { b: 3 }],
  },
  {
    name: 'objects with an undescribed property',
    schema: { type: 'object', properties: {} },
    values: [{}, { notDescribed: 'more' }],
  },
  {
    name: 'values of each branch',
    schema: {
      anyOf: [{ type: 'string', maxLength: 7 }],
      oneOf: [{ type: 'string', maxLength: 6 }],
      allOf: [{ type: 'string', maxLength: 5 }],
    },
    values: ['xxxxx'],
  },
  { name: 'values of anyOf', schema: { anyOf: [{ type: 'string', maxLength: 7 }] }, values: ['xxxxxxx'] },
  { name: 'values of oneOf', schema: { oneOf: [{ type: 'string', maxLength: 7 }] }, values: ['xxxxxxx'] },
  {
    name: 'values of alternatives',
    schema: {
      anyOf: [{ enum: ['a', 'b'] }, { type: 'object', properties: { c: { enum: [1, 2] } }, required: ['c'] }],
    },
    values: ['a', 'b', { c: 1 }, { c: 2 }],
  },
])('validValues > has $name', ({ schema, examples = [], values, others = [] }) => {
  const made = validValues(schema, examples, createValidator(schema, HOSES));
  expect(made).toEqual(expect.arrayContaining(values));
  for (const other of others) expect(made).not.toContainEqual(other);
});

test('validValues > returns each value once, and at most 400', () => {
  const schema = { enum: Array.from({ length: 500 }, (_, index) => index) };
  const values = validValues(schema, [1, 1], createValidator(schema, HOSES));
  expect(values).toHaveLength(400);
  expect(new Set(values).size).toBe(400);
});
