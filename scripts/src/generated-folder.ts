import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GeneratedCode } from './generated-code.ts';

/** How the files of a folder differ from what the description generates. Names, sorted. */
export interface Drift {
  readonly changed: readonly string[];
  /** Generated, and not in the folder. */
  readonly missing: readonly string[];
  /** In the folder, and no longer generated. */
  readonly dead: readonly string[];
}

/** Compares a folder with what should lie in it. A folder that does not exist counts as empty. */
export async function compareFolder(folder: string, code: GeneratedCode): Promise<Drift> {
  const present = await readFolder(folder);
  const names = [...code.keys()].sort();
  return {
    changed: names.filter((name) => present.has(name) && present.get(name) !== code.get(name)),
    missing: names.filter((name) => !present.has(name)),
    dead: [...present.keys()].filter((name) => !code.has(name)).sort(),
  };
}

/** Makes a folder hold exactly this code. A file that is right already is not touched. */
export async function writeFolder(folder: string, code: GeneratedCode): Promise<Drift> {
  const drift = await compareFolder(folder, code);
  for (const name of [...drift.changed, ...drift.missing])
    await writeWhole(folder + name, code.get(name) ?? '');
  for (const name of drift.dead) await rm(folder + name);
  return drift;
}

/** Writes a file whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}

/** File name to text of all files below a folder. */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifMissing([]));
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async (entry): Promise<[string, string]> => {
    const file = `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`;
    return [file.slice(folder.length), await readFile(file, 'utf8')];
  });
  return new Map(await Promise.all(texts));
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
