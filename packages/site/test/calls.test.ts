import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGoldLeafClient, createTokenSource, type TokenSourceOptions } from '@goldleaf/client';
import { type Mock, startMock } from '@goldleaf/mock';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { OPERATIONS } from './operations.ts';

const CLIENT_MODULE = `import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
export const goldleaf: GoldLeafClient = createGoldLeafClient({ auth: { token: 'a-token' } });
`;

/** Compiles modules that import `@goldleaf/client`, and returns what the compiler says. */
async function compile(modules: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = fileURLToPath(new URL('../.generated/calls', import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of new Map(modules).set('goldleaf', CLIENT_MODULE))
    await writeFile(join(folder, `${name}.ts`), text);
  const program = ts.createProgram(
    [...modules.keys()].map((name) => join(folder, `${name}.ts`)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      customConditions: ['@goldleaf/source'],
      types: ['node'],
      typeRoots: [fileURLToPath(new URL('../node_modules/@types', import.meta.url))],
    },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = file?.fileName.slice(folder.length + 1) ?? '';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('the TypeScript calls > compile against @goldleaf/client, and a wrong path does not', async () => {
  const calls = new Map(OPERATIONS.map(({ id, typescript }) => [id, typescript]));
  const wrong = "import { goldleaf } from './goldleaf.ts';\nawait goldleaf.GET('/no-such-path');\n";
  const messages = await compile(calls.set('wrong', wrong));
  expect(messages).toEqual([expect.stringMatching(/^wrong\.ts: .*no-such-path/)]);
});

describe('the TypeScript call', () => {
  let mock: Mock;
  beforeAll(async () => {
    vi.stubEnv('GOLDLEAF_API_KEY', 'a-key');
    vi.stubEnv('GOLDLEAF_API_KEY_NAME', 'A name');
    mock = await startMock();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await mock.close();
  });

  /** Runs a module without its imports. */
  async function run(module: string): Promise<void> {
    const imported = {
      goldleaf: createGoldLeafClient({ baseUrl: mock.url, auth: { token: 'a-token' } }),
      createTokenSource: (options: TokenSourceOptions) =>
        createTokenSource({ ...options, baseUrl: mock.url }),
      openAsBlob: async () => new Blob(['text']),
    };
    const statements = module.replace(/^import .*$/gm, '');
    await new Function(...Object.keys(imported), `return (async () => {${statements}})()`)(
      ...Object.values(imported),
    );
  }

  test.each(OPERATIONS)('of $id sends what the mock accepts', async ({ id, typescript }) => {
    mock.reset();
    await run(typescript);
    expect(mock.requests).toMatchObject([
      { operationId: id, status: expect.toSatisfy((status) => status < 300), violations: [] },
    ]);
  });
});
