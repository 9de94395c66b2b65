import type { ParsedResponse } from './parsed-response.ts';
import { recordedShape } from './recorded-shape.ts';
import { canonical } from './shape.ts';
import { FORMAT, type ResponseShape, responseKey, type ShapeFile, sortByName } from './shape-file.ts';
import { ShapeRecorder, type ShapeRules } from './shape-recorder.ts';

export interface RecordShapesOptions {
  /** Names of properties whose values may be kept, because they are words of the API, such as `status`. Default: none. */
  readonly enums?: readonly string[] | undefined;
  /** Names that are kept from their first occurrence, because they are names of properties of the API. Default: none. */
  readonly names?: readonly string[] | undefined;
  /** Maximum number of recorded locations of bodies, over all operations. It limits the memory. Default: 100,000. */
  readonly maxLocations?: number | undefined;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Records the shapes of responses. */
export interface ShapesRecorder {
  /** Records one response. Pass it to the client as `onData`. It never throws. */
  readonly onData: (response: ParsedResponse) => void;
  /** Returns what was recorded: types, names, formats and counts, and no value. */
  readonly toJSON: () => ShapeFile;
}

/**
 * Makes a recorder of shapes.
 *
 * It keeps types, counts, formats, length classes and property names. It keeps no value. It keeps no name that may be data either, such as
 * an id or a customer that is the key of a map.
 */
export function recordShapes({
  enums = [],
  names = [],
  maxLocations = 100_000,
}: RecordShapesOptions = {}): ShapesRecorder {
  const known = new Set(names);
  const rules: ShapeRules = {
    enums: new Set(enums),
    isKnown: (name) => known.has(name),
    locationsLeft: maxLocations,
  };
  const id = crypto.randomUUID();
  /** Days since 1970, in UTC. Formatting a date for each response would be a tenth of the recorder's work. */
  const days = new Set<number>();
  const recorded = new Map<
    string,
    {
      readonly response: Omit<ResponseShape, 'responses' | 'body'>;
      count: number;
      readonly body: ShapeRecorder;
    }
  >();

  return {
    onData({ method, path, status, mediaType = '', data }) {
      const response = { method, path, status, mediaType };
      const key = responseKey(response);
      const previous = recorded.get(key);
      // A server can send any number of statuses and media types.
      if (!previous && rules.locationsLeft <= 0) return;
      const entry = previous ?? { response, count: 0, body: new ShapeRecorder(rules) };
      recorded.set(key, entry);
      days.add(Math.floor(Date.now() / DAY));
      entry.count++;
      entry.body.record(data);
    },
    toJSON() {
      const responses = sortByName(recorded).map(([, { response, count, body }]) => ({
        ...response,
        responses: count,
        body: canonical(recordedShape([body], rules)),
      }));
      const dates = [...days].map((day) => new Date(day * DAY).toISOString().slice(0, 10)).sort();
      return { format: FORMAT, recordings: { [id]: { days: dates, responses } } };
    },
  };
}
