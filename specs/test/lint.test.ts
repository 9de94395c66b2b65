import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleDescription, InvalidDescriptionError } from '@goldleaf/scripts/description';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SPECS = fileURLToPath(new URL('../', import.meta.url));
const ROOT = 'goldleaf/openapi.yaml';
const BRANDS = 'goldleaf/paths/brand/brands.yaml';
const EXPORT = 'goldleaf/paths/priceList/pricelists-export.yaml';
const ITEMS = 'goldleaf/paths/item/organization-items.yaml';
const BRANDS_EXPORT = 'goldleaf/paths/brand/brands-export.yaml';
const REFRESH = 'goldleaf/paths/salesEstimate/salesestimate-_salesEstimateId_-refresh.yaml';
const PATHS = [BRANDS, EXPORT, ITEMS, BRANDS_EXPORT, REFRESH];

let copy: string;

beforeAll(async () => {
  copy = `${await mkdtemp(join(tmpdir(), 'goldleaf-specs-'))}/`;
  for (const name of ['goldleaf', 'lint', 'redocly.yaml', 'package.json'])
    await cp(SPECS + name, copy + name, { recursive: true });
  await symlink(`${SPECS}node_modules`, `${copy}node_modules`);
  // The few paths that are broken here lint in a tenth of the time of all.
  const root = await readFile(`${copy}${ROOT}`, 'utf8');
  const few = root.replace(/^ {2}\/.+\n {4}\$ref: (.+)\n/gm, (path, file) =>
    PATHS.includes(`goldleaf/${file}`) ? path : '',
  );
  await writeFile(`${copy}${ROOT}`, few);
});

afterAll(() => rm(copy, { recursive: true }));

describe('the description is refused', () => {
  const refused: [string, string, string | RegExp, string, string][] = [
    ['an operation of no evidence', BRANDS, '  x-evidence: name-only\n', '', 'goldleaf/operation-evidence'],
    [
      'a part of a page without its cut',
      BRANDS,
      'x-evidence: name-only',
      'x-evidence: partial',
      'goldleaf/operation-evidence',
    ],
    [
      'a read page without a link',
      EXPORT,
      /\n {2}externalDocs:\n {4}url: .+\n/,
      '\n',
      'goldleaf/operation-docs-link',
    ],
    [
      'a retry-safe operation without its reason',
      EXPORT,
      /\n {2}x-retry-safe-reason: .+\n/,
      '\n',
      'goldleaf/retry-safe-reason',
    ],
    [
      'a retry-safe GET',
      ITEMS,
      '  x-evidence: full',
      '  x-evidence: full\n  x-retry-safe: true',
      'goldleaf/retry-safe-reason',
    ],
    [
      'a GET that acts by its name, without a mark',
      REFRESH,
      /\n {2}x-retry-safe: .+\n {2}x-assumption: .+\n/,
      '\n',
      'goldleaf/retry-safe-reason',
    ],
    [
      'a GET that is not retry-safe, without an assumption',
      REFRESH,
      /\n {2}x-assumption: .+\n/,
      '\n',
      'goldleaf/retry-safe-reason',
    ],
    [
      'a POST that is marked as not retry-safe',
      BRANDS_EXPORT,
      '  x-evidence: name-only',
      '  x-retry-safe: false\n  x-evidence: name-only',
      'goldleaf/retry-safe-reason',
    ],
    [
      'a misspelt extension',
      BRANDS,
      'x-evidence',
      'x-asumption: None.\n  x-evidence',
      'goldleaf/known-extensions',
    ],
    ['an answer without an example', ITEMS, /\n {10}example:\n(?:.|\n)*$/, '\n', 'goldleaf/answer-example'],
    [
      'an array parameter that leaves open how it is written',
      ITEMS,
      '      explode: true\n',
      '',
      'goldleaf/array-parameter-explode',
    ],
    [
      'a header parameter Authorization',
      ITEMS,
      /search.partNumber\n {6}in: query/,
      'Authorization\n      in: header',
      'goldleaf/no-authorization-parameter',
    ],
    [
      '`nullable`',
      ITEMS,
      'type: array\n        items',
      'type: array\n        nullable: true\n        items',
      'goldleaf/schema-no-nullable',
    ],
    [
      'a pattern that does not compile',
      ITEMS,
      'type: string\n',
      'type: string\n        pattern: "["\n',
      'goldleaf/schema-pattern-compiles',
    ],
    ['another dialect', ROOT, 'draft/2020-12/schema', 'draft/2019-09/schema', 'goldleaf/dialect-2020-12'],
    ['an operation without a summary', BRANDS, /\n {2}summary: .+\n/, '\n', 'operation-summary'],
  ];

  test.for(refused)('for %s', async ([, file, from, to, rule]) => {
    expect(await brokenRules(file, from, to)).toContain(rule);
  });

  test('where a name alone is called safe to send twice', async () => {
    const safe = 'x-retry-safe: true\n  x-retry-safe-reason: An export.\n  x-evidence: name-only';
    expect(await brokenRules(BRANDS_EXPORT, 'x-evidence: name-only', safe)).toEqual([
      'goldleaf/retry-safe-reason',
    ]);
  });
});

test('without a broken line it is accepted', async () => {
  expect(JSON.parse(await bundleDescription(copy)).openapi).toBe('3.1.0');
});

async function brokenRules(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const text = await readFile(copy + file, 'utf8');
  const broken = text.replace(from, to);
  expect(broken, `${file} has what this test breaks`).not.toBe(text);
  await writeFile(copy + file, broken);
  try {
    await bundleDescription(copy);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDescriptionError)) throw error;
    return [...new Set(error.problems.map((problem) => problem.ruleId))];
  } finally {
    await writeFile(copy + file, text);
  }
}
