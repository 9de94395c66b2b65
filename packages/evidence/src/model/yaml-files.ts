import { execFile } from 'node:child_process';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeWhole } from './whole-file.ts';

const CONFIG = fileURLToPath(new URL('../../../../biome.json', import.meta.url));
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/**
 * Writes YAML files as `pnpm lint` requires them. All are formatted before the first is written, and each is written as a whole.
 *
 * @param folder - path of the folder; missing ones are made
 * @param files - name below the folder to text
 */
export async function writeYaml(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of await formatYaml(files)) await writeWhole(join(folder, name), text);
}

/** Biome formats all files in one run, in a temporary folder. It skips files that it cannot parse. */
async function formatYaml(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  if (files.size === 0) return new Map();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'format-yaml-'));
  const names = [...files.keys()];
  const fileOf = (index: number) => join(folder.path, `${index}.yaml`);
  await Promise.all(names.map((name, index) => writeFile(fileOf(index), files.get(name) ?? '')));
  const options = ['--write', `--config-path=${CONFIG}`, '--vcs-enabled=false', '--skip-parse-errors'];
  await promisify(execFile)(process.execPath, [BIOME, 'format', ...options, '.'], { cwd: folder.path });
  const texts = await Promise.all(names.map((_, index) => readFile(fileOf(index), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}
