import { extname } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { csvRows } from './csv-rows.ts';
import { nameOf, readInputText } from './input-text.ts';
import { isJsonLines, jsonLinesRows, jsonRows } from './json-rows.ts';
import type { Row } from './row.ts';

/**
 * Reads the invitations of a file, or of standard input if the file is `-`. The kind follows from the name (`.json`, `.jsonl`, `.ndjson`).
 * With another name it follows from the text. JSON begins with a bracket or a brace, and JSON Lines has an object per line. Everything else
 * is CSV.
 *
 * @throws {UsageError} if the file can't be read as a whole. No message holds a part of its text, which contains passwords.
 */
export async function readInvitationFile(
  file: string,
  stdin: NodeJS.ReadableStream = process.stdin,
): Promise<readonly Row[]> {
  const text = await readInputText(file, stdin);
  const name = nameOf(file);
  if (text.trim() === '') throw new UsageError(`${name} is empty.`);
  const rows = readerFor(file, text)(name, text);
  if (rows.length === 0) throw new UsageError(`${name} contains no invitations.`);
  return rows;
}

function readerFor(file: string, text: string): (name: string, text: string) => readonly Row[] {
  const extension = extname(file).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return jsonLinesRows;
  if (extension !== '.json' && !/^\s*[[{]/.test(text)) return csvRows;
  return isJsonLines(text) ? jsonLinesRows : jsonRows;
}
