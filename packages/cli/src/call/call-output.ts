import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isGoldLeafError } from '@goldleaf/client';
import { OutputError } from './output-error.ts';

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

/**
 * Writes chunks to standard output, as fast as its reader takes them. Ends early if the reader goes away.
 *
 * @throws {OutputError} if they can't be written
 * @throws {GoldLeafError} if a call for the chunks fails
 */
export async function writeToStream(
  stream: NodeJS.WritableStream,
  chunks: AsyncIterable<unknown>,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), stream, { end: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    if (isGoldLeafError(error) || code === undefined) throw error;
    throw new OutputError(
      'output',
      `The response arrived, but can't be written to standard output (${code}).`,
      error,
    );
  }
}
