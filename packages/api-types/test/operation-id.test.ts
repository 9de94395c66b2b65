import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { expect, test } from 'vitest';
import { isRetrySafe, operationIdOf } from '../src/client.ts';
import { oddOperationIds } from '../src/generated/client.ts';
import { description, operationTable } from '../src/index.ts';

const operations = Object.entries(operationTable);

test('every operationId follows from its method and path, by the habit or as an exception', () => {
  expect(operations).toHaveLength(description.operations);
  for (const [id, { method, path }] of operations) expect(operationIdOf(method, path)).toBe(id);
});

test('an exception is an operation of the table, by the id that the habit would give it', () => {
  const byHabit = new Map(operations.map(([id, { method, path }]) => [derivedOperationId(method, path), id]));
  for (const [habitual, id] of Object.entries(oddOperationIds)) expect(byHabit.get(habitual)).toBe(id);
  expect(operationIdOf('POST', '/workorders/create')).toBe('postWorkORdersCreate');
});

test('the habit tells the words of a path apart, and a parameter by the noun before it', () => {
  expect(derivedOperationId('GET', '/hosekit/{hoseKitId}/otheritems')).toBe('getHoseKitIdOtherItems');
  expect(derivedOperationId('post', '/hosekit/{hoseKitId}/otheritem/{itemId}/update')).toBe(
    'postHoseKitIdOtherItemItemIdUpdate',
  );
  expect(derivedOperationId('GET', '/image/{belongsToId}')).toBe('getImageBelongsToId');
});

test('isRetrySafe > agrees with the table of all operations', () => {
  for (const [id, { method, path, retrySafe }] of operations) {
    expect(isRetrySafe(method, path), id).toBe(retrySafe);
  }
});

test.each([
  { method: 'GET', path: '/customers', safe: true },
  { method: 'GET', path: '/organization/nextpartnumber', safe: false },
  { method: 'GET', path: '/hoseassemblies/parse', safe: false },
  { method: 'GET', path: '/salesestimate/{salesEstimateId}/refresh', safe: false },
  { method: 'POST', path: '/hoseassembly/price', safe: true },
  { method: 'POST', path: '/organization/users/invite', safe: false },
])('isRetrySafe > returns $safe for $method $path', ({ method, path, safe }) => {
  expect(isRetrySafe(method, path)).toBe(safe);
});

test('nothing known by its name alone is a POST that may be sent twice', () => {
  const safe = operations.filter(([, row]) => row.method === 'POST' && row.retrySafe);
  expect(safe.map(([, row]) => row.evidence)).not.toContain('name-only');
});
