import { isKept, isMap, type NameStatistics } from './property-name.ts';
import { type ArrayShape, addCounts, type ObjectShape, type Shape, type StringShape } from './shape.ts';
import { type LengthClass, lengthClass, type StringFormat, stringFormat } from './string-class.ts';

/** Limits on a recorder's memory, and on what it may keep. */
export interface ShapeRules {
  /** Properties whose values are listed, such as `status`. */
  readonly enums: ReadonlySet<string>;
  /** Whether a name is in the OpenAPI description. */
  readonly isKnown: (name: string) => boolean;
  /** How many locations may be added. Shared by all bodies of a recorder. */
  locationsLeft: number;
}

/** Names of an object that are remembered. Objects with more are maps, and their values are counted together from then on. */
const MOST_NAMES = 500;
const MOST_LEVELS = 64;
/** Items of one array that are looked at: its first ones, and then some further ones. */
const MOST_ITEMS = 1_000;
const MOST_VALUES = 30;
/** A listed value: a word or two. */
const LISTED = /^[\w -]{1,40}$/;

/** Counts what is seen at one location. Names stay in here until `toShape` has decided which of them may be data. */
export class ShapeRecorder {
  readonly #rules: ShapeRules;
  readonly #level: number;
  readonly #values: Map<string, number> | undefined;
  #count = 0;
  #null = 0;
  #boolean = 0;
  #integer = 0;
  #fraction = 0;
  #strings = 0;
  readonly #formats: Partial<Record<StringFormat, number>> = {};
  readonly #lengths: Partial<Record<LengthClass, number>> = {};
  #arrays = 0;
  #empty = 0;
  #items: ShapeRecorder | undefined;
  #objects = 0;
  readonly #properties: Map<string, ShapeRecorder> = new Map();
  #additional: ShapeRecorder | undefined;
  #isMap = false;

  constructor(
    rules: ShapeRules,
    { level = 0, isListed = false }: { readonly level?: number; readonly isListed?: boolean } = {},
  ) {
    this.#rules = rules;
    this.#level = level;
    if (isListed) this.#values = new Map();
    rules.locationsLeft--;
  }

  /** Counts a parsed JSON value, and keeps nothing of it. */
  record(value: unknown): void {
    this.#count++;
    if (value === null) this.#null++;
    else if (typeof value === 'boolean') this.#boolean++;
    else if (typeof value === 'number') Number.isInteger(value) ? this.#integer++ : this.#fraction++;
    else if (typeof value === 'string') this.#recordString(value);
    else if (Array.isArray(value)) this.#recordArray(value);
    else if (typeof value === 'object') this.#recordObject(value as object);
    else this.#count--;
  }

  #recordString(text: string): void {
    this.#strings++;
    const [format, length] = [stringFormat(text), lengthClass(text)];
    this.#formats[format] = (this.#formats[format] ?? 0) + 1;
    this.#lengths[length] = (this.#lengths[length] ?? 0) + 1;
    if (!this.#values || !LISTED.test(text) || (this.#values.size >= MOST_VALUES && !this.#values.has(text)))
      return;
    this.#values.set(text, (this.#values.get(text) ?? 0) + 1);
  }

