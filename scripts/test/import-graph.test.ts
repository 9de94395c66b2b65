import { describe, expect, test } from 'vitest';
import { importCircles, importsAcrossPackages, readImports } from '../src/imports/import-graph.ts';

describe('readImports', () => {
  test('finds imports, re-exports, type imports and dynamic imports, each once', () => {
    const text = `
      import { a } from './a.ts';
      import type { A } from './a.ts';
      export * from '../b.ts';
      type C = import('./c.ts').C;
      await import('./d.ts');
      import 'node:fs';
      // import './comment.ts';
    `;
    const graph = readImports(new Map([['packages/x/src/main.ts', text]]));
    expect(graph.get('packages/x/src/main.ts')?.toSorted()).toEqual([
      'packages/x/b.ts',
      'packages/x/src/a.ts',
      'packages/x/src/c.ts',
      'packages/x/src/d.ts',
    ]);
  });
});

describe('importCircles', () => {
  const rows = [
    { name: 'a chain', edges: { a: ['b'], b: ['c'], c: [] }, circles: [] },
    { name: 'two ways to one file', edges: { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, circles: [] },
    { name: 'a file that imports itself', edges: { a: ['a'] }, circles: ['a -> a'] },
    { name: 'two files', edges: { a: ['b'], b: ['a'] }, circles: ['a -> b -> a'] },
    { name: 'a circle behind a chain', edges: { a: ['b'], b: ['c'], c: ['b'] }, circles: ['b -> c -> b'] },
  ];

  test.for(rows)('returns $circles for $name', ({ edges, circles }) => {
    expect(importCircles(new Map(Object.entries(edges)))).toEqual(circles);
  });
});

describe('importsAcrossPackages', () => {
  const packages = ['packages/a', 'packages/b', 'packages/b/fixtures/app'];
  const rows = [
    { from: 'packages/a/src/x.ts', to: 'packages/a/test/y.ts', isFound: false },
    { from: 'packages/a/src/x.ts', to: 'packages/b/src/y.ts', isFound: true },
    { from: 'packages/b/fixtures/app/x.ts', to: 'packages/b/src/y.ts', isFound: true },
    { from: 'packages/a/vitest.config.ts', to: 'vitest.shared.ts', isFound: false },
    { from: 'packages/a/src/x.ts', to: 'docs/x.ts', isFound: true },
  ];

  test.for(rows)('$from -> $to: $isFound', ({ from, to, isFound }) => {
    expect(importsAcrossPackages(new Map([[from, [to]]]), packages)).toEqual(
      isFound ? [`${from} imports ${to}`] : [],
    );
  });
});
