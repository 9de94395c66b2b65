import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peerTable } from '../src/peers/peer-text.ts';
import { factTable, mutantTable } from '../src/score/score-text.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const report = (name: string) => JSON.parse(read(`../../../reports/${name}.json`));
const readme = read('../README.md');

test.each([
  { what: 'mutants', lines: mutantTable(report('contract-score')) },
  { what: 'negated facts', lines: factTable(report('contract-score')) },
  { what: 'other tools', lines: peerTable(report('contract-peers')) },
])('README > has the measured table of $what', ({ lines }) => {
  expect(readme, 'Copy the table of reports/*.md into the README.').toContain(lines.join('\n'));
});
