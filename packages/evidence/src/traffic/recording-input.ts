import {
  FORMATS,
  isPropertyName,
  LENGTHS,
  type ObjectShape,
  type Recording,
  type ResponseShape,
  type Shape,
  type StringShape,
} from '@goldleaf/shapes';
import { recordOf } from '../model/record.ts';

/** Rules for reading a recording from a shape file. */
export interface RecordingRules {
  /** Properties whose listed values are taken over. */
  readonly enums: ReadonlySet<string>;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MEDIA_TYPE = /^[a-z]{1,20}\/[\w.+-]{1,60}$/;
const LISTED = /^[\w -]{1,40}$/;
const MOST_LEVELS = 70;

/**
 * Reads a recording and takes over only what a recorder writes: a file may come from anywhere, and may have been edited.
 *
 * @returns `undefined` if it isn't a recording
 */
export function readRecording(value: unknown, rules: RecordingRules): Recording | undefined {
  const { days, responses } = recordOf(value);
  if (!Array.isArray(days) || !Array.isArray(responses)) return undefined;
  const read = responses.map((response) => readResponse(response, rules));
  if (read.includes(undefined)) return undefined;
  return {
    days: days.filter((day) => typeof day === 'string' && DAY.test(day)),
    responses: read as ResponseShape[],
  };
}

function readResponse(value: unknown, rules: RecordingRules): ResponseShape | undefined {
  const { method, path, status, mediaType, responses, body } = recordOf(value);
  if (typeof method !== 'string' || typeof path !== 'string' || !count(status) || !count(responses)) {
    return undefined;
  }
  const shape = readShape(body, { ...rules, level: 0 });
  const type = typeof mediaType === 'string' && MEDIA_TYPE.test(mediaType) ? mediaType : '';
  return { method, path, status: count(status), mediaType: type, responses: count(responses), body: shape };
}

interface Location extends RecordingRules {
  readonly level: number;
  readonly name?: string;
}

function readShape(value: unknown, location: Location): Shape {
  const shape = recordOf(value);
  const inner = { ...location, level: location.level + 1 };
  if (inner.level > MOST_LEVELS) return { count: count(shape['count']) };
  return {
    count: count(shape['count']),
    ...counts(['null', 'boolean', 'integer', 'fraction'], shape),
    ...(shape['string'] !== undefined && { string: readString(recordOf(shape['string']), location) }),
    ...(shape['array'] !== undefined && { array: readArray(recordOf(shape['array']), inner) }),
    ...(shape['object'] !== undefined && { object: readObject(recordOf(shape['object']), inner) }),
  };
}

function readString(shape: Readonly<Record<string, unknown>>, { name, enums }: Location): StringShape {
  const string: StringShape = {
    count: count(shape['count']),
    formats: counts(FORMATS, shape['formats']),
    lengths: counts(LENGTHS, shape['lengths']),
  };
  if (name === undefined || !enums.has(name) || shape['values'] === undefined) return string;
  const values = Object.entries(recordOf(shape['values'])).filter(([text]) => LISTED.test(text));
  return { ...string, values: Object.fromEntries(values.map(([text, number]) => [text, count(number)])) };
}

function readArray(
  shape: Readonly<Record<string, unknown>>,
  location: Location,
): NonNullable<Shape['array']> {
  const { name: _, ...unnamed } = location;
  const array = { count: count(shape['count']), empty: count(shape['empty']) };
  return shape['items'] === undefined ? array : { ...array, items: readShape(shape['items'], unnamed) };
}

function readObject(shape: Readonly<Record<string, unknown>>, location: Location): ObjectShape {
  const names = Object.entries(recordOf(shape['properties'])).filter(([name]) => isPropertyName(name));
  const object: ObjectShape = {
    count: count(shape['count']),
    named: count(shape['named']),
    properties: Object.fromEntries(
      names.map(([name, value]) => [name, readShape(value, { ...location, name })]),
    ),
  };
  if (shape['additional'] === undefined) return object;
  const { name: _, ...unnamed } = location;
  return { ...object, additional: readShape(shape['additional'], unnamed) };
}

function counts<Name extends string>(names: readonly Name[], value: unknown): { [K in Name]?: number } {
  const entries = names.map((name) => [name, count(recordOf(value)[name])] as const);
  return Object.fromEntries(entries.filter(([, number]) => number > 0)) as { [K in Name]?: number };
}

/** Returns 0 if the value isn't a count. */
function count(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}
