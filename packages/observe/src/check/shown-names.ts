/** The replacement of a name that may be data. */
const MASKED = '<name>';

/** An undescribed name that may be shown: camelCase, without digits. Otherwise it may be the key of a map. */
const IDENTIFIER = /^[a-z]{1,30}([A-Z][a-z]{1,30}){0,4}$/;

/** Decides which names of a body are shown. The keys of a map, such as customers by name, are data. */
export class ShownNames {
  readonly #known: ReadonlySet<string>;
  /** Results of `#isRecord`. An object may have many names, so they are read once. */
  readonly #records = new WeakMap<object, boolean>();

  /** @param known - all names of properties in the description */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** Returns a key of a JSON pointer: an index as `*`, and a name only if the description has it. */
  key(key: string): string {
    if (/^\d+$/.test(key)) return '*';
    return this.#known.has(key) ? key : MASKED;
  }

  /** Returns an undescribed name of an object if all undescribed names of it look like those of properties. */
  undocumented(name: string, object: object): string {
    return this.#isRecord(object) && IDENTIFIER.test(name) ? name : MASKED;
  }

  #isRecord(object: object): boolean {
    const decided = this.#records.get(object);
    if (decided !== undefined) return decided;
    const names = Object.keys(object);
    const isRecord =
      names.some((name) => this.#known.has(name)) &&
      names.every((name) => this.#known.has(name) || IDENTIFIER.test(name));
    this.#records.set(object, isRecord);
    return isRecord;
  }
}
