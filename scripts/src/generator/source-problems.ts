import { readdir, readFile } from 'node:fs/promises';
import { type NormalizedProblem, Source } from '@redocly/openapi-core';
import { isMap, LineCounter, parseDocument, type Scalar } from 'yaml';

/** A line of a source file that makes the file unusable. */
interface BrokenLine {
  readonly line: number;
  readonly message: string;
}

/**
 * Finds problems that Redocly accepts in silence or reports without a location. They are bytes that are not UTF-8, a byte order mark, an
 * empty file, merge-conflict markers, several YAML documents, and an unusable root file.
 *
 * @param folder - the folder of the description's files, ending with a slash
 * @param root - the root file
 * @returns at most one problem per file, in the order of the files' names
 */
export async function findSourceProblems(folder: string, root: string): Promise<NormalizedProblem[]> {
  const names = await filesOf(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = folder + name;
      const bytes = await readFile(file);
      const text = bytes.toString('utf8');
      const broken =
        brokenEncoding(bytes) ?? brokenText(text) ?? (file === root ? brokenRoot(text) : undefined);
      return broken && sourceProblem(file, text, broken);
    }),
  );
  return found.filter((problem) => problem !== undefined);
}

/**
 * Finds files that nothing refers to. They look like a part of the description, and no consumer ever sees them.
 *
 * @param folder - the folder of the description's files, ending with a slash
 * @param used - absolute paths of the files that the root file leads to
 */
export async function findUnusedFiles(
  folder: string,
  used: ReadonlySet<string>,
): Promise<NormalizedProblem[]> {
  const unused = (await filesOf(folder)).map((name) => folder + name).filter((file) => !used.has(file));
  const message =
    'Nothing refers to the file. Refer to it, such as in `paths` of openapi.yaml, or delete it.';
  return Promise.all(
    unused.map(async (file) => sourceProblem(file, await readFile(file, 'utf8'), { line: 1, message })),
  );
}

/** Returns the names of all files in a folder, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`.slice(folder.length))
    .sort();
}

/** Makes a problem that Redocly's formatter prints with its file, line and source lines. */
export function sourceProblem(file: string, text: string, { line, message }: BrokenLine): NormalizedProblem {
  return {
    ruleId: 'source-file',
    severity: 'error',
    message,
    suggest: [],
    location: [{ source: new Source(file, text), start: { line, col: 1 }, pointer: undefined }],
  };
}

/** Returns the line that contains a text; 1 if none does. */
export function lineOf(text: string, part: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => line.includes(part)),
    ) + 1
  );
}

function brokenEncoding(bytes: Buffer): BrokenLine | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
    return {
      line: 1,
      message: 'The file starts with a byte order mark. Save it as UTF-8 without a byte order mark.',
    };
  if (isUtf8(bytes)) return undefined;
  // A line break is one byte in UTF-8, and in no other character.
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return { line: index + 1, message: 'The line has a byte that is not UTF-8. Save the file as UTF-8.' };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function brokenText(text: string): BrokenLine | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => !/^\s*(#.*)?$/.test(line));
  if (first < 0) return { line: 1, message: 'The file is empty. Write its content or delete it.' };
  const conflict = lines.findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})( |$)/.test(line));
  if (conflict >= 0)
    return { line: conflict + 1, message: 'The line is the mark of a merge conflict. Resolve the conflict.' };
  const next = lines.findIndex((line, index) => index > first && /^(---|\.\.\.)(\s|$)/.test(line));
  if (next >= 0)
    return { line: next + 1, message: 'A second YAML document starts here. A file holds one: split it.' };
  return undefined;
}

function brokenRoot(text: string): BrokenLine | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    return {
      line: error.linePos?.[0].line ?? 1,
      message: `The file is invalid YAML: ${error.message.split('\n', 1)[0]}`,
    };
  if (!isMap(document.contents)) return { line: 1, message: 'The root file must be an object.' };
  const version = document.contents.get('openapi', true) as Scalar | undefined;
  if (/^3\.1\.\d+$/.test(String(version?.value))) return undefined;
  const found = version === undefined ? 'missing' : JSON.stringify(version.value);
  const line = version?.range ? lines.linePos(version.range[0]).line : 1;
  return { line, message: `\`openapi\` must be a version 3.1, and is ${found}.` };
}
