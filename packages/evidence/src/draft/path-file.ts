import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { mergeNode } from './merged-node.ts';
import type { SpecNode } from './shared-components.ts';

/** Marks what the draft may write again. */
const MARK =
  ' Drafted by "pnpm evidence:draft", which writes it again when its page changes. Remove this line to keep your edits.';
const STYLE = { lineWidth: 120, flowCollectionPadding: false } as const;
/** Keys of an operation that the draft doesn't know. */
const FOREIGN = /^(security|deprecated|servers|callbacks)$/;

/** The file of one path, or of one schema. Its comments are kept. */
export class SpecFile {
  readonly #text: string;
  readonly #document: Document;
  /** The document before it was changed. Its format may differ from that of the text. */
  readonly #before: string;

  /** @param text - empty for a new file */
  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text === '' ? '{}' : text);
    if (isMap(this.#document.contents)) this.#document.contents.flow = false;
    this.#before = this.#document.toString(STYLE);
  }

  get text(): string {
    const after = this.#document.toString(STYLE);
    return after === this.#before ? this.#text : after;
  }

  /** Returns the operation of a method as it is now. */
  operation(method: string): SpecNode | undefined {
    return this.#content()[method] as SpecNode | undefined;
  }

  /** Whether the draft may write an operation: people wrote none in full. */
  isOpen(method: string): boolean {
    const operation = this.operation(method);
    if (operation === undefined) return true;
    return operation['x-evidence'] !== 'full' || this.#isMarked(method);
  }

  /** Whether the draft may write the schema that is the file's content. */
  get isOpenSchema(): boolean {
    const { contents } = this.#document;
    const isMarked = this.#document.commentBefore?.includes(MARK) || contents?.commentBefore?.includes(MARK);
    return this.#content()['x-evidence'] !== 'full' || isMarked === true;
  }

  /** Writes an operation. Quirks of a part of it stay at that part. */
  write(method: string, operation: SpecNode): void {
    const quirks = new Set(textsOf(operation['x-quirk']));
    const document = this.#document;
    const before = document.get(method, true);
    const merged = mergeNode(document, before, operation, (key, node) => {
      if (FOREIGN.test(key)) return true;
      const texts = key === 'x-quirk' && isQuirkNode(node) ? textsOf(node.toJS(document)) : [];
      return texts.length > 0 && texts.every((text) => quirks.has(text));
    });
    document.set(method, merged);
    this.#dropRepeatedQuirks(method);
    if (!this.#isMarked(method)) this.#mark(method);
  }

  /** Writes a response of an operation that the file has, and leaves the rest of it alone. */
  writeResponse(method: string, status: string, response: SpecNode): void {
    this.#set([method, 'responses', status], response);
  }

  /** Writes the schema that is the file's content. */
  writeSchema(schema: SpecNode): void {
    const document = this.#document;
    document.contents = mergeNode(
      document,
      document.contents,
      schema,
      () => false,
    ) as typeof document.contents;
    if (!document.commentBefore?.includes(MARK)) document.commentBefore = MARK;
  }

  /** A quirk of a part of the operation isn't repeated for the whole. */
  #dropRepeatedQuirks(method: string): void {
    const { 'x-quirk': own, ...rest } = this.operation(method) ?? {};
    const nested = new Set<string>();
    visit(this.#document.createNode(rest), {
      Pair: (_, pair) => {
        if (!isScalar(pair.key) || pair.key.value !== 'x-quirk' || !isQuirkNode(pair.value)) return;
        for (const text of textsOf(pair.value.toJS(this.#document))) nested.add(text);
      },
    });
    const texts = textsOf(own);
    const left = texts.filter((text) => !nested.has(text));
    if (left.length === texts.length) return;
    if (left.length === 0) this.#document.deleteIn([method, 'x-quirk']);
    else this.#set([method, 'x-quirk'], left);
  }

  #set(path: readonly string[], value: unknown): void {
    const document = this.#document;
    document.setIn(
      path,
      mergeNode(document, document.getIn(path, true), value, () => false),
    );
  }

  #isMarked(method: string): boolean {
    const { contents } = this.#document;
    if (!isMap(contents)) return false;
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === method);
    const before = isScalar(pair?.key) ? pair.key.commentBefore : undefined;
    // A comment above the first key belongs to the map.
    const above = contents.items[0] === pair ? [contents.commentBefore, this.#document.commentBefore] : [];
    return [before, ...above].some((comment) => comment?.includes(MARK));
  }

  #mark(method: string): void {
    const { contents } = this.#document;
    if (!isMap(contents)) return;
    const pair = contents.items.find(({ key }) => (isScalar(key) ? key.value : key) === method);
    if (pair === undefined) return;
    const key = isScalar(pair.key) ? pair.key : this.#document.createNode(method);
    key.commentBefore = key.commentBefore ? `${MARK}\n${key.commentBefore}` : MARK;
    pair.key = key;
  }

  #content(): Readonly<Record<string, unknown>> {
    return (this.#document.toJS() ?? {}) as Record<string, unknown>;
  }
}

function isQuirkNode(node: unknown): node is { toJS(document: Document): unknown } {
  return typeof node === 'object' && node !== null && 'toJS' in node;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
