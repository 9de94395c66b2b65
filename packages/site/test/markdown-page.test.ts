import { describe, expect, test } from 'vitest';
import { readMarkdownPage } from '../src/documents/markdown-page.ts';

const resolve = (link: string): string | undefined => (link.startsWith('src/') ? undefined : `/site/${link}`);

describe('readMarkdownPage', () => {
  test('takes title and description from the heading and the first paragraph', () => {
    const page = readMarkdownPage('# A *title*\n\nFirst\nparagraph with `code`.\n\nSecond.\n', resolve);
    expect(page).toEqual({
      title: 'A title',
      description: 'First paragraph with code.',
      body: 'First\nparagraph with `code`.\n\nSecond.',
    });
  });

  test.for([
    { name: 'a link', body: 'See [the page](a.md#b).', shown: 'See [the page](/site/a.md#b).' },
    { name: 'a link whose text is its target', body: '[a.md](a.md)', shown: '[a.md](/site/a.md)' },
    { name: 'two links on a line', body: '[a](a.md) [b](b.md)', shown: '[a](/site/a.md) [b](/site/b.md)' },
    { name: 'a link with a title', body: '[a](a.md "A")', shown: '[a](/site/a.md "A")' },
    { name: 'a definition', body: '[a]\n\n[a]: a.md', shown: '[a]\n\n[a]: /site/a.md' },
    {
      name: 'a link in a table',
      body: '| x |\n| - |\n| [a](a.md) |',
      shown: '| x |\n| - |\n| [a](/site/a.md) |',
    },
    { name: 'a link without a page', body: 'See [`x`](src/x.ts).', shown: 'See `x`.' },
    { name: 'a link to another site', body: '[a](https://a.example/)', shown: '[a](https://a.example/)' },
    { name: 'a link in code', body: '```md\n[a](a.md)\n```', shown: '```md\n[a](a.md)\n```' },
  ])('rewrites $name', ({ body, shown }) => {
    expect(readMarkdownPage(`# Title\n\n${body}\n`, resolve).body).toBe(shown);
  });

  test('rejects a file without a heading at its start', () => {
    expect(() => readMarkdownPage('Text.\n', resolve)).toThrow('# Title');
  });
});
