import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFolder } from './repository.ts';

/** Path to text of files; paths start at the repository's root. */
export type FileTexts = ReadonlyMap<string, string>;

/** Sorted names of files that differ from what is generated. */
export interface Drift {
  readonly changed: readonly string[];
  /** Generated, and absent. */
  readonly missing: readonly string[];
  /** In the folder of the generated code, and not generated. */
  readonly dead: readonly string[];
}

/**
 * Compares the files of a folder with what they must be.
 *
 * @param root - the repository, or a folder with its layout
 * @param folder - holds nothing else than these files; ends with a slash
 */
export async function compareFiles(
  root: string,
  files: FileTexts,
  folder: string = generatedFolder,
): Promise<Drift> {
  const present = await readFiles(root + folder);
  const dead = [...present.keys()].map((name) => folder + name).filter((name) => !files.has(name));
  const drift = { changed: [] as string[], missing: [] as string[], dead: dead.sort() };
  for (const name of [...files.keys()].sort()) {
    const text = await readFile(root + name, 'utf8').catch(ifAbsent(undefined));
    if (text === undefined) drift.missing.push(name);
    else if (text !== files.get(name)) drift.changed.push(name);
  }
  return drift;
}

/** Writes the files that differ and removes those that are not generated. Other files are not touched. */
export async function writeFiles(root: string, files: FileTexts, folder?: string): Promise<Drift> {
  const drift = await compareFiles(root, files, folder);
  for (const name of [...drift.changed, ...drift.missing])
    await writeWhole(root + name, files.get(name) ?? '');
  for (const name of drift.dead) await rm(root + name);
  return drift;
}

/** Writes a file completely or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}

/** Reads all files of a folder by name; none if the folder doesn't exist. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifAbsent([]));
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async (entry): Promise<[string, string]> => {
    const file = `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`;
    return [file.slice(folder.length), await readFile(file, 'utf8')];
  });
  return new Map(await Promise.all(texts));
}

function ifAbsent<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code !== 'ENOENT') throw error;
    return value;
  };
}
