import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isGoldLeafError } from '@goldleaf/client';
import { UsageError } from '../usage-error.ts';

/** Headers that hold no secret and no personal data. */
const SAFE_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'retry-after',
  'x-request-id',
];

/** Returns status and safe headers of a response, one per line. */
export function headOf({ status, statusText, headers }: Response): string {
  const present = SAFE_HEADERS.filter((name) => headers.has(name));
  const lines = present.map((name) => `${name}: ${shown(headers.get(name))}`);
  return [`${status} ${shown(statusText)}`.trim(), ...lines].join('\n');
}

/** Shows a header only if it looks like one: a server may repeat in it what it received. */
function shown(value: string | null): string {
  return /^(?!.*bearer)[\w .,:;=/+*"()-]{0,100}$/i.test(value ?? '') ? (value ?? '') : '(not shown)';
}

/** The connection was lost before the whole response was written. */
export class IncompleteResponseError extends Error {
  override readonly name = 'IncompleteResponseError';
  readonly code = 'network';
}

/**
 * Writes chunks to a file. The file appears when it is complete.
 *
 * @throws {UsageError} if the file can't be written
 * @throws {IncompleteResponseError} if the chunks end too early
 * @throws {GoldLeafError} if a call for the chunks fails
 */
export async function writeToFile(name: string, chunks: AsyncIterable<unknown>): Promise<void> {
  const temporary = `${name}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(temporary, { flags: 'wx' }));
    await rename(temporary, name);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (isGoldLeafError(error)) throw error;
    // Only errors of the file system name a path.
    if (path !== undefined || syscall === 'write') throw new UsageError(`Cannot write ${name} (${code}).`);
    throw new IncompleteResponseError(`The response was cut short, so ${name} was not written.`, {
      cause: error,
    });
  }
}

/** Writes chunks to a stream, as fast as its reader takes them. Ends early if the reader goes away. */
export async function writeToStream(
  stream: NodeJS.WritableStream,
  chunks: AsyncIterable<unknown>,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), stream, { end: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
