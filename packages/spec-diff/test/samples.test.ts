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

test('unsampled > lists locations without a valid sample', () => {
  // No text matches, and json-schema-faker can't generate texts for lookaheads.
  const impossible = { type: 'string', pattern: '^(?=a)(?=b)' };
  const before = applyEdit(HOSES, { '/components/parameters/page/schema': impossible });
  const after = applyEdit(before, { '/components/parameters/page/schema': { ...impossible, maxLength: 3 } });
  expect(compareDescriptions(before, after).unsampled).toEqual(['GET /hoses, query parameter `page`']);
});

test('validValues > returns the same values for the same schema', () => {
  const schema = HOSES['components'] as { schemas: Record<string, JsonObject> };
  const make = (): unknown[] =>
    validValues(schema.schemas['NewHose'] ?? {}, [], createValidator(schema.schemas['NewHose'] ?? {}, HOSES));
  expect(make().length).toBeGreaterThan(50);
  expect(make()).toEqual(make());
});
