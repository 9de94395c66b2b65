import { cp, mkdtempDisposable, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocumentation } from '../../src/docs/read-documentation.ts';
import type { PageSource, SourcePage } from '../../src/docs/source/page-source.ts';
import { savedPages } from '../../src/docs/source/saved-pages.ts';
import type { RunResult } from '../../src/docs/update/update-report.ts';
import { reportUpdate } from '../../src/docs/update/update-report.ts';
import type { EvidenceDocument } from '../../src/model/index.ts';
import { pageText } from './pages.ts';

const EVIDENCE = join(import.meta.dirname, 'evidence');
const LABELS = 'api/v1/references/hoseKit/hosekit-_hoseKitId_-labels.html';
const SEARCH = 'api/v1/references/hose/hoses-search-_hoseId_.html';
const INVITE = 'api/v1/references/user/organization-users-invite.html';

describe('readDocumentation', () => {
  test('writes what a page says, and keeps what people wrote', async () => {
    await using folder = await evidenceCopy();
    const result = await read(folder.path, { [LABELS]: await pageText('hosekit-_hoseKitId_-labels') });
    const before = await operationOf(EVIDENCE, 'HoseKit', 'POST', '/hosekit/{hoseKitId}/labels');
    const after = await operationOf(folder.path, 'HoseKit', 'POST', '/hosekit/{hoseKitId}/labels');
    expect(after).toMatchObject({
      docs: LABELS,
      updated: '2025-07-03',
      evidence: 'full',
      cutAt: null,
      operationId: 'postHoseKitLabels',
      requestBody: { required: true },
      responses: { '200': { contentType: 'application/pdf' }, '400': { schema: null } },
    });
    expect(before?.quirks.length).toBeGreaterThan(0);
    expect(after?.quirks).toEqual(before?.quirks);
    expect(kindsOf(result)).toEqual({
      'POST /hosekit/{hoseKitId}/labels': 'read',
      'GET /hosekit/{hoseKitId}/labels': 'added',
    });
  });

  test('changes no byte when it reads the same pages again', async () => {
    await using folder = await evidenceCopy();
    const pages = {
      [LABELS]: await pageText('hosekit-_hoseKitId_-labels'),
      [SEARCH]: await pageText('hoses-search-_hoseId_'),
    };
    await read(folder.path, pages);
    const once = await textsOf(folder.path);
    const result = await read(folder.path, pages);
    expect(await textsOf(folder.path)).toEqual(once);
    expect(new Set(Object.values(kindsOf(result)))).toEqual(new Set(['unchanged']));
  });

  test('calls a response partial when only its part of the page could not be read', async () => {
    await using folder = await evidenceCopy();
    await read(folder.path, { [SEARCH]: await pageText('hoses-search-_hoseId_') });
    const operation = await operationOf(folder.path, 'Hose', 'GET', '/hoses/search/{hoseId}');
    expect(operation).toMatchObject({ evidence: 'full', cutAt: null });
    expect(operation?.responses).toMatchObject({
      '404': { evidence: 'partial', cutAt: expect.stringContaining('"code", "retry"') },
    });
    expect(operation?.responses?.['200']).not.toHaveProperty('evidence');
  });

  test('leaves all other entries as they are written', async () => {
    await using folder = await evidenceCopy();
    await read(folder.path, { [SEARCH]: await pageText('hoses-search-_hoseId_') });
    const before = await textsOf(EVIDENCE);
    const after = await textsOf(folder.path);
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual([
      'Hose.yaml',
    ]);
    expect(after.get('Hose.yaml')?.startsWith(before.get('Hose.yaml')?.trimEnd() ?? '-')).toBe(true);
  });

  test('does not touch what people wrote in full, and reports what the page says otherwise', async () => {
    await using folder = await evidenceCopy();
    const html = (await pageText('organization-users-invite')).replaceAll('password', 'secret');
    const result = await read(folder.path, { [INVITE]: html });
    expect(await textsOf(folder.path)).toEqual(await textsOf(EVIDENCE));
    expect(result.update.changes).toEqual([
      {
        name: 'POST /organization/users/invite',
        address: INVITE,
        kind: 'differs',
        differences: [
          'requestBody/schema/properties/emailAddresses/items/properties/secret/type is string on the page, and missing in the evidence.',
          'requestBody/schema/properties/emailAddresses/items/properties/password/type is string in the evidence, and missing on the page.',
        ],
      },
    ]);
  });

  test('reports a page that changed, with its differences', async () => {
    await using folder = await evidenceCopy();
    const html = await pageText('hosekit-_hoseKitId_-labels');
    await read(folder.path, { [LABELS]: html });
    const changed = html.replace('<td>400</td><td>', '<td>422</td><td>').replace('2025-07-03', '2026-01-31');
    const result = await read(folder.path, { [LABELS]: changed });
    expect(result.update.changes[0]).toMatchObject({ kind: 'changed' });
    const operation = await operationOf(folder.path, 'HoseKit', 'POST', '/hosekit/{hoseKitId}/labels');
    expect([operation?.updated, Object.keys(operation?.responses ?? {})]).toEqual([
      '2026-01-31',
      ['200', '422'],
    ]);
  });

  test('reports pages that vanished when it has read the whole site', async () => {
    await using folder = await evidenceCopy();
    const pages = { [INVITE]: await pageText('organization-users-invite') };
    const result = await read(folder.path, pages, { isComplete: true });
    expect(result.update.vanished).toContain('POST /users/update (api/v1/references/user/users-update.html)');
    expect(result.update.vanished.join()).not.toContain('/organization/users/invite');
    const { 'decisions.md': decisions, ...texts } = Object.fromEntries(await textsOf(folder.path));
    expect(new Map(Object.entries(texts))).toEqual(await textsOf(EVIDENCE));
    expect(decisions).toContain('`POST /users/update (api/v1/references/user/users-update.html)`');
  });

  test('keeps a list of what a person has to settle, until it is settled', async () => {
    await using folder = await evidenceCopy();
    const pages = {
      [INVITE]: (await pageText('organization-users-invite')).replaceAll('password', 'secret'),
      [LABELS]: await pageText('hosekit-_hoseKitId_-labels'),
    };
    await read(folder.path, pages, { isComplete: true });
    const decisions = await readFile(join(folder.path, 'decisions.md'), 'utf8');
    expect(decisions).toContain('secret/type is string on the page, and missing in the evidence.');
    expect(decisions).not.toContain('/labels');
    await read(folder.path, pages, { isComplete: true });
    expect(await readFile(join(folder.path, 'decisions.md'), 'utf8')).toBe(decisions);

    for (const name of await readdir(folder.path)) {
      if (name !== 'HoseKit.yaml' && name.endsWith('.yaml')) await rm(join(folder.path, name));
    }
    await read(folder.path, { [LABELS]: pages[LABELS] }, { isComplete: true });
    expect(await readdir(folder.path)).toEqual(['HoseKit.yaml']);
  });

  test('does not call a page vanished that could not be read', async () => {
    await using folder = await evidenceCopy();
    const pages: SourcePage[] = [
      { address: INVITE, html: await pageText('organization-users-invite') },
      { address: 'api/v1/references/user/users-update.html', failure: 'The server responded with 500.' },
    ];
    const result = await readDocumentation(sourceOf(pages, true), folder.path);
    expect(result.update.vanished.join()).not.toContain('/users/update');
  });

  test('changes nothing when two pages say different things about one operation', async () => {
    await using folder = await evidenceCopy();
    const html = await pageText('hosekit-_hoseKitId_-labels');
    const other = html.replace('<td>400</td>', '<td>422</td>');
    const result = await read(folder.path, { [LABELS]: html, 'api/v1/references/hose/labels.html': other });
    expect(result.update.changes.filter(({ kind }) => kind === 'conflict').map(({ name }) => name)).toEqual([
      'POST /hosekit/{hoseKitId}/labels',
    ]);
  });

  test.each([
    { name: 'a cut page', html: (page: string) => page.slice(0, page.length / 2) },
    { name: 'a login page', html: () => '<html><body><input type="password"></body></html>' },
    { name: 'an empty page', html: () => '' },
  ])('changes nothing because of $name', async ({ html }) => {
    await using folder = await evidenceCopy();
    const page = await pageText('hosekit-_hoseKitId_-labels');
    const pages = { [INVITE]: await pageText('organization-users-invite'), [LABELS]: html(page) };
    const result = await read(folder.path, pages);
    expect(result.others.map(({ address }) => address)).toEqual([LABELS]);
    expect(await textsOf(folder.path)).toEqual(await textsOf(EVIDENCE));
  });

  test('throws when no page is a reference page', async () => {
    await using folder = await evidenceCopy();
    const pages = { 'index.html': await pageText('introduction') };
    await expect(read(folder.path, pages)).rejects.toThrow('is a reference page, so nothing was changed.');
  });

  test('keeps texts of a page in their YAML strings', async () => {
    await using folder = await evidenceCopy();
    const attack = "x\"\n  - slug: evil\n# comment: !!js/function '{{ 1 }}' | > & * @ `";
    const html = (await pageText('hosekit-_hoseKitId_-labels')).replaceAll(
      'Never for deleted ones',
      attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    );
    await read(folder.path, { [LABELS]: html });
    const operation = await operationOf(folder.path, 'HoseKit', 'POST', '/hosekit/{hoseKitId}/labels');
    expect(operation?.description).toContain('slug: evil');
    expect(await readFile(join(folder.path, 'HoseKit.yaml'), 'utf8')).not.toMatch(/^ {2}- slug: evil/m);
  });

  test('leaves nothing half-written in the folder', async () => {
    await using folder = await evidenceCopy();
    await read(folder.path, { [LABELS]: await pageText('hosekit-_hoseKitId_-labels') });
    expect(await readdir(folder.path)).toEqual(await readdir(EVIDENCE));
  });

  test('takes no schema whose name leads to another folder', async () => {
    await using folder = await evidenceCopy();
    const html = (await pageText('Label')).replaceAll('>Label', '>../../Label');
    const result = await read(folder.path, { 'api/v1/schemas/Label.html': html });
    expect(kindsOf(result)).toEqual({ '../../Label': 'unplaced' });
    expect(await textsOf(folder.path)).toEqual(await textsOf(EVIDENCE));
  });

  test('reads a folder of saved pages', async () => {
    await using folder = await evidenceCopy();
    const source = await savedPages([join(import.meta.dirname, 'pages')]);
    const result = await readDocumentation(source, folder.path);
    expect(result.pages).toBe(6);
    expect(result.update.vanished).toEqual([]);
  });

  test('throws when a file does not exist', async () => {
    await expect(savedPages(['no/such/page.html'])).rejects.toThrow('Pass a URL, a folder or a file.');
  });
});

