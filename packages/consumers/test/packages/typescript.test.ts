import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { compile } from '../../src/typescript.ts';

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installConsumer('typed', 'pnpm', inject('registry'));
});
afterAll(() => consumer[Symbol.asyncDispose]());

const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };
const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext' };
// A page: the mock is for Node alone.
const DOM = { lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [], files: ['client.ts'] };
const NODE = { lib: ['es2022'], types: ['node'], files: ['client.ts', 'mock.ts'] };

describe.each(['5.4', '5.9', '6.0', '7.0'])('TypeScript %s', (version) => {
  // Every pair of settings is there once: all eight combinations would take twice as long.
  test.each([
    { name: 'bundler and the DOM', exact: true, ...BUNDLER, ...DOM },
    { name: 'bundler and @types/node alone', exact: false, ...BUNDLER, ...NODE },
    { name: 'nodenext and the DOM', exact: false, ...NODENEXT, ...DOM },
    { name: 'nodenext and @types/node alone', exact: true, ...NODENEXT, ...NODE },
  ])('compiles under $name, exactOptionalPropertyTypes $exact', async (settings) => {
    const { name: _, exact, files, ...resolve } = settings;
    const compilerOptions = {
      ...resolve,
      exactOptionalPropertyTypes: exact,
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      resolveJsonModule: true,
    };

    const { code, output } = await compile(consumer.folder, version, { compilerOptions, files });

    expect(output).toBe('');
    expect(code).toBe(0);
  });
});
