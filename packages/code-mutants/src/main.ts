// `pnpm code-mutants client [--shard 1/2] [--files 'call/*.ts'] [--tests 'call/*.test.ts']`: changes the code in small ways and counts which changes a test finds.
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { parse } from 'yaml';
import { codeScore, describeScore, type ReviewedSurvivor, scoresByFile, unreviewed } from './code-score.ts';
import { distribute, parseShard } from './shards.ts';

const PACKAGES = ['client', 'spec-diff'];

/** Percentage of the covered mutants that a test must find. */
const REQUIRED = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shard: { type: 'string', default: '1/1' },
    files: { type: 'string', default: '**/*.ts' },
    tests: { type: 'string', default: '**/*.test.ts' },
    concurrency: { type: 'string', default: `${Math.max(1, availableParallelism() - 1)}` },
  },
});
const [name = ''] = positionals;
if (!PACKAGES.includes(name)) throw new Error(`${name}: use one of ${PACKAGES.join(', ')}.`);

process.env['CODE_MUTANTS_TESTS'] = values.tests;
process.chdir(new URL('../../..', import.meta.url).pathname);
const sources = globSync(`packages/${name}/src/${values.files}`).map((file) => ({
  name: file,
  size: readFileSync(file, 'utf8').length,
}));
const { index, count } = parseShard(values.shard);
const mutate = distribute(sources, count)[index] ?? [];
if (mutate.length === 0) throw new Error(`packages/${name}/src has no file ${values.files}.`);

const options: PartialStrykerOptions = {
  mutate,
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'packages/code-mutants/vitest.config.ts', dir: `packages/${name}` },
  coverageAnalysis: 'perTest',
  concurrency: Number(values.concurrency),
  // A timeout counts as found, so a busy machine must not cause one.
  timeoutMS: 60_000,
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `packages/code-mutants/report/${name}.html` },
  jsonReporter: { fileName: `packages/code-mutants/report/${name}.json` },
  // Packages find each other by their folders, so the whole repository is copied.
  // Stryker removes it at the end, so each run has its own.
  tempDirName: `.stryker-${process.pid}`,
  ignorePatterns: [
    '.stryker*',
    '/docs',
    '/examples',
    'dist',
    'packages/consumers',
    'packages/bench',
    'packages/docs-fixture',
  ],
  // The tests run without compiled code.
  tsconfigFile: 'no-tsconfig.json',
};
const mutants = await new Stryker(options).runMutationTest();

const reviewed = parse(
  readFileSync('packages/code-mutants/reviewed-survivors.yaml', 'utf8'),
) as readonly ReviewedSurvivor[];
const lineOf = (file: string, line: number) => readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
const relative = mutants.map((mutant) => ({
  ...mutant,
  fileName: mutant.fileName.replace(`${process.cwd()}/`, ''),
}));
for (const { fileName, location, mutatorName, status, replacement } of unreviewed(relative, reviewed, lineOf))
  console.log(
    `${status} ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${replacement}\n  ${lineOf(fileName, location.start.line).trim()}`,
  );
for (const [file, score] of scoresByFile(relative)) console.log(`${file}: ${describeScore(score)}`);
const score = codeScore(mutants);
console.log(describeScore(score));
if (score.percentage < REQUIRED) {
  console.error(`At least ${REQUIRED} % are required. Add tests for the survivors above.`);
  process.exitCode = 1;
}
