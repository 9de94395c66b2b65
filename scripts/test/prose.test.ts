import { describe, expect, it } from 'vitest';
import { findProseFaults } from '../src/prose/prose-fault.ts';

const rulesOf = (file: string, text: string) => findProseFaults(file, text).map(({ rule }) => rule);
const words = (count: number) => `Word${' word'.repeat(count - 1)}.`;

describe('findProseFaults', () => {
  it.each([
    { text: words(25), rules: [] },
    { text: words(26), rules: ['length'] },
    { text: `${words(20)} ${words(20)}`, rules: [] },
    { text: `- ${words(20)}\n- ${words(20)}`, rules: [] },
    { text: `See \`${words(30)}\` here.`, rules: [] },
    { text: 'What the page says is a fact.', rules: ['opening'] },
    { text: 'Of an answer nothing is known.', rules: ['opening'] },
    { text: 'What does it cost?', rules: [] },
    { text: '# What it costs', rules: [] },
    { text: 'Whatever comes is read.', rules: ['opening'] },
    { text: 'A token: none; a key: none.', rules: ['chain'] },
    { text: '| a |\n| - |\n| one; two; three |', rules: [] },
    { text: 'So is an extension.', rules: ['opening'] },
    { text: 'So a change is a change.', rules: [] },
    { text: 'A 403 is had by a header.', rules: ['is had'] },
    { text: 'A table stands next.', rules: ['stand'] },
    { text: 'A star stands for a name.', rules: [] },
    { text: 'Other teams install it.', rules: ['teams'] },
    { text: '```\nWhat a block of code says is not read.\n```', rules: [] },
    { text: '| a |\n| - |\n| Where it is sent. |', rules: ['opening'] },
  ])('finds $rules in Markdown: $text', ({ text, rules }) => {
    expect(rulesOf('a.md', text)).toEqual(rules);
  });

  it.each([
    { text: '/** What a page says. */\nconst a = 1;', rules: ['opening'] },
    { text: '/**\n * Reads a page.\n *\n * @returns What it says\n */\nfunction a() {}', rules: ['opening'] },
    { text: `// ${words(15)}\n// ${words(15)}`, rules: [] },
    { text: `// ${words(16).slice(0, -1)}\n// ${words(16).toLowerCase()}`, rules: ['length'] },
    { text: `const a = '// What a text says.';`, rules: [] },
    { text: 'const a = `$' + '{b} // What a text says.`;', rules: [] },
    { text: `const a = /"/; // What follows.`, rules: ['opening'] },
    { text: `it('is had by a header', () => {});`, rules: ['is had'] },
    { text: `describe('What it does', () => {});`, rules: ['opening'] },
    { text: `it.each([f(1)])('is had by $name', () => {});`, rules: ['is had'] },
    { text: '// biome-ignore lint: What it says.', rules: [] },
  ])('finds $rules in source: $text', ({ text, rules }) => {
    expect(rulesOf('a.ts', text)).toEqual(rules);
  });

  it('tells the line of a sentence within a comment', () => {
    const [fault] = findProseFaults('a.ts', '\n/**\n * Reads a page.\n * What it says.\n */\nexport {};');
    expect(fault).toMatchObject({ file: 'a.ts', line: 4, text: 'What it says.' });
  });
});
