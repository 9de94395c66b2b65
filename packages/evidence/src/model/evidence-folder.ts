import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EvidenceDocument } from './evidence.ts';

/**
 * Reads every YAML file of an evidence folder.
 *
 * @param folder - path of the folder, such as `specs/evidence`
 * @returns file name to document, sorted by file name
 * @throws {Error} if the folder can't be read, or a file isn't valid YAML
 */
export async function readEvidenceFolder(folder: string): Promise<Map<string, EvidenceDocument>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, index) => [name, parse(texts[index] ?? '') as EvidenceDocument]));
}
