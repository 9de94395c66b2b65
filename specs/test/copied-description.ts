import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPECS = fileURLToPath(new URL('../', import.meta.url));
export const ROOT = 'goldleaf/openapi.yaml';

/** A copy of the description, which a test may edit. */
export interface CopiedDescription extends AsyncDisposable {
  /** Ends with a slash. */
  readonly folder: string;
}

/** Components of operations that are not known. The description has them only while there are such operations. */
const UNKNOWN: Readonly<Record<string, string>> = {
  'goldleaf/components/responses/UnknownResponse.yaml': `description: The response is not documented.
content:
  application/json:
    schema: {}
    example: {}
`,
  'goldleaf/components/requestBodies/UnknownBody.yaml': `description: The body is not documented.
content:
  "*/*": {}
`,
};

/**
 * Copies the description to a temporary folder. Its root file lists the paths of some files only, because a few paths lint in a tenth of
 * the time of all.
 *
 * @param pathFiles - the files of those paths, such as `goldleaf/paths/brand/brands.yaml`
 * @param texts - of files that differ from the description, by name
 */
export async function copyDescription(
  pathFiles: readonly string[],
  texts: Readonly<Record<string, string>>,
): Promise<CopiedDescription> {
  const folder = `${await mkdtemp(join(tmpdir(), 'goldleaf-specs-'))}/`;
  for (const name of ['lint', 'redocly.yaml', 'package.json'])
    await cp(SPECS + name, folder + name, { recursive: true });
  await symlink(`${SPECS}node_modules`, `${folder}node_modules`);
  const root = await readFile(SPECS + ROOT, 'utf8');
  const few = root.replace(/^ {2}\/.+\n {4}\$ref: (.+)\n/gm, (path, file) =>
    pathFiles.includes(`goldleaf/${file}`) ? path : '',
  );
  await mkdir(`${folder}goldleaf`);
  await writeFile(folder + ROOT, few);
  await copyReferences(folder, ROOT, few, { ...UNKNOWN, ...texts });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** Copies the files that a file refers to, and what they refer to. Lint rejects a file that nothing refers to. */
async function copyReferences(
  folder: string,
  file: string,
  text: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [, target = ''] of text.matchAll(/\$ref["']?: ["']?([^\s"'#,}]+)/g)) {
    const referenced = join(dirname(file), target);
    if (await isFile(folder + referenced)) continue;
    const content = texts[referenced] ?? (await readFile(SPECS + referenced, 'utf8'));
    await mkdir(dirname(folder + referenced), { recursive: true });
    await writeFile(folder + referenced, content);
    await copyReferences(folder, referenced, content, texts);
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
