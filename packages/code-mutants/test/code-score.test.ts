import { expect, test } from 'vitest';
import { codeScore, describeScore, scoresByFile, unreviewed } from '../src/code-score.ts';

const mutant = (status: string) => ({
  fileName: 'a.ts',
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 1, column: 1 } },
});

test('codeScore > counts a timeout as found, and leaves out uncovered mutants', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'];
  expect(codeScore(statuses.map(mutant))).toEqual({
    killed: 2,
    survived: 1,
    uncovered: 1,
    percentage: (100 * 2) / 3,
  });
});

test('scoresByFile > has the score of each file, sorted by name', () => {
  const mutants = [{ ...mutant('Killed'), fileName: 'b.ts' }, mutant('Survived'), mutant('Killed')];
  expect(scoresByFile(mutants).map(([file, { percentage }]) => [file, percentage])).toEqual([
    ['a.ts', 50],
    ['b.ts', 100],
  ]);
});

test.each([
  { statuses: ['Killed', 'Survived'], line: '1 of 2 covered mutants are found (50.0 %).' },
  {
    statuses: ['Killed', 'NoCoverage'],
    line: '1 of 1 covered mutants are found (100.0 %). No test runs 1 others.',
  },
])('describeScore > is "$line"', ({ statuses, line }) => {
  expect(describeScore(codeScore(statuses.map(mutant)))).toBe(line);
});

test('unreviewed > lists survivors whose line, mutator or replacement nobody reviewed', () => {
  const survivors = [mutant('Survived'), mutant('NoCoverage'), mutant('Killed')];
  const reviewed = { file: 'a.ts', mutator: 'BooleanLiteral', replacement: 'false', line: 'x', because: 'y' };
  expect(unreviewed(survivors, [reviewed], () => '  x')).toEqual([]);
  expect(unreviewed(survivors, [reviewed], () => 'z')).toHaveLength(2);
});
