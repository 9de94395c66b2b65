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
 * Yields each part of a JSON file, one after the other. The file is streamed, and may be compressed with gzip.
 *
 * @throws {TrafficError} if it isn't valid JSON
 */
export async function* readParts(file: string): AsyncGenerator<InputPart> {
  const { isGzip, isUtf16, start } = await readStart(file);
  if (isUtf16) throw new TrafficError(`${file}: in UTF-16. Save it as UTF-8.`);
  const parser = new JSONParser({ paths: Object.keys(PARTS), keepStack: false, stringBufferSize: 65_536 });
  const text = createReadStream(file, { start: isGzip ? 0 : start });
  const parsed = isGzip ? pipeline(text, createGunzip(), parser) : pipeline(text, parser);
  // The iteration below throws the same error.
  parsed.catch(() => undefined);
  try {
    for await (const { key, value, stack } of parser as AsyncIterable<ParsedElement>) {
      const kind = kindOf(stack, key);
      if (kind !== undefined) yield { kind, key: String(key), value };
    }
  } catch {
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

/** Facts from the first bytes of a file. */
interface FileStart {
  readonly isGzip: boolean;
  /** Windows PowerShell writes UTF-16 when a program's output is redirected to a file. */
  readonly isUtf16: boolean;
  /** Index of the first byte of the text. */
  readonly start: number;
}

async function readStart(file: string): Promise<FileStart> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
  const bytes = buffer.subarray(0, bytesRead).toString('hex');
  return {
    isGzip: bytes.startsWith('1f8b'),
    isUtf16: [0xfffe, 0xfeff].includes(buffer.readUInt16BE()),
    start: bytes === 'efbbbf' ? 3 : 0,
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
