import { expect, test } from 'vitest';
import type { Change } from '../src/compare/change.ts';
import {
  changelog,
  countsByLevel,
  describeChange,
  describeCounterexample,
  headingOf,
} from '../src/report/changelog.ts';
import { FORMATS, type Report } from '../src/report/report.ts';
import { changeOf } from './change.ts';

const DOCS = changeOf({ level: 'INFO', bump: 'patch', id: 'description-changed', text: 'has a new text.' });
const BREAKING = changeOf({ level: 'ERR', bump: 'major', text: 'is now required.' });

const reportOf = (report: Partial<Report>): Report => ({
  base: 'abc1234',
  changes: [],
  samples: 0,
  unsampled: [],
  ...report,
});

test.each([
  { operations: [], heading: 'request body' },
  { operations: ['GET /a'], heading: 'GET /a' },
  { operations: ['GET /a', 'GET /b', 'GET /c', 'GET /d'], heading: 'GET /a, GET /b, GET /c, GET /d' },
  {
    operations: ['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e', 'GET /f'],
    heading: 'GET /a, GET /b, GET /c, GET /d and 2 more',
  },
])('heading > is $heading for $operations.length operations', ({ operations, heading }) => {
  expect(headingOf(changeOf({ operations, location: 'request body' }))).toBe(heading);
});

test.each([
  { operations: ['GET /a'], location: 'request body', described: 'request body is new.' },
  { operations: ['GET /a'], location: 'operation', described: 'is new.' },
  { operations: [], location: 'document', described: 'is new.' },
])('describeChange > returns “$described” at $location of $operations', ({ described, ...change }) => {
  expect(describeChange(changeOf({ ...change, text: 'is new.' }))).toBe(described);
});

test.each<{ name: string; change: Partial<Change>; described: string }>([
  { name: 'no counterexample', change: {}, described: '' },
  {
    name: 'a request',
    change: { counterexample: { value: 'a', reason: 'must be number' } },
    described: 'Was valid, is now rejected: `"a"` (must be number).',
  },
  {
    name: 'a response',
    change: { direction: 'response', counterexample: { value: null, reason: 'must be number' } },
    described: 'Is valid now, was not described before: `null` (must be number).',
  },
  {
    name: 'a missing value',
    change: { counterexample: { value: undefined, reason: 'it is missing' } },
    described: 'Was valid, is now rejected: a missing value.',
  },
  {
    name: 'a value of 160 characters',
    change: { counterexample: { value: 'x'.repeat(158), reason: 'too long' } },
    described: `Was valid, is now rejected: \`"${'x'.repeat(158)}"\` (too long).`,
  },
  {
    name: 'a longer value, which is cut',
    change: { counterexample: { value: 'x'.repeat(159), reason: 'too long' } },
    described: `Was valid, is now rejected: \`"${'x'.repeat(156)}…\` (too long).`,
  },
])('describeCounterexample > describes $name', ({ change, described }) => {
  expect(describeCounterexample(changeOf(change))).toBe(described);
});

const KINDS = [
  BREAKING,
  changeOf({ level: 'WARN', bump: 'minor', text: 'may be null.' }),
  changeOf({ level: 'INFO', bump: 'minor', text: 'is new.' }),
  DOCS,
];

test('changelog > has a section for each kind of change', () => {
  const counterexample = { value: 1, reason: 'must be string' };
  expect(changelog([{ ...BREAKING, counterexample }, BREAKING, ...KINDS.slice(1)])).toBe(`### Breaking

- **GET /hoses** request body is now required. \`some-id\`\\
  Was valid, is now rejected: \`1\` (must be string).
- **GET /hoses** request body is now required. \`some-id\`

### Check these

- **GET /hoses** request body may be null. \`some-id\`

### New

- **GET /hoses** request body is new. \`some-id\`

### Documentation

- **GET /hoses** request body has a new text. \`description-changed\``);
});

test.each([
  { count: 10, last: '- **GET /hoses** request body has a new text. `description-changed`', lines: 10 },
  { count: 13, last: '- and 3 more', lines: 11 },
])('changelog > lists at most ten of $count changes of documentation', ({ count, last, lines }) => {
  const items = changelog(Array.from({ length: count }, () => DOCS))
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(items).toHaveLength(lines);
  expect(items.at(-1)).toBe(last);
});

test('changelog > lists all breaking changes', () => {
  expect(changelog(Array.from({ length: 30 }, () => BREAKING)).match(/is now required/g)).toHaveLength(30);
});

test('countsByLevel > counts the changes of each kind that occurs', () => {
  expect(countsByLevel([BREAKING, ...KINDS])).toEqual([
    '2 breaking',
    '1 to check',
    '1 new',
    '1 in the documentation only',
  ]);
  expect(countsByLevel([DOCS])).toEqual(['1 in the documentation only']);
  expect(countsByLevel([{ ...BREAKING, bump: 'patch' }])).toEqual(['1 breaking']);
});

test('text format > says that there are no changes', () => {
  expect(FORMATS.text(reportOf({}))).toBe('Compared with abc1234: no changes.\n\n');
});

test('text format > has a paragraph for each change', () => {
  const counterexample = { value: 1, reason: 'must be string' };
  expect(
    FORMATS.text(reportOf({ changes: [{ ...BREAKING, counterexample }, DOCS] })),
  ).toBe(`Compared with abc1234: 1 breaking, 1 in the documentation only. The release must be major.

ERR   GET /hoses
      request body is now required.
      Was valid, is now rejected: \`1\` (must be string).
      some-id  /paths/~1hoses/get

INFO  GET /hoses
      request body has a new text.
      description-changed  /paths/~1hoses/get

`);
});

test('json format > has no bump without changes', () => {
  expect(FORMATS.json(reportOf({}))).toBe(
    '{\n  "base": "abc1234",\n  "bump": null,\n  "changes": [],\n  "samples": 0,\n  "unsampled": []\n}\n',
  );
});

test('markdown format > has the summary, the sections and the notes', () => {
  expect(
    FORMATS.markdown(reportOf({ changes: [BREAKING], samples: 7, unsampled: ['GET /a, request body'] })),
  ).toBe(`## API changes since abc1234

1 breaking. The release must be major.

### Breaking

- **GET /hoses** request body is now required. \`some-id\`

7 sample requests and responses were validated.
No sample values could be generated for GET /a, request body. Those changes were classified by rules only.
`);
});

test.each([
  { unsampled: ['a', 'b', 'c', 'd'], says: 'No sample values could be generated for a; b; c; d. Those' },
  { unsampled: ['a', 'b', 'c', 'd', 'e'], says: 'generated for a; b; c; d and 1 more. Those' },
])(
  'text format > lists at most four of $unsampled.length locations without a sample',
  ({ unsampled, says }) => {
    expect(FORMATS.text(reportOf({ unsampled }))).toContain(says);
  },
);
