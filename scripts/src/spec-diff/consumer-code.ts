import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { generateTypes } from '../generated-files.ts';
import { generatedFolder, repositoryRoot } from '../repository.ts';
import type { Change } from './change.ts';

/** What teams write with the client. */
export const consumerFile = 'packages/client/test/consumer-code.ts';

/** The id of a change that only such code shows. */
export const consumerCodeBroken = 'consumer-code-broken';

/** Where the compiler refuses a line, and in which of the exported things it stands. */
export interface Diagnostic {
  readonly name: string;
  readonly line: string;
  readonly message: string;
}

/**
 * Compiles consumers' code against the types of a description.
 *
 * @param code - as it was when it compiled
 * @param before - the bundled description that it was written against
 * @param after - the one that it is to compile with
 * @returns a change for each exported thing in the code that no longer compiles, and did before
 */
export async function compileConsumerCode(code: string, before: string, after: string): Promise<Change[]> {
  const broken = await compile(code, after);
  if (broken.length === 0) return [];
  // What did not compile before either is not for this change to answer for.
  const known = (await compile(code, before)).map(({ line, message }) => line + message);
  const news = broken.filter(({ line, message }) => !known.includes(line + message));
  const first = new Map(news.toReversed().map((diagnostic) => [diagnostic.name, diagnostic]));
  return [...first.values()].toReversed().map(({ name, line, message }) => ({
    id: consumerCodeBroken,
    level: 'ERR',
    bump: 'major',
    direction: 'operation',
    operations: [],
    pointer: `${consumerFile}#${name}`,
    place: `consumers' code, \`${name}\``,
    before: line,
    text: `no longer compiles: ${message}`,
  }));
}

/** Compiles code against the types of a description. */
export async function compile(code: string, bundle: string): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-consumer-'));
  try {
    await lay(folder, code, await generateTypes(bundle));
    const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
    const { stdout } = await promisify(execFile)(tsc, ['--project', folder, '--pretty', 'false'], {
      cwd: folder,
      maxBuffer: 16 * 1024 * 1024,
    }).catch((error: { code?: unknown; stdout: string }) => {
      if (typeof error.code === 'number' && error.stdout.includes('error TS')) return error;
      throw error;
    });
    return diagnostics(stdout, code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The client as it is, on the types of the description. */
async function lay(folder: string, code: string, types: ReadonlyMap<string, string>): Promise<void> {
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

/** Of the code alone: what breaks in the client itself is told by its own type check. */
function diagnostics(output: string, code: string): Diagnostic[] {
  const lines = code.split('\n');
  return [...output.matchAll(/^consumer-code\.ts\((\d+),\d+\): error (TS\d+: .*)$/gm)].map(
    ([, row, message]) => {
      const index = Number(row) - 1;
      const exported = lines
        .slice(0, index + 1)
        .findLast((line) => /^(export )?(async )?(function|const|type|interface)\b/.test(line));
      const name = /(?:function|const|type|interface)\s+(\w+)/.exec(exported ?? '')?.[1] ?? 'imports';
      return { name, line: lines[index]?.trim() ?? '', message: String(message) };
    },
  );
}
