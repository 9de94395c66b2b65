import { expect, inject, test } from 'vitest';
import { answerTo } from '../src/answer.ts';
import { minimalCalls } from '../src/documented-minimum.ts';

// Inventory, no more: each operation that the docs name can be called with what its page demands, and succeeds as its page says.
// Both come from the evidence, not from the description that the mock serves.

const calls = await minimalCalls();
const target = inject('target');

test('the docs name 236 operations', () => {
  expect(new Set(calls.map(({ operation }) => operation)).size).toBe(236);
});

test('each operation takes the documented minimum and answers with its success', async () => {
  const answers = new Map<string, unknown>();
  for (const { operation, request } of calls) {
    const { status, violations } = await answerTo(target, request);
    answers.set(operation, { status, violations });
  }
  expect(answers).toEqual(
    new Map(calls.map(({ operation, status }) => [operation, { status, violations: [] }])),
  );
});
