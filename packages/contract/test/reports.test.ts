import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatPeers } from '../src/peers/peer-text.ts';
import { formatScore } from '../src/score/score-text.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../../reports/${file}`, import.meta.url), 'utf8');

test.each([
  { name: 'contract-score', format: formatScore },
  { name: 'contract-peers', format: formatPeers },
])('reports/$name.md > shows the figures of the JSON file beside it', ({ name, format }) => {
  expect(read(`${name}.md`)).toBe(format(JSON.parse(read(`${name}.json`))));
});
