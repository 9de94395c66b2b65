import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as mock from '../src/index.ts';
import * as msw from '../src/msw/index.ts';

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);
const readme = await readFile(fileOf('README.md'), 'utf8');

test('README > shows every file of examples/, which are run as tests', async () => {
  const names = await readdir(fileOf('examples'));
  const files = await Promise.all(names.map((name) => readFile(fileOf(`examples/${name}`), 'utf8')));
  const shown = [...readme.matchAll(/```ts\n(.*?)```\n/gs)].map(([, text]) => text);
  expect(shown.sort()).toEqual(files.sort());
});

test('README > names every export that is a value', () => {
  expect([...Object.keys(mock), ...Object.keys(msw)].filter((name) => !readme.includes(name))).toEqual([]);
});