  #recordArray(items: readonly unknown[]): void {
    this.#arrays++;
    if (items.length === 0) this.#empty++;
    const step = Math.max(1, items.length / MOST_ITEMS);
    for (let index = 0; index < items.length; index += step) {
      this.#items ??= this.#child();
      this.#items?.record(items[Math.floor(index)]);
    }
  }

  #recordObject(object: object): void {
    this.#objects++;
    for (const [name, value] of Object.entries(object)) this.#recorderOf(name)?.record(value);
  }

  #recorderOf(name: string): ShapeRecorder | undefined {
    const known = this.#properties.get(name);
    if (known) return known;
    if (this.#properties.size >= MOST_NAMES) this.#forgetNames();
    const recorder = this.#isMap ? undefined : this.#child(name);
    if (recorder) this.#properties.set(name, recorder);
    else this.#additional ??= this.#child();
    return recorder ?? this.#additional;
  }

  /** Gives the memory of a map's keys to what comes later. */
  #forgetNames(): void {
    const recorders = [...this.#properties.values()];
    this.#properties.clear();
    this.#isMap = true;
    for (const recorder of recorders) this.#rules.locationsLeft += recorder.#countLocations();
    this.#additional ??= this.#child();
    if (!this.#additional) return;
    for (const recorder of recorders) this.#additional.#add(recorder);
  }

  #countLocations(): number {
    let count = 1;
    for (const recorder of this.#properties.values()) count += recorder.#countLocations();
    if (this.#items) count += this.#items.#countLocations();
    if (this.#additional) count += this.#additional.#countLocations();
    return count;
  }

  /** Returns no recorder if the memory that the recorder may use is full, or the value lies too deep. */
  #child(name?: string): ShapeRecorder | undefined {
    if (this.#rules.locationsLeft <= 0 || this.#level >= MOST_LEVELS) return undefined;
    const isListed = name !== undefined && this.#rules.enums.has(name);
    return new ShapeRecorder(this.#rules, { level: this.#level + 1, isListed });
  }

  /** Returns what may be kept. */
  toShape(): Shape {
    return Object.assign(
      { count: this.#count },
      this.#null > 0 && { null: this.#null },
      this.#boolean > 0 && { boolean: this.#boolean },
      this.#integer > 0 && { integer: this.#integer },
      this.#fraction > 0 && { fraction: this.#fraction },
      this.#strings > 0 && { string: this.#stringShape() },
      this.#arrays > 0 && { array: this.#arrayShape() },
      this.#objects > 0 && { object: this.#objectShape() },
    );
  }

  #stringShape(): StringShape {
    const shape = { count: this.#strings, formats: { ...this.#formats }, lengths: { ...this.#lengths } };
    return this.#values?.size ? { ...shape, values: Object.fromEntries(this.#values) } : shape;
  }

  #arrayShape(): ArrayShape {
    const shape = { count: this.#arrays, empty: this.#empty };
    return this.#items ? { ...shape, items: this.#items.toShape() } : shape;
  }

  #objectShape(): ObjectShape {
    const shapes = [...this.#properties].map(([name, recorder]) => [name, recorder.toShape()] as const);
    const statistics = this.#nameStatistics(shapes);
    const isDictionary = isMap(statistics);
    const properties = shapes.filter(([name]) => !isDictionary && isKept(name, statistics));
    const kept = new Set(properties.map(([name]) => name));
    // Their counts are summed first: names that are rare in each value of a map may be frequent in all.
    const others = [...this.#properties].filter(([name]) => !kept.has(name)).map(([, recorder]) => recorder);
    if (this.#additional) others.push(this.#additional);
    const named = properties.length > 0 ? this.#objects : 0;
    const object = { count: this.#objects, named, properties: Object.fromEntries(properties) };
    return others.length > 0 ? { ...object, additional: this.#sumOf(others).toShape() } : object;
  }

  #sumOf(recorders: readonly ShapeRecorder[]): ShapeRecorder {
    // The sum is not counted against the limit, so later responses have room.
    const sum = new ShapeRecorder({ ...this.#rules, locationsLeft: Infinity }, { level: this.#level + 1 });
    for (const recorder of recorders) sum.#add(recorder);
    return sum;
  }

  #add(other: ShapeRecorder): void {
    this.#count += other.#count;
    this.#null += other.#null;
    this.#boolean += other.#boolean;
    this.#integer += other.#integer;
    this.#fraction += other.#fraction;
    this.#strings += other.#strings;
    Object.assign(this.#formats, addCounts(this.#formats, other.#formats));
    Object.assign(this.#lengths, addCounts(this.#lengths, other.#lengths));
    this.#arrays += other.#arrays;
    this.#empty += other.#empty;
    if (other.#items) {
      this.#items ??= this.#child();
      if (this.#items) this.#items.#add(other.#items);
    }
    this.#objects += other.#objects;
    for (const [name, recorder] of other.#properties) {
      const own = this.#recorderOf(name);
      if (own) own.#add(recorder);
    }
    if (other.#isMap && !this.#isMap) this.#forgetNames();
    if (other.#additional) {
      this.#additional ??= this.#child();
      if (this.#additional) this.#additional.#add(other.#additional);
    }
  }

  #nameStatistics(shapes: readonly (readonly [string, Shape])[]): NameStatistics {
    const types = new Set(shapes.map(([, shape]) => typesOf(shape)).filter((types) => types !== ''));
    const names = new Set(
      shapes.map(([, { object }]) => object && Object.keys(object.properties).sort().join()),
    );
    return {
      objects: this.#objects,
      occurrences: new Map(shapes.map(([name, { count }]) => [name, count])),
      isKnown: this.#rules.isKnown,
      isUniform: types.size <= 1,
      areObjectsAlike: names.size === 1 && !names.has(undefined),
    };
  }
}

function typesOf({ boolean, integer, fraction, string, array, object }: Shape): string {
  const types = { boolean, number: integer ?? fraction, string, array, object };
  return Object.entries(types)
    .filter(([, count]) => count)
    .map(([type]) => type)
    .join();
}
