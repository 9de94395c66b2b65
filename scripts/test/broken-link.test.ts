import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from '../src/links/broken-link.ts';

const pages = new Map([
  ['README.md', '# One `two`\n\n## One two'],
  ['docs/a.md', '# A'],
]);
const files = new Set([...pages.keys(), 'docs', 'src/a file.ts']);

describe('findBrokenLinks', () => {
  it.each([
    { link: '[a](docs/a.md)', broken: [] },
    { link: '[a](docs/a.md#a)', broken: [] },
    { link: '[a](docs/a.md#b)', broken: ['docs/a.md#b'] },
    { link: '[a](docs/b.md)', broken: ['docs/b.md'] },
    { link: '[a](docs)', broken: [] },
    { link: '[a](#one-two)', broken: [] },
    { link: '[a](#one-two-1)', broken: [] },
    { link: '[a](#one-two-2)', broken: ['#one-two-2'] },
    { link: '[a](src/a%20file.ts)', broken: [] },
    { link: '![a](a.png)', broken: ['a.png'] },
    { link: '[a][b]\n\n[b]: c.md', broken: ['c.md'] },
    { link: '[a](https://example.com/a.md)', broken: [] },
    { link: '`[a](b.md)`', broken: [] },
  ])('finds $broken in $link', ({ link, broken }) => {
    const texts = new Map([...pages, ['README.md', `${pages.get('README.md')}\n\n${link}`]]);
    const links = findBrokenLinks(texts, (path) => files.has(path));
    expect(links.map(({ target }) => target)).toEqual(broken);
  });

  it('names file and line, and follows links from the folder of the file', () => {
    const texts = new Map([['docs/a.md', '# A\n\n[up](../README.md) [b](b.md)']]);
    expect(findBrokenLinks(texts, (path) => files.has(path))).toEqual([
      { file: 'docs/a.md', line: 3, target: 'b.md' },
    ]);
  });
});
