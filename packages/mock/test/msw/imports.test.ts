import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Packages that run in a browser. */
const ALLOWED = [
  '@goldleaf/api-types',
  '@goldleaf/openapi',
  'ajv',
  'ajv-formats',
  'content-type',
  'fastest-levenshtein',
  'msw',
  'negotiator',
];

test('@goldleaf/mock/msw > imports neither Node built-ins nor Prism', async () => {
  const packages = new Set<string>();
  const files = new Set([new URL('../../src/msw/index.ts', import.meta.url).href]);
  for (const file of files) {
    const source = await readFile(new URL(file), 'utf8');
    for (const [, isType, specifier = ''] of source.matchAll(
      /^(?:import|export) (type )?[^;]*?from '([^']+)'/gms,
    )) {
      if (isType) continue;
      if (specifier.startsWith('.')) files.add(new URL(specifier, file).href);
      else packages.add(specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  expect(files.size).toBeGreaterThan(10);
  expect([...packages].sort()).toEqual(ALLOWED);
});
