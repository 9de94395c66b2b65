import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Run, run } from './process.ts';
import { node, programOf } from './tools.ts';

/** The content of a tsconfig.json. */
export interface Settings {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/**
 * Compiles files of a folder with one of the TypeScripts that are installed here.
 *
 * @param version - such as `5.9`
 * @returns how the compiler ended. Its output is empty if it found no error
 */
export async function compile(folder: string, version: string, settings: Settings): Promise<Run> {
  const tsconfig = join(folder, `tsconfig.${version}.json`);
  await writeFile(tsconfig, JSON.stringify(settings));
  const tsc = programOf(`typescript-${version}`, 'tsc');
  return run(node, [tsc, '--pretty', 'false', '--project', tsconfig]);
}
