import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Document } from '@goldleaf/openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonObject, type PageDocument, pageDocuments } from '../src/documents.ts';
import { fillDescription } from '../src/filled-description.ts';
import { copyRepository, type RepositoryCopy } from '../src/repository-copy.ts';
import { buildSite } from '../src/site.ts';

// A maintainer reads a site that documents every operation, and drafts the description from it. These are the steps of
// docs/reading-the-documentation.md, in a copy of the repository. None of them needs a person.

const TABLES = ['packages/contract', 'specs/test'];

let site: string;
let copy: RepositoryCopy;

beforeAll(async () => {
  [site, copy] = await Promise.all([buildDocumentation(), copyRepository()]);
});
afterAll(() => copy?.[Symbol.asyncDispose]());

describe('the documentation of every operation', () => {
  test('is read, and changes nothing when it is read again', async () => {
    await copy.pnpm('evidence:docs', site, '--report', 'report.md');
    expect((await copy.changedFiles('specs/evidence')).length).toBeGreaterThan(10);
    expect(await copy.pnpm('evidence:docs', site, '--report', 'report.md')).toMatch(
      /0 new, 0 read for the first time, 0 changed/,
    );
  });

  test('is drafted, and no operation is known by name only', async () => {
    await copy.pnpm('evidence:draft');
    const again = await copy.pnpm('evidence:draft');
    expect(again).toContain('Drafted 0 operations and schemas');
    await copy.pnpm('generate');
    const table = await copy.read('packages/api-types/src/generated/operations.ts');
    expect(table).toContain('"evidence":"full"');
    expect(table).not.toContain('"evidence":"name-only"');
  });

  test('passes lint', async () => {
    await copy.pnpm('lint');
    await copy.pnpm('lint:spec');
  });

  test('passes the tests of the evidence and the contract suite when the reviewed tables are updated', async () => {
    await copy.pnpm('--filter', '@goldleaf/specs', 'exec', 'vitest', 'run', '-u');
    await copy.pnpm('build');
    await copy.pnpm('--filter', '@goldleaf/contract', 'exec', 'vitest', 'run', '-u');
    expect((await copy.changedFiles(...TABLES)).length).toBeGreaterThan(0);
    await copy.pnpm('lint');
  });

  test('passes the type check', async () => {
    await copy.pnpm('typecheck', '--output-logs=errors-only');
  });

  test('costs a consumer neither bytes of an invite nor time of the type checker', async () => {
    await copy.pnpm('bench:test');
  });

  test('passes every other test', async () => {
    await copy.pnpm('test:unit', '--continue', '--output-logs=errors-only');
  });
});

/** Builds the site, without a page of the token request: GoldLeaf documents it in its guides. */
async function buildDocumentation(): Promise<string> {
  const bundled = await readFile(new URL('../../../specs/dist/openapi.json', import.meta.url), 'utf8');
  const filled = fillDescription(JSON.parse(bundled) as Document);
  const { '/security/v1/token': _, ...paths } = filled['paths'] as JsonObject;
  const odd = parse(
    await readFile(new URL('../fixtures/goldleaf.yaml', import.meta.url), 'utf8'),
  ) as JsonObject;
  const pages = new Map<string, PageDocument>();
  for (const page of pageDocuments({ ...filled, paths })) pages.set(page.address, page);
  for (const page of pageDocuments(odd, { schemaPages: ['Label'] })) pages.set(page.address, page);
  return await buildSite([...pages.values()], {
    folder: fileURLToPath(new URL('../.site/whole', import.meta.url)),
    guides: { 'index.html': '# GoldLeaf Documentation\n' },
    hasSidebar: false,
  });
}
