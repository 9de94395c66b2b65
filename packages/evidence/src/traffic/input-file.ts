import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { JSONParser } from '@streamparser/json-node';
import { TrafficError } from './traffic-error.ts';

/** A part of a file of traffic, complete and parsed. */
export interface InputPart {
  readonly kind: 'entry' | 'recording' | 'format' | 'version';
  /** Name of the property that it is the value of. */
  readonly key: string;
  readonly value: unknown;
}

/** Parts of a HAR, and of a file of shapes. Everything else is skipped and never held in memory. */
const PARTS: Readonly<Record<string, InputPart['kind']>> = {
  '$.log.version': 'version',
  '$.log.entries.*': 'entry',
  '$.format': 'format',
  '$.recordings.*': 'recording',
};

/** Returns the SHA-256 of a file. It orders files, and finds those that are passed twice. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  // A stream would allocate the whole file, in pieces that are collected late.
  const buffer = Buffer.alloc(65_536);
  try {
    await using handle = await open(file);
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
    }
  } catch (error) {
    throw new TrafficError(`${file}: can't be read (${codeOf(error)}). Check the path.`, { cause: error });
  }
  return hash.digest('hex');
}

/**
 * Passes on each part of a JSON file, one after the other. The file is streamed, and may be compressed with gzip.
 *
 * @throws {TrafficError} if it isn't valid JSON
 */
export async function readParts(file: string, onPart: (part: InputPart) => void): Promise<void> {
  const { isGzip, start } = await readStart(file);
  const parser = new JSONParser({ paths: Object.keys(PARTS), keepStack: false, stringBufferSize: 65_536 });
  const text = isGzip ? createReadStream(file).pipe(createGunzip()) : createReadStream(file, { start });
  try {
    await pipeline(text, parser, async (parts: AsyncIterable<ParsedElement>) => {
      for await (const { key, value, stack } of parts) {
        const kind = kindOf(stack, key);
        if (kind !== undefined) onPart({ kind, key: String(key), value });
      }
    });
  } catch (error) {
    if (error instanceof TrafficError) throw error;
    // The parser's own message quotes the text.
    throw new TrafficError(
      `${file}: not valid JSON, or cut off. Export or copy it again; nothing of it was used.`,
    );
  }
}

interface ParsedElement {
  readonly key?: string | number | undefined;
  readonly value?: unknown;
  readonly stack: readonly { readonly key?: string | number | undefined }[];
}

function kindOf(
  stack: ParsedElement['stack'],
  key: string | number | undefined,
): InputPart['kind'] | undefined {
  const names = [...stack.slice(1).map((level) => level.key), key].map(String);
  const path = `$.${names.join('.')}`;
  return PARTS[path] ?? PARTS[`$.${[...names.slice(0, -1), '*'].join('.')}`];
}

async function readStart(file: string): Promise<{ readonly isGzip: boolean; readonly start: number }> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
  const bytes = buffer.subarray(0, bytesRead).toString('hex');
  return { isGzip: bytes.startsWith('1f8b'), start: bytes === 'efbbbf' ? 3 : 0 };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
