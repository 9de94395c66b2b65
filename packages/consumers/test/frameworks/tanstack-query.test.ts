import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bundleSize } from '../../src/bundle.ts';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { compile } from '../../src/typescript.ts';

let consumer: Consumer;
beforeAll(async () => {
  // With npm: pnpm stops at the install script of a dependency of @tanstack/vue-query.
  consumer = await installConsumer('queries', 'npm', inject('registry'));
});
afterAll(() => consumer[Symbol.asyncDispose]());

describe.each(['5.9', '7.0'])('TypeScript %s', (version) => {
  // Each framework brings a version of @tanstack/query-core of its own.
  test.each(['react', 'vue', 'solid'])(
    'compiles the options of @goldleaf/client/query for %s',
    async (framework) => {
      const compilerOptions = {
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      };
      const files = [`${framework}.ts`];

      const { output } = await compile(consumer.folder, version, { compilerOptions, files });

      expect(output).toBe('');
    },
  );
});

describe('@goldleaf/client/query', () => {
  test('adds at most 1.3 kB to a page with the client, minified and brotli', async () => {
    const client = "export { createGoldLeafClient } from '@goldleaf/client';";
    const queries = "export { goldleafQueries } from '@goldleaf/client/query';";
    expect((await bundleSize(client + queries)) - (await bundleSize(client))).toBeLessThanOrEqual(1_300);
  });

  test('has no side effects', async () => {
    expect(await bundleSize("import '@goldleaf/client/query'")).toBeLessThan(10);
  });
});
