import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RequestError } from '../response/request-error.ts';

/** The largest body that is read, in bytes after decompression. It is Prism's limit too. */
const MAX_BYTES = 10 * 2 ** 20;

const DECOMPRESSORS: Readonly<Record<string, () => Readable & NodeJS.WritableStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads the body of a request and decompresses it.
 *
 * @returns null if the request announces no body
 * @throws {RequestError} 413 if the body is too large, 415 if its Content-Encoding is unknown, 400 if it can't be decompressed
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const { headers } = request;
  const length = headers['content-length'];
  if (length === '0' || (length === undefined && headers['transfer-encoding'] === undefined)) return null;

  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return collect(request, request);
  const decompressor = DECOMPRESSORS[encoding]?.();
  if (!decompressor) {
    throw new RequestError(
      415,
      'unsupported_content_encoding',
      `The mock can't read the Content-Encoding "${encoding}". Use gzip, deflate, br or none.`,
      { 'accept-encoding': 'gzip, deflate, br' },
    );
  }
  request.pipe(decompressor);
  try {
    return await collect(decompressor, request);
  } finally {
    request.unpipe(decompressor);
    decompressor.destroy();
    request.resume(); // what is left of the body is discarded
  }
}

/** @param request - whose end before the body's end rejects */
function collect(body: Readable, request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BYTES) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      reject(new RequestError(413, 'request_entity_too_large', 'Body exceeded 10mb limit'));
    });
    body.on('end', () => resolve(Buffer.concat(chunks)));
    body.on('error', (cause) => {
      reject(new RequestError(400, 'invalid_body', `The body can't be read: ${cause.message}`));
    });
    request.on('close', () => {
      if (!request.complete) reject(new RequestError(400, 'invalid_body', 'The body was cut short.'));
    });
  });
}
