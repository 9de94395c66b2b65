import { expect, test } from 'vitest';
import { operationTable } from '../src/index.ts';
import { isRetrySafe } from '../src/internal.ts';

const operations = Object.entries(operationTable);

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
