import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parse, parseDocument, stringify } from 'yaml';
import type { EvidenceDocument } from '../../model/evidence.ts';

type List = 'operations' | 'schemas';

/**
 * A file of the evidence that is changed entry by entry. The rest of its text stays as it is, with its comments.
 */
export class EvidenceFile {
  #text: string;
  #document: EvidenceDocument | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Starts the file of a tag that had none. */
  static ofTag(tag: string): EvidenceFile {
    return new EvidenceFile(`${stringify({ tag })}operations: []\n`);
  }

  get text(): string {
    return this.#text;
  }

  get document(): EvidenceDocument {
    this.#document ??= (parse(this.#text) ?? {}) as EvidenceDocument;
    return this.#document;
  }

  /**
   * Replaces an entry.
   *
   * @returns whether the text changed
   */
  replace(list: List, index: number, entry: object): boolean {
    if (isDeepStrictEqual(this.#entries(list)[index], plain(entry))) return false;
    const [start, end] = this.#rangeOf(list, index);
    const column = start - (this.#text.lastIndexOf('\n', start - 1) + 1);
    this.#write(
      `${this.#text.slice(0, start)}${indented(entry, column)}${this.#text.slice(end)}`,
      list,
      index,
      entry,
    );
    return true;
  }

  /** Appends an entry. */
  append(list: List, entry: object): void {
    const count = this.#entries(list).length;
    if (count === 0) {
      const head = new RegExp(`^${list}:.*$`, 'm');
      const before = head.test(this.#text) ? this.#text.replace(head, `${list}:`) : `${this.#text}${list}:\n`;
      const at = before.search(new RegExp(`^${list}:$`, 'm')) + list.length + 1;
      this.#write(`${before.slice(0, at)}\n  - ${indented(entry, 4)}${before.slice(at)}`, list, 0, entry);
      return;
    }
    const [start, end] = this.#rangeOf(list, count - 1);
    const column = start - (this.#text.lastIndexOf('\n', start - 1) + 1);
    const item = `\n${' '.repeat(Math.max(column - 2, 0))}- ${indented(entry, column)}`;
    this.#write(`${this.#text.slice(0, end)}${item}${this.#text.slice(end)}`, list, count, entry);
  }

  #entries(list: List): readonly unknown[] {
    return this.document[list] ?? [];
  }

  #rangeOf(list: List, index: number): [number, number] {
    const { contents } = parseDocument(this.#text);
    const items = isMap(contents) ? contents.get(list) : undefined;
    const item = isSeq(items) ? items.items[index] : undefined;
    const range = isMap(item) ? item.range : undefined;
    if (range === null || range === undefined) throw new Error(`"${list}" has no entry ${index}.`);
    const text = this.#text.slice(range[0], range[1]);
    return [range[0], range[0] + text.trimEnd().length];
  }

  /** Keeps a text only if it says what it should: no text of a page may leave its string. */
  #write(text: string, list: List, index: number, entry: object): void {
    const before = this.#entries(list);
    const document = (parse(text) ?? {}) as EvidenceDocument;
    const after = document[list] ?? [];
    const isRight = after.every((one, at) =>
      isDeepStrictEqual(one, at === index ? plain(entry) : before[at]),
    );
    if (!isRight || !isDeepStrictEqual(after[index], plain(entry))) {
      throw new Error(`The entry ${index} of "${list}" can't be written as YAML.`);
    }
    this.#text = text;
    this.#document = document;
  }
}

/** Returns the part of a value that YAML keeps. */
function plain(entry: object): unknown {
  return parse(stringify(entry));
}

function indented(entry: object, column: number): string {
  const lines = stringify(entry, { lineWidth: 110 }).trimEnd().split('\n');
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(column) + line))
    .join('\n');
}