describe('reportUpdate', () => {
  test('quotes texts of pages', async () => {
    await using folder = await evidenceCopy();
    const html = (await pageText('organization-users-invite')).replace(
      '<td>403</td>',
      '<td>[x](https://example.com) `@all` </td>',
    );
    const report = reportUpdate(await read(folder.path, { [INVITE]: html }));
    const line = report.split('\n').find((text) => text.includes('example.com'));
    expect(line?.replace(/`[^`]*`/g, '')).not.toContain('example.com');
  });
});

async function evidenceCopy() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'evidence-'));
  await cp(EVIDENCE, folder.path, { recursive: true });
  return folder;
}

function sourceOf(pages: readonly SourcePage[], isComplete: boolean): PageSource {
  return {
    name: 'test',
    isComplete,
    pages: async function* () {
      yield* pages;
    },
  };
}

async function read(
  folder: string,
  pages: Readonly<Record<string, string>>,
  options: { isComplete?: boolean } = {},
): Promise<RunResult> {
  const list = Object.entries(pages).map(([address, html]) => ({ address, html }));
  return await readDocumentation(sourceOf(list, options.isComplete ?? false), folder);
}

function kindsOf(result: RunResult): Record<string, string> {
  return Object.fromEntries(result.update.changes.map(({ name, kind }) => [name, kind]));
}

async function textsOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
      ),
    ),
  );
}

async function operationOf(folder: string, tag: string, method: string, path: string) {
  const document: EvidenceDocument = parse(await readFile(join(folder, `${tag}.yaml`), 'utf8'));
  return document.operations?.find((operation) => operation.method === method && operation.path === path);
}
