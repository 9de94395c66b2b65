import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonObject, type PageDocument, pageDocuments } from '../src/documents.ts';
import { serveSite } from '../src/served-site.ts';
import { buildSite } from '../src/site.ts';

const description = fileURLToPath(new URL('../fixtures/goldleaf.yaml', import.meta.url));
const committed = '../../evidence/test/docs/pages';

let pages: PageDocument[];
let folder: string;

beforeAll(async () => {
  const source = parse(await readFile(description, 'utf8')) as JsonObject;
  pages = pageDocuments(source, { schemaPages: ['Label'] });
  folder = await buildSite(pages, {
    folder: fileURLToPath(new URL('../.site/pages', import.meta.url)),
    guides: { 'guide/introduction.html': '# Introduction\n\nGoldLeaf has an API.\n' },
  });
});

describe('buildSite', () => {
  test('builds the pages that the reader of packages/evidence is tested with', async () => {
    for (const address of [...pages.map((page) => page.address), 'guide/introduction.html', '404.html']) {
      const html = await readFile(`${folder}/${address}`, 'utf8');
      await expect(withoutHashes(html)).toMatchFileSnapshot(`${committed}/${address.split('/').at(-1)}`);
    }
  });
});

describe('serveSite', () => {
  test('responds with 304 when the page is cached', async () => {
    await using site = await serveSite(folder);
    const address = new URL('guide/introduction.html', site.url);
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(address, { headers: { 'If-None-Match': etag } });
    expect([first.status, etag === '', second.status]).toEqual([200, false, 304]);
  });
});

/** The names of the site's assets change with every version of a dependency. */
function withoutHashes(html: string): string {
  return html.replace(/(\/assets\/[\w.-]+?)-[\w-]{8}\.(js|css)/g, '$1.$2');
}
