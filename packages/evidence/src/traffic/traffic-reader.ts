import { createHash } from 'node:crypto';
import {
  mergeShapes,
  type Recording,
  type ResponseShape,
  recordShapes,
  responseKey,
  type ShapeFile,
  sortByName,
  sumShapes,
} from '@goldleaf/shapes';
import { type HarEntry, JSON_TYPE, readBody, readEntry, type Skipped } from './har-response.ts';
import { hashFile, type InputPart, readParts } from './input-file.ts';
import { type ObservedDocument, observedDocuments, type Sightings } from './observed-evidence.ts';
import type { KnownOperation, OperationPaths } from './operation-paths.ts';
import { readRecording } from './recording-input.ts';
import { TrafficError } from './traffic-error.ts';

export interface ReadTrafficOptions {
  /** Addresses of the API, with the base path. Requests to others are ignored. */
  readonly servers: readonly URL[];
  /** Occurrences before a property is called required. */
  readonly requiredAfter: number;
  /** Properties whose values may be listed. */
  readonly enums: readonly string[];
}

/** Counts of one file. */
export interface FileReport {
  readonly file: string;
  readonly recorded: number;
  readonly skipped: ReadonlyMap<Skipped, SkippedEntries>;
}

/** Entries that weren't recorded for the same reason. */
export interface SkippedEntries {
  readonly count: number;
  /** Their operations, if they are known. */
  readonly operations: ReadonlySet<string>;
}

export interface Traffic {
  /** Tag to document. */
  readonly documents: ReadonlyMap<string, ObservedDocument>;
  readonly files: readonly FileReport[];
  /** Requests that belong to no operation, without their values, and how often each was sent. */
  readonly unknown: ReadonlyMap<string, number>;
}

const FORMAT: ShapeFile['format'] = 'goldleaf-shapes-1';

/**
 * Reads HAR files and files of shapes. The result is the same whatever their order, and however often one is passed.
 *
 * @throws {TrafficError} if a file can't be read
 */
export async function readTraffic(
  files: readonly string[],
  paths: OperationPaths,
  options: ReadTrafficOptions,
): Promise<Traffic> {
  const byHash = new Map<string, string>();
  for (const file of files) {
    const hash = await hashFile(file);
    const known = byHash.get(hash);
    if (known === undefined || file < known) byHash.set(hash, file);
  }
  const reader = new TrafficReader(paths, options);
  // A full recorder keeps what it saw first. The order of the hashes doesn't depend on the order of the arguments.
  for (const [hash, file] of sortByName(byHash)) await reader.read(file, hash);
  return reader.result();
}

class TrafficReader {
  readonly #paths: OperationPaths;
  readonly #options: ReadTrafficOptions;
  readonly #har: ReturnType<typeof recordShapes>;
  readonly #seen = new Set<string>();
  readonly #recordings = new Map<string, Recording>();
  readonly #sightings = new Map<string, { days: Set<string>; sources: Set<string> }>();
  readonly #unknown = new Map<string, number>();
  readonly #files: FileReport[] = [];

  constructor(paths: OperationPaths, options: ReadTrafficOptions) {
    this.#paths = paths;
    this.#options = options;
    this.#har = recordShapes({ enums: options.enums });
  }

  async read(file: string, hash: string): Promise<void> {
    const kinds = new Set<InputPart['kind']>();
    const skipped: SkippedByReason = new Map();
    let recorded = 0;
    for await (const part of readParts(file)) {
      kinds.add(part.kind);
      if (part.kind === 'format' && part.value !== FORMAT) throw this.#notReadable(file);
      if (part.kind === 'entry') {
        const { reason, operation } = this.#readEntry(part.value, hash);
        if (reason === undefined) recorded++;
        else countSkipped(skipped, reason, operation);
      }
      if (part.kind === 'recording') recorded += this.#readRecording(file, part);
    }
    if (!kinds.has('format') && !kinds.has('version') && !kinds.has('entry')) throw this.#notReadable(file);
    this.#files.push({ file, recorded, skipped });
  }

