import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operationPath } from '../src/links/address.ts';
import { brokenLinks, readPage } from '../src/links/broken-links.ts';
import { BASE, DIST } from './built-site.ts';
import { OPERATIONS } from './operations.ts';

describe('brokenLinks', () => {
  const files = new Set(['index.html', 'a/index.html', 'a.md']);
  const target = readPage('a/index.html', '<h1 id="top">A</h1>');
  const broken = (link: string): string[] =>
    brokenLinks([readPage('index.html', `<a href="${link}">x</a>`), target], files, '/site');

  test.for([
    '/site/',
    '/site/a/',
    '/site/a.md',
    'a/',
    '/site/a/#top',
    'https://a.example/x',
    'mailto:a@b.example',
  ])('accepts %s', (link) => {
    expect(broken(link)).toEqual([]);
  });

  test.for(['/site/b/', '/a/', '/site/a/#bottom', '/site/a', 'b.md'])('finds %s', (link) => {
    expect(broken(link)).toEqual([`index.html links to ${link}`]);
  });
});

describe('llms.txt', async () => {
  const index = await readFile(join(DIST, 'llms.txt'), 'utf8');
  const full = await readFile(join(DIST, 'llms-full.txt'), 'utf8');

  test('lists each operation, and only files that are there', async () => {
    const links = [...index.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
    for (const link of links)
      expect(await readFile(join(DIST, link.slice(BASE.length)), 'utf8')).not.toBe('');
    const missing = OPERATIONS.filter(
      (operation) => !links.includes(`${BASE}${operationPath(operation).replace(/\/$/, '.md')}`),
    );
    expect(missing).toEqual([]);
  });

  test('llms-full.txt has the call of each operation', () => {
    expect(OPERATIONS.filter(({ typescript }) => !full.includes(typescript.trimEnd()))).toEqual([]);
  });
});
