import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as mock from '../src/index.ts';
import * as msw from '../src/msw/index.ts';

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);
const documents = ['README.md', '../../docs/guides/testing-with-the-mock.md'].map((file) =>
  readFile(fileOf(file), 'utf8'),
);
const readme = (await Promise.all(documents)).join('\n');

test('README and guide > name every export that is a value', () => {
  expect([...Object.keys(mock), ...Object.keys(msw)].filter((name) => !readme.includes(name))).toEqual([]);
});
