import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json, startFakeServer } from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { runWell } from '../../src/process.ts';
import { node } from '../../src/tools.ts';

let consumer: Consumer;
beforeAll(async () => {
  // As `nest new` of Nest 11 writes it, without its linter: the settings of TypeScript and Jest are not touched.
  consumer = await installConsumer('nest', 'npm', inject('registry'));
});
afterAll(() => consumer[Symbol.asyncDispose]());

// The first releases of Nest 11 wrote `commonjs`.
describe.each(['nodenext', 'commonjs'])('Nest 11 with module: %s', (module) => {
  beforeAll(async () => {
    const file = join(consumer.folder, 'tsconfig.json');
    const { compilerOptions } = JSON.parse(await readFile(file, 'utf8'));
    const { moduleResolution, resolvePackageJsonExports, ...others } = compilerOptions;
    const resolution = module === 'nodenext' ? { moduleResolution, resolvePackageJsonExports } : {};
    await writeFile(file, JSON.stringify({ compilerOptions: { ...others, ...resolution, module } }));
  });

  test("runs the client in Jest's tests", async () => {
    await using goldLeaf = await startFakeServer(json(200, { items: [], total: 3 }));
    const env = { GOLDLEAF_URL: goldLeaf.url, GOLDLEAF_API_KEY: 'any' };

    await runWell(node, ['node_modules/jest/bin/jest.js'], { cwd: consumer.folder, env });

    expect(goldLeaf.calls).toHaveLength(1);
  });

  test('compiles the application', async () => {
    const build = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
    expect(await runWell(node, build, { cwd: consumer.folder })).toBe('');
  });
});
