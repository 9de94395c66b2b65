import { readFile, writeFile } from 'node:fs/promises';
import { bundleDescription, InvalidDescriptionError } from '@goldleaf/scripts/description';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CopiedDescription, copyDescription, ROOT } from './copied-description.ts';

const BRANDS = 'goldleaf/paths/brand/brands.yaml';
const EXPORT = 'goldleaf/paths/priceList/pricelists-export.yaml';
const ITEMS = 'goldleaf/paths/item/organization-items.yaml';
const BRANDS_EXPORT = 'goldleaf/paths/brand/brands-export.yaml';
const REFRESH = 'goldleaf/paths/salesEstimate/salesestimate-_salesEstimateId_-refresh.yaml';
const PATHS = [BRANDS, EXPORT, ITEMS, BRANDS_EXPORT, REFRESH];

/** Operations of which only the name is known. Their facts in the description change with the documentation. */
const NAME_ONLY = {
  [BRANDS]: `get:
  operationId: getBrands
  tags: [Brand]
  summary: Gets the brands.
  x-evidence: name-only
  responses:
    "200":
      $ref: ../../components/responses/UnknownResponse.yaml
`,
  [BRANDS_EXPORT]: `post:
  operationId: postBrandsExport
  tags: [Brand]
  summary: Exports brands.
  x-evidence: name-only
  requestBody:
    $ref: ../../components/requestBodies/UnknownBody.yaml
  responses:
    "200":
      $ref: ../../components/responses/UnknownResponse.yaml
`,
};

let copy: string;

let description: CopiedDescription;

beforeAll(async () => {
  description = await copyDescription(PATHS, NAME_ONLY);
  copy = description.folder;
});

afterAll(() => description[Symbol.asyncDispose]());

test('lint > accepts the description as it is', async () => {
  expect(JSON.parse(await bundleDescription(copy)).openapi).toBe('3.1.0');
});

/** An edit of a file, and the rule that it breaks. */
interface Row {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rule: string;
}

