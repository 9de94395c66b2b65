import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from '../usage-error.ts';

/** Name of standard input on the command line. */
export const STANDARD_INPUT = '-';

const MEGABYTE = 1_000_000;
const MAX_SIZE = 200 * MEGABYTE;

/**
 * Reads the text of a file, or of standard input if the file is `-`. The text is UTF-8 or UTF-16, with or without a byte order mark.
 *
 * @throws {UsageError} if the file can't be read, is larger than 200 MB, or isn't text
 */
export async function readInputText(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  const bytes = file === STANDARD_INPUT ? await buffer(stdin) : await readBytes(file);
  const name = nameOf(file);
  if (bytes.length > MAX_SIZE) throw tooLarge(name, bytes.length);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${name} is not ${encoding.toUpperCase()} text. Save it as "CSV UTF-8", or as JSON in UTF-8.`,
    );
  }
}

/** Returns how messages name a file. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'Standard input' : file;
}

/** Returns whether a file can be read again, and has a folder for a report. Pipes and devices don't. */
export async function isRegularFile(file: string): Promise<boolean> {
  if (file === STANDARD_INPUT) return false;
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ?? true;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MAX_SIZE) throw tooLarge(file, size);
    return await readFile(file);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error as NodeJS.ErrnoException);
  }
}

/** Guesses the encoding. Without a byte order mark, UTF-16 is recognized by the zeros that ASCII characters have in it. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8';
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'File not found:',
  EISDIR: 'Expected a file, but this is a folder:',
  EACCES: 'Permission denied:',
};

function unreadable(file: string, { code = 'unknown error' }: NodeJS.ErrnoException): UsageError {
  return new UsageError(`${UNREADABLE[code] ?? `Cannot read (${code})`} ${file}.`);
}

function tooLarge(name: string, size: number): UsageError {
  return new UsageError(
    `${name} is too large: ${Math.ceil(size / MEGABYTE)} MB. Split it into files of at most ${MAX_SIZE / MEGABYTE} MB.`,
  );
}
