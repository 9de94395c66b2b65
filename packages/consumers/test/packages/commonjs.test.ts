import { join } from 'node:path';
import { reply, startFakeServer } from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { run, runWell } from '../../src/process.ts';
import { NODES } from '../../src/tools.ts';
import { compile } from '../../src/typescript.ts';

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installConsumer('commonjs', 'npm', inject('registry'));
  expect(await compileService('5.9', 'commonjs')).toBe('');
});
afterAll(() => consumer[Symbol.asyncDispose]());

/** Compiles `typed/service.ts` to CommonJS, into a folder of its own. Returns the output of the compiler. */
async function compileService(version: string, module: string): Promise<string> {
  const compilerOptions = {
    module,
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    esModuleInterop: true,
    resolveJsonModule: true,
    rootDir: 'typed',
    outDir: `compiled/${version}-${module}`,
  };
  const files = ['typed/service.ts'];
  return (await compile(consumer.folder, version, { compilerOptions, files })).output;
}

// Each compiler and each setting: all twelve pairs would take twice as long.
test.each([
  ['5.4', 'commonjs'],
  ['5.4', 'node16'],
  ['5.9', 'nodenext'],
  ['6.0', 'node16'],
  ['7.0', 'commonjs'],
  ['7.0', 'nodenext'],
])('TypeScript %s compiles a CommonJS project with module %s', async (version, module) => {
  expect(await compileService(version, module)).toBe('');
});

describe.each(Object.entries(NODES))('Node %s', (_, program) => {
  // With the flag, `require` takes the CommonJS build. Without it, `require` and `import` take the same file.
  test.each([[[]], [['--no-experimental-require-module']]])(
    'runs compiled CommonJS with the flags %j',
    async (flags) => {
      await using goldLeaf = await startFakeServer(reply(400));
      const env = { GOLDLEAF_URL: goldLeaf.url, NODE_OPTIONS: '' };

      const file = join(consumer.folder, 'compiled/5.9-commonjs/service.js');
      const { stdout, output } = await run(program, [...flags, file], { cwd: consumer.folder, env });

      expect(JSON.parse(stdout), output).toEqual({
        code: 'bad_request',
        isGoldLeafError: true,
        path: '/organization/users/invite',
        violations: 2,
        title: 'GoldLeaf API',
        queryKey: ['goldleaf', 'shop', '/customers'],
      });
      expect(output).toBe(stdout);
    },
  );

  test.each([[[]], [['--no-experimental-require-module']]])(
    'loads every package by require with the flags %j',
    async (flags) => {
      const printed = await runWell(program, [...flags, 'all-packages.cjs'], { cwd: consumer.folder });
      expect(JSON.parse(printed)).toEqual([true, true, true, true, true]);
    },
  );

  test('loads one copy of the client for require and import', async () => {
    expect(JSON.parse(await consumer.nodeOf(program, 'one-copy.cjs'))).toEqual({
      isOneCopy: true,
      isRecognized: true,
    });
  });

  test('recognizes the errors of another copy, if it must load two', async () => {
    const args = ['--no-experimental-require-module', 'one-copy.cjs'];
    const printed = JSON.parse(await runWell(program, args, { cwd: consumer.folder }));
    expect(printed).toEqual({ isOneCopy: false, isRecognized: true });
  });

  test('runs Jest without flags, in its own realm', async () => {
    const { code, output } = await run(program, ['node_modules/jest/bin/jest.js'], { cwd: consumer.folder });
    expect(code, output).toBe(0);
    expect(output).toMatch(/Tests: +7 passed/);
  });
});
