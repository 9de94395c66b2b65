import { expect, test } from 'vitest';
import { operationIdOf, retrySafePosts } from '../src/client.ts';
import { oddOperationIds } from '../src/generated/client.ts';
import { operationTable } from '../src/index.ts';
import { habitualOperationId } from '../src/operation-id.ts';

const operations = Object.entries(operationTable);

test('every operationId follows from its method and path, by the habit or as an exception', () => {
  expect(operations).toHaveLength(237);
  for (const [id, { method, path }] of operations) expect(operationIdOf(method, path)).toBe(id);
});

test('an exception is an operation of the table, by the id that the habit would give it', () => {
  const byHabit = new Map(
    operations.map(([id, { method, path }]) => [habitualOperationId(method, path), id]),
  );
  for (const [habitual, id] of Object.entries(oddOperationIds)) expect(byHabit.get(habitual)).toBe(id);
  expect(operationIdOf('POST', '/workorders/create')).toBe('postWorkORdersCreate');
});

test('the habit tells the words of a path apart, and a parameter by the noun before it', () => {
  expect(habitualOperationId('GET', '/hosekit/{hoseKitId}/otheritems')).toBe('getHoseKitIdOtherItems');
  expect(habitualOperationId('post', '/hosekit/{hoseKitId}/otheritem/{itemId}/update')).toBe(
    'postHoseKitIdOtherItemItemIdUpdate',
  );
  expect(habitualOperationId('GET', '/image/{belongsToId}')).toBe('getImageBelongsToId');
});

test('the retry-safe POSTs are those that the table calls retry-safe', () => {
  const safe = operations.flatMap(([, row]) => (row.method === 'POST' && row.retrySafe ? [row.path] : []));
  expect(retrySafePosts).toEqual(safe);
  expect(retrySafePosts).toContain('/hoseassembly/price');
  expect(retrySafePosts).not.toContain('/organization/users/invite');
});

test('nothing known by its name alone is a POST that may be sent twice', () => {
  const safe = operations.filter(([, row]) => row.method === 'POST' && row.retrySafe);
  expect(safe.map(([, row]) => row.evidence)).not.toContain('index');
});
