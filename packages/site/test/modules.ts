import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const CLIENT_MODULE = `import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';
export const goldleaf: GoldLeafClient = createGoldLeafClient({ auth: { token: 'a-token' } });
`;

/**
 * Compiles modules against the packages. They may import `goldleaf` from `goldleaf.ts`.
 *
 * @param folder - name of the folder that they are written to
 * @param modules - text by name
 * @returns the errors of the compiler
 */
export async function compile(folder: string, modules: ReadonlyMap<string, string>): Promise<string[]> {
  const path = fileURLToPath(new URL(`../.generated/${folder}`, import.meta.url));
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  const files = new Map([['goldleaf', CLIENT_MODULE], ...modules]);
  for (const [name, text] of files) await writeFile(join(path, `${name}.ts`), text);
  const names = [...files.keys()].map((name) => join(path, `${name}.ts`));
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    customConditions: ['@goldleaf/source'],
    types: ['node'],
    typeRoots: [fileURLToPath(new URL('../node_modules/@types', import.meta.url))],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = file?.fileName.slice(path.length + 1) ?? '';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/**
 * Runs a module without its imports.
 *
 * @param imported - values by the names that it imports
 */
export async function run(module: string, imported: Readonly<Record<string, unknown>>): Promise<void> {
  const { outputText } = ts.transpileModule(module.replace(/^import .*$/gm, ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const statements = outputText.replace(/^export (?=const|async|function)|^export \{\};$/gm, '');
  await new Function(...Object.keys(imported), `return (async () => {${statements}})()`)(
    ...Object.values(imported),
  );
}
