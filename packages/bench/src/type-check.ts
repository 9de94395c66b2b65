import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generatedFolder } from './generated-folder.ts';
import { median } from './interleaved-rounds.ts';

/** The packages of this one's node_modules that hold a compiler. */
export const compilers = { '5.9': 'typescript', '7.0': 'typescript-7' } as const;

export type CompilerVersion = keyof typeof compilers;

export interface TypeCheck {
  /** The same in each run. */
  readonly instantiations: number;
  /** Seconds, without reading and parsing: the median of the runs. */
  readonly time: number;
  /** Errors of the compiler, one line each. */
  readonly errors: readonly string[];
}

/** Checks `peers/NAME.ts`, one call over the whole API, as a consumer's strict project would. */
export async function typeCheckPeer(name: string, version: CompilerVersion, runs = 1): Promise<TypeCheck> {
  const file = fileURLToPath(new URL(`../peers/${name}.ts`, import.meta.url));
  const times: number[] = [];
  let output = '';
  for (let run = 0; run < runs; run++) {
    output = await compile(file, version);
    times.push(figure(output, 'Check time'));
  }
  return {
    instantiations: figure(output, 'Instantiations'),
    time: median(times),
    errors: output.split('\n').filter((line) => line.includes(': error TS')),
  };
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles one file as a consumer's strict project would.
 *
 * @returns what the compiler prints: its errors and its figures
 */
export async function compile(file: string, version: CompilerVersion): Promise<string> {
  const folder = generatedFolder('type-check');
  const project = `${folder}/${basename(file, '.ts')}.json`;
  await mkdir(folder, { recursive: true });
  await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
  const compiler = fileURLToPath(new URL(`../node_modules/${compilers[version]}/bin/tsc`, import.meta.url));
  const tsc = [compiler, '--project', project, '--pretty', 'false', '--extendedDiagnostics'];
  try {
    return (await promisify(execFile)(process.execPath, tsc)).stdout;
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}

function figure(output: string, name: string): number {
  const [, value] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output) ?? [];
  if (!value) throw new Error(`The compiler does not tell its ${name}:\n${output}`);
  return Number(value);
}
