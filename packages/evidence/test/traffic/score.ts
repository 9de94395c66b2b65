// Compares what was learnt with the hidden description and with what occurred.
import type { SchemaFacts } from '../../src/model/index.ts';
import { type HiddenProperty, type HiddenSchema, TYPES } from './hidden-description.ts';

export interface Score {
  properties: number;
  found: number;
  readonly missing: string[];
  readonly wrongTypes: string[];
  readonly wrongRequired: string[];
  maps: number;
  readonly missedMaps: string[];
}

export const newScore = (): Score => ({
  properties: 0,
  found: 0,
  missing: [],
  wrongTypes: [],
  wrongRequired: [],
  maps: 0,
  missedMaps: [],
});

/** Adds the score of one location. `values` are those that occurred there. */
export function addScore(
  score: Score,
  location: string,
  hidden: HiddenSchema,
  learnt: SchemaFacts | undefined,
  values: readonly unknown[],
): void {
  if (values.length === 0) return;
  const expected = [...new Set(values.map((value) => typeOf(value, hidden)))].sort().join();
  const types = learnt?.['type'];
  const actual = (Array.isArray(types) ? [...types] : [types]).sort().join();
  // An integer is a number too.
  if (actual !== expected.replace('integer,number', 'number'))
    score.wrongTypes.push(`${location}: ${actual}, not ${expected}`);
  if (hidden.kind === 'nullable') {
    addChildren(
      score,
      location,
      hidden.schema,
      learnt,
      values.filter((value) => value !== null),
    );
  } else addChildren(score, location, hidden, learnt, values);
}

function addChildren(
  score: Score,
  location: string,
  hidden: HiddenSchema,
  learnt: SchemaFacts | undefined,
  values: readonly unknown[],
): void {
  if (hidden.kind === 'array') {
    const items = (values as unknown[][]).flat();
    addScore(score, `${location}[]`, hidden.items, learnt?.['items'] as SchemaFacts, items);
  }
  if (hidden.kind === 'map') {
    const items = (values as object[]).flatMap((map) => Object.values(map));
    if (items.length === 0) return;
    score.maps++;
    const additional = learnt?.['additionalProperties'] as SchemaFacts | undefined;
    if (learnt?.['properties'] !== undefined || additional === undefined) score.missedMaps.push(location);
    else addScore(score, `${location}{}`, hidden.values, additional, items);
  }
  if (hidden.kind === 'object')
    addProperties(score, location, hidden.properties, learnt, values as Record<string, unknown>[]);
}

function addProperties(
  score: Score,
  location: string,
  hidden: Readonly<Record<string, HiddenProperty>>,
  learnt: SchemaFacts | undefined,
  values: readonly Readonly<Record<string, unknown>>[],
): void {
  const properties = learnt?.['properties'] as Readonly<Record<string, SchemaFacts>> | undefined;
  const required = new Set(learnt?.['required'] as string[] | undefined);
  for (const [name, { schema, isRequired }] of Object.entries(hidden)) {
    const present = values.filter((one) => Object.hasOwn(one, name)).map((one) => one[name]);
    if (present.length === 0) continue;
    score.properties++;
    const property = properties?.[name];
    if (property === undefined) {
      score.missing.push(`${location}.${name} (${present.length} of ${values.length})`);
      continue;
    }
    score.found++;
    if (required.has(name) && !isRequired) score.wrongRequired.push(`${location}.${name}`);
    addScore(score, `${location}.${name}`, schema, property, present);
  }
}

function typeOf(value: unknown, hidden: HiddenSchema): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'number') return typeof value;
  const kind = hidden.kind === 'nullable' ? hidden.schema.kind : hidden.kind;
  return (
    (TYPES as Readonly<Record<string, string>>)[kind] ?? (Number.isInteger(value) ? 'integer' : 'number')
  );
}