  #notReadable(file: string): TrafficError {
    return new TrafficError(
      `${file}: neither a HAR nor a file of shapes (${FORMAT}). Pass a HAR, or what recordShapes wrote.`,
    );
  }

  /** Records an entry, or returns why it isn't recorded. */
  #readEntry(
    value: unknown,
    source: string,
  ): { readonly reason?: Skipped; readonly operation?: KnownOperation } {
    const entry = readEntry(value);
    if (entry === undefined) return { reason: 'malformed' };
    const path = this.#pathBelowServer(entry.url);
    if (path === undefined) return { reason: 'otherHost' };
    const operation = this.#paths.byRequest(entry.method, path);
    if (operation === undefined) {
      this.#countUnknown(entry.method, path, 1);
      return { reason: 'unknownOperation' };
    }
    const body = readBody(entry);
    if (typeof body === 'string') return { reason: body, operation };
    const response = { ...operation, status: entry.status, mediaType: entry.mediaType };
    this.#see(response, [entry.day], source);
    if (this.#isSeen(value, entry)) return { reason: 'duplicate', operation };
    this.#har.onData({ ...response, data: body.data });
    return {};
  }

  /** A browser's second export has the entries of its first one too. */
  #isSeen(value: unknown, { method, url, text = '' }: HarEntry): boolean {
    const { startedDateTime } = value as { readonly startedDateTime: string };
    const hash = createHash('sha256');
    for (const part of [startedDateTime, method, url.href, text]) hash.update(`${part.length} ${part}`);
    const key = hash.digest('base64');
    const isSeen = this.#seen.has(key);
    this.#seen.add(key);
    return isSeen;
  }

  #pathBelowServer({ host, pathname }: URL): string | undefined {
    for (const server of this.#options.servers) {
      const base = server.pathname.replace(/\/$/, '');
      if (host === server.host && pathname.startsWith(`${base}/`)) return pathname.slice(base.length);
    }
    return undefined;
  }

  #readRecording(file: string, { key, value }: InputPart): number {
    const recording = readRecording(value, { enums: new Set(this.#options.enums) });
    if (recording === undefined)
      throw new TrafficError(`${file}: a recording in it is invalid. Record it again.`);
    const responses = recording.responses.filter((one) => this.#isUsed(one));
    const one: ShapeFile = { format: FORMAT, recordings: { [key]: { ...recording, responses } } };
    const known = this.#recordings.get(key);
    const later = known ? mergeShapes({ format: FORMAT, recordings: { [key]: known } }, one) : one;
    this.#recordings.set(key, later.recordings[key] as Recording);
    return responses.reduce((sum, response) => sum + response.responses, 0);
  }

  #isUsed({ method, path, status, mediaType, responses }: ResponseShape): boolean {
    if (this.#paths.byTemplate(method, path) === undefined) {
      this.#countUnknown(method, path, responses);
      return false;
    }
    return status >= 200 && status <= 299 && JSON_TYPE.test(mediaType);
  }

  #countUnknown(method: string, path: string, count: number): void {
    const request = this.#paths.withoutValues(method, path);
    this.#unknown.set(request, (this.#unknown.get(request) ?? 0) + count);
  }

  #see(response: Omit<ResponseShape, 'responses' | 'body'>, days: readonly string[], source: string): void {
    const key = responseKey(response);
    const sightings = this.#sightings.get(key) ?? { days: new Set(), sources: new Set() };
    this.#sightings.set(key, sightings);
    for (const day of days) sightings.days.add(day);
    sightings.sources.add(source);
  }

  result(): Traffic {
    for (const [id, { days, responses }] of this.#recordings) {
      for (const response of responses) this.#see(response, days, `recorder ${id}`);
    }
    const all = [...Object.values(this.#har.toJSON().recordings), ...this.#recordings.values()];
    const sum = sumShapes({ format: FORMAT, recordings: Object.fromEntries(all.entries()) });
    const none: Sightings = { days: new Set(), sources: new Set() };
    const sightingsOf = (response: ResponseShape) => this.#sightings.get(responseKey(response)) ?? none;
    return {
      documents: observedDocuments(sum, sightingsOf, this.#paths, this.#options),
      files: this.#files,
      unknown: new Map(sortByName(this.#unknown)),
    };
  }
}

type SkippedByReason = Map<Skipped, { count: number; readonly operations: Set<string> }>;

function countSkipped(
  skipped: SkippedByReason,
  reason: Skipped,
  operation: KnownOperation | undefined,
): void {
  const entries = skipped.get(reason) ?? { count: 0, operations: new Set() };
  skipped.set(reason, entries);
  entries.count++;
  if (operation) entries.operations.add(`${operation.method} ${operation.path}`);
}
