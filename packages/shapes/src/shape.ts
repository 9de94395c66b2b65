import type { LengthClass, StringFormat } from './string-class.ts';

/** Counts by class. A class that never occurred is absent. */
export type Counts<Class extends string> = { readonly [Name in Class]?: number };

/**
 * The types that were seen at one location of a body, with their counts. Never a value.
 *
 * `count` is the number of values. It is the sum of the counts of all types.
 */
export interface Shape {
  readonly count: number;
  readonly null?: number;
  readonly boolean?: number;
  /** Numbers without and with a fraction. */
  readonly integer?: number;
  readonly fraction?: number;
  readonly string?: StringShape;
  readonly array?: ArrayShape;
  readonly object?: ObjectShape;
}

export interface StringShape {
  readonly count: number;
  readonly formats: Counts<StringFormat>;
  readonly lengths: Counts<LengthClass>;
  /** Values of a property that the recorder lists. */
  readonly values?: { readonly [value: string]: number };
}

export interface ArrayShape {
  readonly count: number;
  /** How many of the arrays were empty. */
  readonly empty: number;
  readonly items?: Shape;
}

export interface ObjectShape {
  readonly count: number;
  /** How many of the objects had their names kept. A property is in all of them if its count is this one. */
  readonly named: number;
  /** Named properties. The count of a property's shape is the number of objects that have it. */
  readonly properties: { readonly [name: string]: Shape };
  /** Values of properties whose names may be data, such as ids. Their names aren't kept. */
  readonly additional?: Shape;
}

/** Returns the shape of the values of both shapes. Commutative and associative. */
export function addShapes(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  if (!a || !b) return a ?? b;
  return withoutAbsent({
    count: a.count + b.count,
    null: add(a.null, b.null),
    boolean: add(a.boolean, b.boolean),
    integer: add(a.integer, b.integer),
    fraction: add(a.fraction, b.fraction),
    string: addStrings(a.string, b.string),
    array: addArrays(a.array, b.array),
    object: addObjects(a.object, b.object),
  });
}

function addStrings(a: StringShape | undefined, b: StringShape | undefined): StringShape | undefined {
  if (!a || !b) return a ?? b;
  return withoutAbsent({
    count: a.count + b.count,
    formats: addCounts(a.formats, b.formats),
    lengths: addCounts(a.lengths, b.lengths),
    values: a.values && b.values ? addCounts(a.values, b.values) : (a.values ?? b.values),
  });
}

function addArrays(a: ArrayShape | undefined, b: ArrayShape | undefined): ArrayShape | undefined {
  if (!a || !b) return a ?? b;
  return withoutAbsent({
    count: a.count + b.count,
    empty: a.empty + b.empty,
    items: addShapes(a.items, b.items),
  });
}

function addObjects(a: ObjectShape | undefined, b: ObjectShape | undefined): ObjectShape | undefined {
  if (!a || !b) return a ?? b;
  const names = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])];
  const properties = names.map((name) => [name, addShapes(own(a.properties, name), own(b.properties, name))]);
  return withoutAbsent({
    count: a.count + b.count,
    named: a.named + b.named,
    properties: Object.fromEntries(properties),
    additional: addShapes(a.additional, b.additional),
  });
}

export function addCounts<T extends { readonly [name: string]: number | undefined }>(a: T, b: T): T {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, add(own(a, name), own(b, name))])) as unknown as T;
}

const add = (a = 0, b = 0): number | undefined => a + b || undefined;

const own = <T>(record: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Returns the same JSON value with sorted keys, so that equal shapes have equal bytes. */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map(canonical) as T;
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort() as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, canonical(value[name])])) as T;
}

type Present<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

function withoutAbsent<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;
}
