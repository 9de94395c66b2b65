import { expect, test } from 'vitest';
import { minimalMutants } from '../../src/score/kill-sets.ts';

const minimal = (sets: Readonly<Record<string, readonly string[]>>): string[] =>
  minimalMutants(new Map(Object.entries(sets).map(([id, checks]) => [id, new Set(checks)])));

test.each([
  { what: 'keeps one of equal sets', sets: { a: ['x', 'y'], b: ['y', 'x'] }, ids: ['a'] },
  {
    what: 'drops a set with a smaller one inside',
    sets: { a: ['x', 'y'], b: ['y'], c: ['x', 'z'] },
    ids: ['b', 'c'],
  },
  { what: 'keeps sets that only overlap', sets: { a: ['x', 'y'], b: ['y', 'z'] }, ids: ['a', 'b'] },
  { what: 'leaves out survivors', sets: { a: [], b: ['x'] }, ids: ['b'] },
  {
    what: 'drops a set with a smaller one inside of a smaller one',
    sets: { a: ['x', 'y', 'z'], b: ['x', 'y'], c: ['x'] },
    ids: ['c'],
  },
])('minimalMutants > $what', ({ sets, ids }) => {
  expect(minimal(sets).sort()).toEqual(ids);
});
