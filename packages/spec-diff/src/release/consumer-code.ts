import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { generateTypes } from '@goldleaf/scripts/generated-files';
import { generatedFolder, repositoryRoot } from '@goldleaf/scripts/repository';
import type { Change } from '../compare/change.ts';

/** Code as consumers write it with the client. */
export const consumerFile = 'packages/client/test/consumer-code.ts';

/** The id of a change that only consumer code shows. */
export const consumerCodeBroken = 'consumer-code-broken';

/** A line that does not compile, and the declaration around it. */
export interface Diagnostic {
  readonly name: string;
  readonly line: string;
  readonly message: string;
}

/**
 * Compiles consumer code against the types of a description.
 *
 * @param code - the code as it was written for `before`
 * @param before - the old bundled description
 * @param after - the new bundled description
 * @returns a change for each declaration that compiled before and does not compile now
 */
export async function compileConsumerCode(code: string, before: string, after: string): Promise<Change[]> {
  const broken = await compile(code, after);
  return broken.length === 0 ? [] : brokenDeclarations(await compile(code, before), broken);
}

/** Returns a change for each declaration with a new error. The change shows the first one. */
export function brokenDeclarations(before: readonly Diagnostic[], after: readonly Diagnostic[]): Change[] {
  const known = before.map(({ line, message }) => line + message);
  const added = after.filter(({ line, message }) => !known.includes(line + message));
  const firstOfEach = added.filter(
    ({ name }, index) => added.findIndex((other) => other.name === name) === index,
  );
  return firstOfEach.map(({ name, line, message }) => ({
    id: consumerCodeBroken,
    level: 'ERR',
    bump: 'major',
    direction: 'operation',
    operations: [],
    pointer: `${consumerFile}#${name}`,
    location: `consumer code, \`${name}\``,
    before: line,
    text: `no longer compiles: ${message}`,
  }));
}

/** Compiles code against the types of a description, and returns the errors in it. */
export async function compile(code: string, bundle: string): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-consumer-'));
  try {
    await writeProject(folder, code, await generateTypes(bundle));
    const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
    const { stdout } = await promisify(execFile)(tsc, ['--project', folder, '--pretty', 'false'], {
      cwd: folder,
      maxBuffer: 16 * 1024 * 1024,
    }).catch((error: { code?: unknown; stdout: string }) => {
      if (typeof error.code === 'number' && error.stdout.includes('error TS')) return error;
      throw error;
    });
    return parseDiagnostics(stdout, code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a project of the code, today's client, and the given types. */
async function writeProject(folder: string, code: string, types: ReadonlyMap<string, string>): Promise<void> {
  const source = 'packages/api-types/src';
  await cp(join(repositoryRoot, source), join(folder, source), {
    recursive: true,
    filter: (path) => !path.startsWith(join(repositoryRoot, generatedFolder)),
  });
  const config = {
    extends: join(repositoryRoot, 'tsconfig.base.json'),
    compilerOptions: {
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      typeRoots: [join(repositoryRoot, 'packages/client/node_modules/@types')],
      paths: {
        '@goldleaf/api-types': [`./${source}/index.ts`],
        '@goldleaf/api-types/*': [`./${source}/*.ts`],
        '@goldleaf/client': [join(repositoryRoot, 'packages/client/src/index.ts')],
      },
    },
    files: ['consumer-code.ts'],
  };
  const files = new Map([
    ...types,
    ['consumer-code.ts', code],
    ['package.json', '{ "type": "module" }'],
    ['tsconfig.json', JSON.stringify(config)],
  ]);
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Reads the errors in the code alone: the client has a type check of its own. */
export function parseDiagnostics(output: string, code: string): Diagnostic[] {
  const lines = code.split('\n');
  return [...output.matchAll(/^consumer-code\.ts\((\d+),\d+\): error (TS\d+: .*)$/gm)].map(
    ([, row, message]) => {
      const index = Number(row) - 1;
      const declaration = lines
        .slice(0, index + 1)
        .findLast((line) => /^(export )?(async )?(function|const|type|interface)\b/.test(line));
      const name = /(?:function|const|type|interface)\s+(\w+)/.exec(declaration ?? '')?.[1] ?? 'imports';
      return { name, line: lines[index]?.trim() ?? '', message: String(message) };
    },
  );
}
