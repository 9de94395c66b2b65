import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Direction, Witness } from './change.ts';
import { isEqual, type JsonObject } from './json.ts';
import { type Part, requestParts, responseParts } from './parts.ts';
import { positives } from './positives.ts';
import { type Validate, validator } from './validator.ts';
import type { WholeOperations } from './whole-operations.ts';

/** A value that one description takes and the other refuses. */
export interface Refusal extends Witness {
  readonly direction: Direction;
  /** Such as `GET /customers`. */
  readonly operation: string;
  /** The places that are at fault, in words, as a `Change` has them. */
  readonly places: readonly string[];
}

/** What came of sending what was right before, and of reading what is answered now. */
export interface Replay {
  /** How many values were tried. */
  readonly values: number;
  readonly refusals: readonly Refusal[];
  /** Where no value could be made up to try, in words. */
  readonly untried: readonly string[];
}

/**
 * Sends each operation what the old description takes, by the new one; and reads what the new one answers, by the old one.
 *
 * @param before - the old description, and its operations that differ
 */
export function replay(
  before: { readonly document: JsonObject; readonly paths: WholeOperations },
  after: { readonly document: JsonObject; readonly paths: WholeOperations },
): Replay {
  const sent = trial(before.document, after.document);
  const answered = trial(after.document, before.document);
  const replays = Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, old]) => {
      const now = after.paths[path]?.[method];
      if (!now) return [];
      const operation = `${method.toUpperCase()} ${path}`;
      return [
        replayParts(operation, 'request', requestParts(old), requestParts(now), sent),
        replayParts(operation, 'response', responseParts(now), responseParts(old), answered),
      ];
    }),
  );
  return {
    values: replays.reduce((sum, { values }) => sum + values, 0),
    refusals: replays.flatMap(({ refusals }) => refusals),
    untried: replays.flatMap(({ untried }) => untried),
  };
}

function replayParts(
  operation: string,
  direction: Direction,
  giving: ReadonlyMap<string, Part>,
  taking: ReadonlyMap<string, Part>,
  tried: Trial,
): Replay {
  const refusals: Refusal[] = [];
  const untried: string[] = [];
  let values = 0;
  for (const [key, taker] of taking) {
    const giver = giving.get(key);
    if (taker.required && !giver?.required) {
      values++;
      refusals.push({
        operation,
        direction,
        places: [taker.place],
        value: undefined,
        refusal: 'it is missing',
      });
    }
    if (!giver || isEqual(giver.schema, taker.schema)) continue;
    const { given, refused } = tried(giver, taker, direction);
    values += given;
    if (given === 0) untried.push(`${operation}, ${taker.place}`);
    refusals.push(...refused.map((refusal) => ({ operation, direction, ...inPart(refusal, taker) })));
  }
  return { values, refusals, untried };
}

/** Gives one part's values to another; how many, and the refused ones with what is wrong with them. */
type Trial = (
  giver: Part,
  taker: Part,
  direction: Direction,
) => { readonly given: number; readonly refused: readonly Refused[] };

interface Refused {
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** Many operations share their schemas, so what was tried once is not tried again. */
function trial(givingDocument: JsonObject, takingDocument: JsonObject): Trial {
  const known = new Map<string, ReturnType<Trial>>();
  return (giver, taker, direction) => {
    const key = JSON.stringify([giver.schema, giver.examples, taker.schema]);
    const again = known.get(key);
    if (again) return again;
    const takes = validator(taker.schema, takingDocument);
    const values = positives(giver.schema, giver.examples, validator(giver.schema, givingDocument));
    const outcome = { given: values.length, refused: refused(values, takes, direction) };
    known.set(key, outcome);
    return outcome;
  };
}

/** One witness for each set of places: the shortest. */
function refused(values: readonly unknown[], takes: Validate, direction: Direction): Refused[] {
  const bySet = new Map<string, Refused>();
  for (const value of values) {
    // Whoever reads an answer passes over what he does not know.
    const errors = takes(value).filter(
      ({ keyword }) => direction === 'request' || !/^(additional|unevaluated)Properties$/.test(keyword),
    );
    if (errors.length === 0) continue;
    const set = errors.map(trailOf).join();
    const known = bySet.get(set);
    if (!known || JSON.stringify(value).length < JSON.stringify(known.value).length)
      bySet.set(set, { value, errors });
  }
  return [...bySet.values()];
}

function inPart({ value, errors }: Refused, part: Part): Pick<Refusal, 'value' | 'refusal' | 'places'> {
  const places = errors.map((error) => {
    const trail = trailOf(error);
    return trail === '' ? part.place : `${part.place}, \`${trail}\``;
  });
  const [first] = errors;
  return {
    value,
    places: [...new Set(places)],
    refusal: [first && trailOf(first), first?.message].filter(Boolean).join(' '),
  };
}

/** `/emailAddresses/0/password` as `emailAddresses[].password`. */
function trailOf({ instancePath, keyword, params }: ErrorObject): string {
  const keys = instancePath.split('/').slice(1);
  if (keyword === 'required') keys.push(String(params['missingProperty']));
  return keys
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((trail, key) => (/^\d+$/.test(key) ? `${trail}[]` : trail ? `${trail}.${key}` : key), '');
}