const rows: Row[] = [
  {
    name: 'an operation without evidence',
    file: BRANDS,
    from: '  x-evidence: name-only\n',
    to: '',
    rule: 'goldleaf/operation-evidence',
  },
  {
    name: 'an unknown evidence mark',
    file: BRANDS,
    from: 'x-evidence: name-only',
    to: 'x-evidence: index',
    rule: 'goldleaf/known-extensions',
  },
  {
    name: 'a partial page without its cut',
    file: BRANDS,
    from: 'x-evidence: name-only',
    to: 'x-evidence: partial',
    rule: 'goldleaf/operation-evidence',
  },
  {
    name: 'a cut of a page that was not cut',
    file: BRANDS,
    from: 'x-evidence: name-only',
    to: 'x-evidence: name-only\n  x-evidence-cut: Here.',
    rule: 'goldleaf/operation-evidence',
  },
  {
    name: 'a documented operation without a link to its page',
    file: EXPORT,
    from: /\n {2}externalDocs:\n {4}url: .+\n/,
    to: '\n',
    rule: 'goldleaf/operation-docs-link',
  },
  {
    name: 'a retry-safe POST without a reason',
    file: EXPORT,
    from: /\n {2}x-retry-safe-reason: .+\n/,
    to: '\n',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a retry-safe POST without a page',
    file: BRANDS_EXPORT,
    from: 'x-evidence: name-only',
    to: 'x-retry-safe: true\n  x-retry-safe-reason: An export.\n  x-evidence: name-only',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a retry-safe POST that only traffic shows',
    file: BRANDS_EXPORT,
    from: 'x-evidence: name-only',
    to: 'x-retry-safe: true\n  x-retry-safe-reason: An export.\n  x-evidence: observed',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a POST marked as not retry-safe',
    file: BRANDS_EXPORT,
    from: '  x-evidence: name-only',
    to: '  x-retry-safe: false\n  x-evidence: name-only',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a GET marked as retry-safe',
    file: ITEMS,
    from: '  x-evidence: full',
    to: '  x-evidence: full\n  x-retry-safe: true',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a GET whose name is a verb, without a mark',
    file: REFRESH,
    from: /\n {2}x-retry-safe: .+\n {2}x-assumption: .+\n/,
    to: '\n',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a GET that is not retry-safe, without an assumption',
    file: REFRESH,
    from: /\n {2}x-assumption: .+\n/,
    to: '\n',
    rule: 'goldleaf/retry-safe-reason',
  },
  {
    name: 'a misspelled extension',
    file: BRANDS,
    from: 'x-evidence',
    to: 'x-asumption: None.\n  x-evidence',
    rule: 'goldleaf/known-extensions',
  },
  {
    name: 'a response without an example',
    file: ITEMS,
    from: /\n {10}example:\n(?:.|\n)*$/,
    to: '\n',
    rule: 'goldleaf/response-example',
  },
  {
    name: 'an array parameter without `explode`',
    file: ITEMS,
    from: '      explode: true\n',
    to: '',
    rule: 'goldleaf/array-parameter-explode',
  },
  {
    name: 'a header parameter "Authorization"',
    file: ITEMS,
    from: /search.partNumber\n {6}in: query/,
    to: 'Authorization\n      in: header',
    rule: 'goldleaf/no-authorization-parameter',
  },
  {
    name: '`nullable`',
    file: ITEMS,
    from: 'type: array\n        items',
    to: 'type: array\n        nullable: true\n        items',
    rule: 'goldleaf/schema-no-nullable',
  },
  {
    name: 'a pattern that does not compile',
    file: ITEMS,
    from: 'type: string\n',
    to: 'type: string\n        pattern: "["\n',
    rule: 'goldleaf/schema-pattern-compiles',
  },
  {
    name: 'a pattern that can backtrack exponentially',
    file: ITEMS,
    from: 'type: string\n',
    to: 'type: string\n        pattern: "^([a-z]+)*$"\n',
    rule: 'goldleaf/schema-pattern-linear',
  },
  ...[
    { name: 'an unknown format', keyword: 'format: currency' },
    { name: 'a type twice', keyword: 'type: [string, string]' },
    { name: 'a step of 0', keyword: 'multipleOf: 0' },
    { name: 'a limit that is not a number', keyword: 'minimum: .nan' },
    { name: 'a limit that is infinite', keyword: 'maximum: .inf' },
    { name: 'an empty list of types', keyword: 'type: []' },
    { name: 'a schema of another dialect', keyword: '$schema: http://json-schema.org/draft-07/schema#' },
    { name: 'a schema with an address', keyword: '$id: https://example.com/schema' },
    { name: 'a property that every object has', keyword: 'properties: { toString: { type: string } }' },
    { name: 'the prototype as a property', keyword: 'properties: { __proto__: { type: string } }' },
    { name: 'a dynamic reference', keyword: '$dynamicRef: "#item"' },
  ].map(({ name, keyword }) => ({
    name,
    file: ITEMS,
    from: /( +)type: string\n/,
    to: keyword.startsWith('type') ? `$1${keyword}\n` : `$1type: string\n$1${keyword}\n`,
    rule: 'goldleaf/schema-valid',
  })),
  ...['get-brands', 'constructor', '__proto__', '5brands'].map((operationId) => ({
    name: `the operationId ${operationId}`,
    file: BRANDS,
    from: 'getBrands',
    to: operationId,
    rule: 'goldleaf/operation-id-identifier',
  })),
  {
    name: 'a link to another site',
    file: BRANDS,
    from: '  x-evidence',
    to: '  externalDocs:\n    url: javascript:alert(1)\n  x-evidence',
    rule: 'goldleaf/operation-docs-link',
  },
  {
    name: 'another JSON Schema dialect',
    file: ROOT,
    from: 'draft/2020-12/schema',
    to: 'draft/2019-09/schema',
    rule: 'goldleaf/dialect-2020-12',
  },
  {
    name: 'an operation without a summary',
    file: BRANDS,
    from: /\n {2}summary: .+\n/,
    to: '\n',
    rule: 'operation-summary',
  },
];

test.for(rows)('lint > rejects $name', async ({ file, from, to, rule }) => {
  expect(await brokenRules(file, from, to)).toContain(rule);
});

/** Lints the description after an edit, and takes the edit back. */
async function brokenRules(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const text = await readFile(copy + file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, `${file} contains what the test edits`).not.toBe(text);
  await writeFile(copy + file, edited);
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
