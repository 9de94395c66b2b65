import { STRING_CLASSES, stringClass } from './string-class.ts';

/** Limits on a recorder's memory, and on what it may keep. */
export interface ShapeRules {
  /** Properties whose values are listed, such as `status`. */
  readonly enums: ReadonlySet<string>;
  /** Whether a name is that of a property in the OpenAPI description. */
  readonly isKnown: (name: string) => boolean;
  /** How many locations may be added. Shared by all bodies of a recorder. */
  locationsLeft: number;
}

/** Counts of one location of a body, names included. `recordedShape` decides which of the names may be data. */
export interface Recorded {
  readonly count: number;
  readonly null: number;
  readonly boolean: number;
  readonly integer: number;
  readonly fraction: number;
  readonly string: number;
  /** Texts by the index of their class in `STRING_CLASSES`. */
  readonly classes: Uint32Array | undefined;
  /** Values of a property that is listed. */
  readonly values: ReadonlyMap<string, number> | undefined;
  readonly array: number;
  readonly empty: number;
  readonly items: Recorded | undefined;
  readonly object: number;
  readonly properties: ReadonlyMap<string, Recorded>;
  /** Values whose names were too many to remember. */
  readonly additional: Recorded | undefined;
  /** Whether the names were too many to remember. */
  readonly isMap: boolean;
}

/** Names of an object that are remembered. Objects with more are maps, and their values are counted together from then on. */
const MOST_NAMES = 500;
const MOST_LEVELS = 64;
/** Items of one array that are looked at, evenly spread. */
const MOST_ITEMS = 1_000;
const MOST_VALUES = 30;
/** A listed value: a word or two. */
const LISTED = /^[\w -]{1,40}$/;

/** Counts what is seen at one location. */
export class ShapeRecorder implements Recorded {
  readonly #rules: ShapeRules;
  readonly #level: number;
  readonly #name: string | undefined;
  /**
   * Recorders of properties by the position of their name in the last object. Objects at one location mostly have the same order of
   * names. Comparing a name is faster than looking it up.
   */
  #byPosition: ShapeRecorder[] = [];
  count = 0;
  null = 0;
  boolean = 0;
  integer = 0;
  fraction = 0;
  string = 0;
  classes: Uint32Array | undefined;
  readonly values: Map<string, number> | undefined;
  array = 0;
  empty = 0;
  items: ShapeRecorder | undefined;
  object = 0;
  readonly properties: Map<string, ShapeRecorder> = new Map();
  additional: ShapeRecorder | undefined;
  isMap = false;

  constructor(
    rules: ShapeRules,
    { level = 0, name }: { readonly level?: number; readonly name?: string | undefined } = {},
  ) {
    this.#rules = rules;
    this.#level = level;
    this.#name = name;
    this.values = name !== undefined && rules.enums.has(name) ? new Map() : undefined;
    rules.locationsLeft--;
  }

  /** Counts a parsed JSON value, and keeps nothing of it. */
  record(value: unknown): void {
    this.count++;
    if (typeof value === 'string') this.#recordString(value);
    else if (typeof value === 'number') Number.isInteger(value) ? this.integer++ : this.fraction++;
    else if (typeof value === 'boolean') this.boolean++;
    else if (value === null) this.null++;
    else if (Array.isArray(value)) this.#recordArray(value);
    else if (typeof value === 'object') this.#recordObject(value as object);
    else this.count--;
  }

  #recordString(text: string): void {
    this.string++;
    this.classes ??= new Uint32Array(STRING_CLASSES.length);
    const index = stringClass(text);
    this.classes[index] = (this.classes[index] ?? 0) + 1;
    if (!this.values || !LISTED.test(text)) return;
    const count = this.values.get(text);
    if (count !== undefined || this.values.size < MOST_VALUES) this.values.set(text, (count ?? 0) + 1);
  }

  #recordArray(items: readonly unknown[]): void {
    this.array++;
    if (items.length === 0) this.empty++;
    for (const item of items.length > MOST_ITEMS ? evenlySpread(items) : items) {
      this.items ??= this.#child();
      this.items?.record(item);
    }
  }

  #recordObject(object: object): void {
    this.object++;
    let position = 0;
    for (const name in object) {
      const value = (object as Readonly<Record<string, unknown>>)[name];
      this.#recorderAt(position++, name)?.record(value);
    }
  }

  #recorderAt(position: number, name: string): ShapeRecorder | undefined {
    const expected = this.#byPosition[position];
    if (expected && expected.#name === name) return expected;
    const recorder = this.#recorderOf(name);
    if (recorder && recorder.#name === name && position < MOST_NAMES) this.#byPosition[position] = recorder;
    return recorder;
  }

  /** Returns the recorder of a property's values. It is that of additional properties if no more names can be remembered. */
  #recorderOf(name: string): ShapeRecorder | undefined {
    const known = this.properties.get(name);
    if (known) return known;
    if (this.properties.size >= MOST_NAMES) this.#forgetNames();
    const recorder = this.isMap ? undefined : this.#child(name);
    if (recorder) this.properties.set(name, recorder);
    else this.additional ??= this.#child();
    return recorder ?? this.additional;
  }

  /** Counts all values together, which frees the locations of a map's keys. */
  #forgetNames(): void {
    const recorders = [...this.properties.values()];
    this.properties.clear();
    this.#byPosition = [];
    this.isMap = true;
    for (const recorder of recorders) this.#rules.locationsLeft += countLocations(recorder);
    this.additional ??= this.#child();
    for (const recorder of recorders) this.additional?.add(recorder);
  }

  /** Adds the counts of another recorder. */
  add(other: ShapeRecorder): void {
    this.count += other.count;
    this.null += other.null;
    this.boolean += other.boolean;
    this.integer += other.integer;
    this.fraction += other.fraction;
    this.string += other.string;
    if (other.classes) {
      this.classes ??= new Uint32Array(STRING_CLASSES.length);
      for (const [index, count] of other.classes.entries())
        this.classes[index] = (this.classes[index] ?? 0) + count;
    }
    this.array += other.array;
    this.empty += other.empty;
    if (other.items) {
      this.items ??= this.#child();
      this.items?.add(other.items);
    }
    this.object += other.object;
    for (const [name, recorder] of other.properties) this.#recorderOf(name)?.add(recorder);
    if (other.isMap && !this.isMap) this.#forgetNames();
    if (other.additional) {
      this.additional ??= this.#child();
      this.additional?.add(other.additional);
    }
  }

  /** Returns no recorder if the memory that the recorder may use is full, or the value lies too deep. */
  #child(name?: string): ShapeRecorder | undefined {
    if (this.#rules.locationsLeft <= 0 || this.#level >= MOST_LEVELS) return undefined;
    return new ShapeRecorder(this.#rules, { level: this.#level + 1, name });
  }
}

/** Returns about `MOST_ITEMS` of the items of a longer array. */
function* evenlySpread(items: readonly unknown[]): Generator<unknown> {
  const step = items.length / MOST_ITEMS;
  for (let index = 0; index < items.length; index += step) yield items[Math.floor(index)];
}

function countLocations({ properties, items, additional }: Recorded): number {
  let count = 1;
  for (const recorder of properties.values()) count += countLocations(recorder);
  if (items) count += countLocations(items);
  if (additional) count += countLocations(additional);
  return count;
}
