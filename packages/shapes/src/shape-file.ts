import { addCounts, addShapes, canonical, type Shape } from './shape.ts';

/** The shapes of the responses of one operation, status and media type. */
export interface ResponseShape {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  /** How many responses were recorded. */
  readonly responses: number;
  readonly body: Shape;
}

/** The record of one recorder. It only grows. */
export interface Recording {
  /** The days on which it recorded, in UTC, such as `2026-11-25`. */
  readonly days: readonly string[];
  readonly responses: readonly ResponseShape[];
}

/** A file of shapes. It holds recordings by the random ids of their recorders, so that one that is merged twice counts once. */
export interface ShapeFile {
  readonly format: typeof FORMAT;
  readonly recordings: { readonly [recorder: string]: Recording };
}

export const FORMAT = 'goldleaf-shapes-1';

/**
 * Merges files of shapes. The result is the same whatever their order, and however often a file is among them.
 *
 * @throws {TypeError} if one isn't a file of shapes
 */
export function mergeShapes(...files: readonly ShapeFile[]): ShapeFile {
  const recordings = new Map<string, Recording>();
  for (const file of files) {
    if (file?.format !== FORMAT) throw new TypeError(`Not a file of shapes: its format isn't ${FORMAT}.`);
    for (const [recorder, recording] of Object.entries(file.recordings)) {
      recordings.set(recorder, laterOf(recordings.get(recorder), recording));
    }
  }
  return { format: FORMAT, recordings: Object.fromEntries(sortByName(recordings)) };
}

/** A recording only grows, so of two states of it the one with more responses is the later one. */
function laterOf(a: Recording | undefined, b: Recording): Recording {
  if (!a) return b;
  const difference = countResponses(a) - countResponses(b) || compare(JSON.stringify(a), JSON.stringify(b));
  return difference < 0 ? b : a;
}

/** Sums the recordings of a file, by operation, status and media type. */
export function sumShapes(file: ShapeFile): Recording {
  const recordings = Object.values(mergeShapes(file).recordings);
  const sums = new Map<string, ResponseShape>();
  for (const response of recordings.flatMap(({ responses }) => responses)) {
    const key = responseKey(response);
    const sum = sums.get(key);
    sums.set(key, sum ? addResponses(sum, response) : response);
  }
  const days = [...new Set(recordings.flatMap(({ days }) => days))].sort();
  return { days, responses: sortByName(sums).map(([, response]) => canonical(response)) };
}

function addResponses(a: ResponseShape, b: ResponseShape): ResponseShape {
  const body = addShapes(a.body, b.body) as Shape;
  return { ...a, ...addCounts({ responses: a.responses }, { responses: b.responses }), body };
}

/** Returns the key of an operation, status and media type. */
export function responseKey({
  path,
  method,
  status,
  mediaType,
}: Omit<ResponseShape, 'responses' | 'body'>): string {
  return `${path} ${method} ${status} ${mediaType}`;
}

/** Sorts entries by their names. The order is the same on every machine. */
export function sortByName<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => compare(a, b));
}

/** Compares by code units. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const countResponses = ({ responses }: Recording): number =>
  responses.reduce((sum, one) => sum + one.responses, 0);
