import { parsePointer } from '@goldleaf/openapi';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Counterexample, Direction } from '../compare/change.ts';
import type { ExpandedOperations } from '../compare/expand.ts';
import { isEqual, type JsonObject } from '../compare/json.ts';
import { type Part, requestParts, responseParts } from './parts.ts';
import { validValues } from './valid-values.ts';
import { createValidator, type Validate } from './validator.ts';

/** A sample that is valid under one description and invalid under the other. */
export interface Rejection extends Counterexample {
  readonly direction: Direction;
  /** Such as `GET /customers`. */
  readonly operation: string;
  /** The locations of the errors, in the words of `Change.location`. */
  readonly locations: readonly string[];
}

/** The outcome of validating samples. */
export interface SampleResult {
  /** How many values were validated. */
  readonly values: number;
  readonly rejections: readonly Rejection[];
  /** Locations for which no value could be generated, in words. */
  readonly unsampled: readonly string[];
}

/** One description: the whole document, and its operations that differ from the other description. */
export interface Side {
  readonly document: JsonObject;
  readonly paths: ExpandedOperations;
}

/** Validates requests of the old description against the new one, and responses of the new one against the old one. */
export function checkCompatibility(before: Side, after: Side): SampleResult {
  const sendOld = createTrial(before.document, after.document);
  const readNew = createTrial(after.document, before.document);
  const results: SampleResult[] = [];
  for (const [path, methods] of Object.entries(before.paths)) {
    for (const [method, old] of Object.entries(methods)) {
      const now = after.paths[path]?.[method];
      if (!now) continue;
      const operation = `${method.toUpperCase()} ${path}`;
      results.push(
        tryParts({ operation, direction: 'request' }, requestParts(old), requestParts(now), sendOld),
        tryParts({ operation, direction: 'response' }, responseParts(now), responseParts(old), readNew),
      );
    }
  }
  return {
    values: results.reduce((sum, { values }) => sum + values, 0),
    rejections: results.flatMap(({ rejections }) => rejections),
    unsampled: results.flatMap(({ unsampled }) => unsampled),
  };
}

type Parts = ReadonlyMap<string, Part>;

/** @param source - the parts that samples are generated for; `target` holds those that validate them */
function tryParts(
  message: Pick<Rejection, 'operation' | 'direction'>,
  source: Parts,
  target: Parts,
  trial: Trial,
): SampleResult {
  const rejections: Rejection[] = [];
  const unsampled: string[] = [];
  let values = 0;
  for (const [key, taker] of target) {
    const giver = source.get(key);
    if (taker.required && !giver?.required) {
      values++;
      rejections.push({
        ...message,
        locations: [taker.location],
        value: undefined,
        reason: 'it is missing',
      });
    }
    if (!giver || isEqual(giver.schema, taker.schema)) continue;
    const { tried, rejected } = trial(giver, taker, message.direction);
    values += tried;
    if (tried === 0) unsampled.push(`${message.operation}, ${taker.location}`);
    rejections.push(...rejected.map((sample) => ({ ...message, ...describeRejection(sample, taker) })));
  }
  return { values, rejections, unsampled };
}

/** Validates the values of one part against another. */
type Trial = (
  giver: Part,
  taker: Part,
  direction: Direction,
) => { readonly tried: number; readonly rejected: readonly RejectedSample[] };

interface RejectedSample {
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** Remembers outcomes, because many operations share their schemas. */
function createTrial(givingDocument: JsonObject, takingDocument: JsonObject): Trial {
  const known = new Map<string, ReturnType<Trial>>();
  return (giver, taker, direction) => {
    const key = JSON.stringify([giver.schema, giver.examples, taker.schema, direction]);
    const earlier = known.get(key);
    if (earlier) return earlier;
    const validate = createValidator(taker.schema, takingDocument);
    const values = validValues(giver.schema, giver.examples, createValidator(giver.schema, givingDocument));
    const outcome = { tried: values.length, rejected: rejectedSamples(values, validate, direction) };
    known.set(key, outcome);
    return outcome;
  };
}

/** Keeps the shortest rejected value for each set of locations. */
function rejectedSamples(
  values: readonly unknown[],
  validate: Validate,
  direction: Direction,
): RejectedSample[] {
  const byLocations = new Map<string, RejectedSample>();
  for (const value of values) {
    const errors = validate(value).filter((error) => direction === 'request' || !isUnknownProperty(error));
    if (errors.length === 0) continue;
    const locations = errors.map(trailOf).join();
    const known = byLocations.get(locations);
    if (!known || JSON.stringify(value).length < JSON.stringify(known.value).length)
      byLocations.set(locations, { value, errors });
  }
  return [...byLocations.values()];
}

/** Code that reads a response ignores properties that it doesn't know. */
function isUnknownProperty({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
}

function describeRejection(
  { value, errors }: RejectedSample,
  { location }: Part,
): Pick<Rejection, 'value' | 'reason' | 'locations'> {
  const locations = errors.map((error) => {
    const trail = trailOf(error);
    return trail === '' ? location : `${location}, \`${trail}\``;
  });
  const [first] = errors;
  const reason = [first && trailOf(first), first?.message].filter(Boolean).join(' ');
  return { value, locations: [...new Set(locations)], reason };
}

/** Formats `/emailAddresses/0/password` as `emailAddresses[].password`. */
function trailOf({ instancePath, keyword, params }: ErrorObject): string {
  const keys = parsePointer(instancePath);
  if (keyword === 'required') keys.push(String(params['missingProperty']));
  return keys.reduce((trail, key) => {
    if (/^\d+$/.test(key)) return `${trail}[]`;
    return trail ? `${trail}.${key}` : key;
  }, '');
}
