import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReferenceReading, readPage } from '@goldleaf/evidence/docs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Json, type JsonObject, type PageDocument, pageDocuments } from '../src/documents.ts';
import { explainMisses } from '../src/explained-misses.ts';
import { fillDescription } from '../src/filled-description.ts';
import { compareRoundTrip } from '../src/round-trip.ts';
import { buildSite } from '../src/site.ts';

// Descriptions that nobody here wrote, and GoldLeaf's own with invented bodies, are rendered as one site and read back.

const require = createRequire(import.meta.url);
const NAMES =
  `3.0/json/petstore 3.0/json/complex-nesting 3.0/json/polymorphism 3.0/json/callbacks 3.0/json/link-example
3.0/json/schema-types 3.0/json/schema-enums 3.0/json/parameters-style 3.0/json/response-schemas 3.0/json/response-examples
3.0/json/request-examples 3.0/json/schema-additional-properties 3.0/json/star-trek 3.0/json/security 3.0/json/discriminators
3.0/json/file-uploads 3.0/json/uspto 3.0/json/circular 3.1/json/train-travel`.split(/\s+/);
const GITHUB_OPERATIONS = 100;

const sources = new Map<string, JsonObject>();
const readings = new Map<string, ReferenceReading[]>();

beforeAll(async () => {
  sources.set(
    'goldleaf',
    fillDescription(
      await readJson(fileURLToPath(new URL('../../../specs/dist/openapi.json', import.meta.url))),
    ),
  );
  for (const name of NAMES)
    sources.set(name, await readJson(require.resolve(`@readme/oas-examples/${name}.json`)));
  const github = await readJson<JsonObject>(
    require.resolve('@octokit/openapi/generated/api.github.com.json'),
  );
  sources.set('github', firstOperations(github, GITHUB_OPERATIONS));

  const pages: PageDocument[] = [];
  for (const [name, source] of sources) {
    for (const page of pageDocuments(source)) pages.push({ ...page, address: `${name}/${page.address}` });
  }
  const folder = await buildSite(pages, {
    folder: fileURLToPath(new URL('../.site/round-trip', import.meta.url)),
    guides: { 'index.html': '# GoldLeaf Documentation\n' },
    hasSidebar: false,
  });
  for (const name of sources.keys()) readings.set(name, await readSite(join(folder, name)));
});

describe.each(['goldleaf', ...NAMES, 'github'])('the pages of %s', (name) => {
  test('give back what they print, and nothing that the description does not have', () => {
    const read = readings.get(name) ?? [];
    const result = compareRoundTrip(sources.get(name) ?? {}, read);
    const { explained, unexplained } = explainMisses(result.missed, read);
    const reasons = Map.groupBy(explained, ({ reason }) => reason);
    const lines = [...reasons].map(([reason, misses]) => `\n    ${misses.length} not printed. ${reason}`);
    const printed = result.facts - explained.length;
    const share = ((100 * result.recovered) / printed).toFixed(2);
    console.log(`${name}: ${result.recovered} of ${printed} printed facts (${share} %).${lines.join('')}`);
    expect(result.invented).toEqual([]);
    expect(unexplained).toEqual([]);
    expect(result.recovered).toBeGreaterThan(0);
  });
});

test('every operation of GoldLeaf is read', () => {
  const operations = (readings.get('goldleaf') ?? []).flatMap((reading) => reading.operations);
  const paths = Object.values(sources.get('goldleaf')?.['paths'] as JsonObject);
  const methods = paths.flatMap((item) =>
    Object.keys(item as JsonObject).filter((key) => key === 'get' || key === 'post'),
  );
  expect(operations).toHaveLength(methods.length);
});

async function readSite(folder: string): Promise<ReferenceReading[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name) => readPage(await readFile(join(folder, name), 'utf8'))),
  );
  return pages.filter((page) => page.kind === 'reference');
}

function firstOperations(source: JsonObject, count: number): JsonObject {
  const paths: Record<string, Json> = {};
  let operations = 0;
  for (const [path, item] of Object.entries(source['paths'] as JsonObject)) {
    if (operations >= count) break;
    operations += Object.keys(item as JsonObject).filter((key) =>
      /^(get|post|put|patch|delete)$/.test(key),
    ).length;
    paths[path] = item;
  }
  return { ...source, paths };
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8'));
}
