import type { Document } from '@goldleaf/openapi';
import { expect, test } from 'vitest';
import { findExampleProblems } from '../src/docs/example-problems.ts';
import { countResponses, findReadmeProblems } from '../src/docs/readme-problems.ts';

const show = (...codes: readonly string[]) => codes.map((code) => `\`\`\`ts\n${code}\`\`\`\n`).join('\n');

test.each([
  { name: 'code that is a file', guide: show('a\n'), problems: [] },
  { name: 'an output', guide: `${show('a\n')}\n\`\`\`\n3\n\`\`\`\n`, problems: [] },
  {
    name: 'code that differs from the file',
    guide: show('a\n', 'A\n'),
    problems: ['guide.md shows code that is no file: A'],
  },
  {
    name: 'a file twice',
    guide: show('a\n', 'a\n'),
    problems: ['guide.md shows a.ts, and so does guide.md. Show it once, and link to it.'],
  },
  {
    name: 'no example',
    guide: '# Guide\n',
    problems: ['a.ts is shown nowhere. Show it in a guide, or remove it.'],
  },
])('findExampleProblems > reports the problems of a guide that shows $name', ({ guide, problems }) => {
  const documents = new Map([['guide.md', guide]]);
  const examples = new Map([['a.ts', 'a\n']]);
  expect(findExampleProblems({ documents, examples, others: new Map([['other.ts', 'b\n']]) })).toEqual(
    problems,
  );
});

const response = (content?: object) => ({
  responses: { 200: { description: 'Success', ...(content && { content }) } },
});

test('countResponses > counts files and JSON with a schema, and no unknown or observed response', () => {
  const typed = response({ 'application/json': { schema: { type: 'object' } } });
  const paths = {
    '/file': { get: response({ 'application/pdf': {} }) },
    '/typed': { get: typed },
    '/unknown': {
      get: response({ 'application/json': { schema: { description: 'Anything', 'x-note': '' } } }),
    },
    '/empty': { get: response() },
    '/observed': { get: { responses: { 200: { ...typed.responses[200], 'x-evidence': 'observed' } } } },
  };
  expect(countResponses({ paths } as unknown as Document)).toEqual({ documented: 2, operations: 5 });
});

test('findReadmeProblems > finds links out of the package and a wrong count', () => {
  const counts = { documented: 2, operations: 4 };
  const right =
    'GoldLeaf documents the response of 2 of its 4 operations. [Prism](https://prism.example) [options](#options)';
  expect(findReadmeProblems('README.md', right, counts)).toEqual([]);
  expect(
    findReadmeProblems('README.md', `${right.replace('2', '3')} [guide](../docs/guide.md)`, counts),
  ).toEqual([
    'README.md links to ../docs/guide.md, which is not in the package. Write its name.',
    'README.md must say in its first 40 lines: GoldLeaf documents the response of 2 of its 4 operations.',
  ]);
});
