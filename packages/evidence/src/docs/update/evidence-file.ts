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
  /** Ranges of the entries of each list in the text. */
  #ranges: Readonly<Record<List, Range[]>> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Starts the file of a tag that had none. */
  static ofTag(tag: string): EvidenceFile {
    return new EvidenceFile(`${stringify({ tag })}operations: []\n`);
  }

  /**
   * The text with all changes.
   *
   * @throws {Error} if it doesn't parse to the changed entries. A text of a page must not end its YAML string
   */
  get text(): string {
    if (this.#document !== undefined && !isDeepStrictEqual(parse(this.#text) ?? {}, this.#document)) {
      throw new Error("An entry of the evidence can't be written as YAML.");
    }
    return this.#text;
  }

  get document(): EvidenceDocument {
    this.#document ??= (parse(this.#text) ?? {}) as EvidenceDocument;
    return this.#document;
  }

  /** Whether a word occurs in the text. */
  mentions(word: string): boolean {
    return this.#text.includes(word);
  }

  /**
   * Replaces an entry.
   *
   * @returns whether the text changed
   */
  replace(list: List, index: number, entry: object): boolean {
    if (isDeepStrictEqual(this.#entries(list)[index], plain(entry))) return false;
    const range = this.#rangesOf(list)[index];
    if (range === undefined) throw new Error(`"${list}" has no entry ${index}.`);
    const item = indented(entry, this.#columnOf(range));
    this.#splice(range.start, range.end, item);
    range.end = range.start + item.length;
    this.#set(list, index, entry);
    return true;
  }

  /** Appends an entry. */
  append(list: List, entry: object): void {
    // The entries are those before the text changes.
    const count = this.#entries(list).length;
    const last = this.#rangesOf(list).at(-1);
    if (last === undefined) this.#startList(list, entry);
    else {
      const column = this.#columnOf(last);
      const dash = `\n${' '.repeat(Math.max(column - 2, 0))}- `;
      const item = indented(entry, column);
      const start = last.end + dash.length;
      this.#splice(last.end, last.end, dash + item);
      this.#rangesOf(list).push({ start, end: start + item.length });
    }
    this.#set(list, count, entry);
  }

  #startList(list: List, entry: object): void {
    const head = new RegExp(`^${list}:.*$`, 'm').exec(this.#text);
    const start = head?.index ?? this.#text.length;
    const item = indented(entry, 4);
    const lines = `${list}:\n  - ${item}${head === null ? '\n' : ''}`;
    this.#splice(start, start + (head?.[0].length ?? 0), lines);
    const at = start + lines.indexOf(item);
    this.#rangesOf(list).push({ start: at, end: at + item.length });
  }

  #entries(list: List): readonly unknown[] {
    return this.document[list] ?? [];
  }

  #set(list: List, index: number, entry: object): void {
    this.#document = { ...this.document, [list]: this.#entries(list).toSpliced(index, 1, plain(entry)) };
  }

  #columnOf({ start }: Range): number {
    return start - (this.#text.lastIndexOf('\n', start - 1) + 1);
  }

  #rangesOf(list: List): Range[] {
    this.#ranges ??= rangesIn(this.#text);
    return this.#ranges[list];
  }

  /** Replaces a part of the text, and moves the ranges of the entries behind it. */
  #splice(start: number, end: number, text: string): void {
    const shift = text.length - (end - start);
    for (const range of [...this.#rangesOf('operations'), ...this.#rangesOf('schemas')]) {
      if (range.start <= start) continue;
      range.start += shift;
      range.end += shift;
    }
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
  }
}

interface Range {
  start: number;
  end: number;
}

function rangesIn(text: string): Record<List, Range[]> {
  const { contents } = parseDocument(text);
  const rangesOf = (list: List) => {
    const items = isMap(contents) ? contents.get(list) : undefined;
    return isSeq(items) ? items.items.map((item) => rangeOf(item, text)) : [];
  };
  return { operations: rangesOf('operations'), schemas: rangesOf('schemas') };
}

/** Returns the range of an entry. The white space after it belongs to the file. */
function rangeOf(item: unknown, text: string): Range {
  const [start, end] = (isMap(item) ? item.range : undefined) ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
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
