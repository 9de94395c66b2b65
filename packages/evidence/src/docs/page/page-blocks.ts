import { Parser } from 'htmlparser2';
import type { Block, TableRow } from './block.ts';
import { LineIndex } from './line-index.ts';

/** A page's content and the text around it. */
export interface PageBlocks {
  /** Text of the `<title>` element. */
  readonly title: string;
  /** Whether the page has the content element of a VuePress theme. */
  readonly hasContent: boolean;
  /** Whether the content element is closed. A page that was cut leaves it open. */
  readonly isComplete: boolean;
  /** Date that the page prints as its last update, as `YYYY-MM-DD`. */
  readonly updated: string | undefined;
  readonly blocks: readonly Block[];
}

const INLINE_MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', code: '`' };
const SKIPPED = new Set(['script', 'style', 'svg', 'template', 'noscript']);
const FOREIGN = new Set(['img', 'iframe', 'form', 'video', 'audio', 'object', 'embed', 'input', 'button']);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'embed',
  'link',
  'meta',
  'source',
  'wbr',
  'area',
  'base',
  'col',
]);

type Draft =
  | { kind: 'heading'; line: number; level: number; id: string | undefined; text: string }
  | { kind: 'paragraph' | 'quote' | 'aside'; line: number; text: string }
  | { kind: 'code'; line: number; language: string | undefined; text: string };

/**
 * Splits a page into blocks. It reads the HTML as a stream of tags, so neither the size nor the nesting of a page is limited by the
 * call stack. Nothing in the page is executed.
 */
export function readBlocks(html: string): PageBlocks {
  const reader = new BlockReader(html);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name, isImplied) => reader.close(name, isImplied),
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.result();
}

class BlockReader {
  readonly #lines: LineIndex;
  readonly #blocks: Block[] = [];
  #title = '';
  #isInTitle = false;
  #updated: string | undefined;
  #isInTime = false;

  /** Number of open elements, and the number at which the content element was opened. */
  #depth = 0;
  #contentDepth: number | undefined;
  #hasContent = false;
  #isComplete = false;
  #skipDepth: number | undefined;

  #draft: Draft | undefined;
  #draftDepth = 0;
  #language: string | undefined;
  #table: { line: number; header: string[]; rows: TableRow[]; isHeader: boolean } | undefined;
  #row: { line: number; cells: string[] } | undefined;
  #cell: string | undefined;
  /** The text that closes each open link. A link to a schema is kept as Markdown writes it. */
  readonly #links: string[] = [];
  #list: { line: number; depth: number; items: { depth: number; text: string }[] } | undefined;

  constructor(html: string) {
    this.#lines = new LineIndex(html);
  }

  open(name: string, attributes: Record<string, string>, index: number): void {
    const isVoid = VOID.has(name);
    if (!isVoid) this.#depth += 1;
    if (name === 'title' && !this.#hasContent) this.#isInTitle = true;
    if (name === 'time' && attributes['class']?.includes('meta-item-info')) {
      this.#isInTime = true;
      this.#updated = isoDate(attributes['datetime']);
    }
    if (this.#contentDepth === undefined) {
      if (!this.#hasContent && isContent(attributes)) {
        this.#contentDepth = this.#depth;
        this.#hasContent = true;
      }
      return;
    }
    if (this.#skipDepth !== undefined) return;
    if (SKIPPED.has(name)) {
      if (!isVoid) this.#skipDepth = this.#depth;
      this.#other(name, '', index);
      return;
    }
    this.#openBlock(name, attributes, index);
  }

  #openBlock(name: string, attributes: Record<string, string>, index: number): void {
    if (
      this.#openInline(name, attributes, index) ||
      this.#draft?.kind === 'code' ||
      this.#cell !== undefined
    ) {
      return;
    }
    if (this.#table !== undefined) this.#openTablePart(name, index);
    else if (name === 'table') {
      this.#endDraft();
      this.#table = { line: this.#lines.of(index), header: [], rows: [], isHeader: false };
    } else if (name === 'ul' || name === 'ol') {
      this.#endDraft();
      this.#list ??= { line: this.#lines.of(index), depth: 0, items: [] };
      this.#list.depth += 1;
    } else if (this.#list !== undefined) {
      if (name === 'li') this.#list.items.push({ depth: this.#list.depth, text: '' });
    } else this.#openText(name, attributes, index);
  }

  /** Opens an element inside a text. Returns false if the element is none. */
  #openInline(name: string, attributes: Record<string, string>, index: number): boolean {
    if (FOREIGN.has(name)) {
      this.#other(name, attributes['alt'] ?? attributes['src'] ?? '', index);
      return true;
    }
    if (name === 'br') this.#append('\n');
    else if (this.#draft?.kind === 'code') return false;
    else if (name === 'a') this.#openLink(attributes, index);
    else if (INLINE_MARKS[name] !== undefined) this.#append(INLINE_MARKS[name] ?? '', index);
    else return false;
    return true;
  }

  #openLink(attributes: Record<string, string>, index: number): void {
    const isAnchor = attributes['class'] === 'header-anchor';
    const isSchema = !isAnchor && (attributes['href']?.startsWith('#schema') ?? false);
    this.#links.push(isSchema ? `](${attributes['href']})` : '');
    if (isSchema) this.#append('[', index);
  }

  #openTablePart(name: string, index: number): void {
    if (this.#table === undefined) return;
    if (name === 'thead') this.#table.isHeader = true;
    if (name === 'tbody') this.#table.isHeader = false;
    if (name === 'tr') this.#row = { line: this.#lines.of(index), cells: [] };
    if (name === 'td' || name === 'th') this.#cell = '';
  }

  #openText(name: string, attributes: Record<string, string>, index: number): void {
    const line = this.#lines.of(index);
    if (/^h[1-6]$/.test(name)) {
      this.#start({ kind: 'heading', line, level: Number(name[1]), id: attributes['id'], text: '' });
    } else if (name === 'pre') {
      this.#start({ kind: 'code', line, language: this.#language, text: '' });
    } else if (name === 'blockquote' || name === 'aside') {
      this.#start({ kind: name === 'aside' ? 'aside' : 'quote', line, text: '' });
    } else if (name === 'p') {
      if (this.#draft === undefined) this.#start({ kind: 'paragraph', line, text: '' });
      else this.#append('\n');
    } else if (name === 'div') {
      this.#language = /(?:^|\s)language-([\w+-]+)/.exec(attributes['class'] ?? '')?.[1];
      if (this.#draft?.kind === 'paragraph') this.#endDraft();
    }
  }

  close(name: string, isImplied: boolean): void {
    const isVoid = VOID.has(name);
    if (name === 'title') this.#isInTitle = false;
    if (name === 'time') this.#isInTime = false;
    if (isVoid) return;
    if (this.#contentDepth !== undefined && this.#skipDepth === undefined) this.#closeBlock(name);
    if (this.#skipDepth === this.#depth) this.#skipDepth = undefined;
    if (this.#contentDepth === this.#depth) {
      this.#endAll();
      this.#contentDepth = undefined;
      this.#isComplete = !isImplied;
    }
    this.#depth -= 1;
  }

  #closeBlock(name: string): void {
    if (this.#draft?.kind === 'code') {
      if (name === 'pre') this.#endDraft();
    } else if (INLINE_MARKS[name] !== undefined) this.#append(INLINE_MARKS[name] ?? '');
    else if (name === 'a') this.#append(this.#links.pop() ?? '');
    else if (this.#table !== undefined) this.#closeTable(name);
    else if (this.#list !== undefined) this.#closeList(name);
    else if (this.#draftDepth === this.#depth) this.#endDraft();
  }

  #closeList(name: string): void {
    if (this.#list === undefined || (name !== 'ul' && name !== 'ol')) return;
    this.#list.depth -= 1;
    if (this.#list.depth === 0) this.#endList();
  }

  #closeTable(name: string): void {
    if ((name === 'td' || name === 'th') && this.#cell !== undefined) {
      this.#row?.cells.push(tidy(this.#cell));
      this.#cell = undefined;
    }
    if (name === 'tr' && this.#row !== undefined && this.#table !== undefined) {
      if (this.#table.isHeader) this.#table.header.push(...this.#row.cells);
      else this.#table.rows.push(this.#row);
      this.#row = undefined;
    }
    if (name === 'table') this.#endTable();
  }

  text(text: string, index: number): void {
    if (this.#isInTitle) this.#title += text;
    if (this.#isInTime) this.#updated ??= isoDate(text);
    if (this.#contentDepth === undefined || this.#skipDepth !== undefined) return;
    this.#append(text, index);
  }

  #append(text: string, index?: number): void {
    if (this.#cell !== undefined) this.#cell += text;
    else if (this.#list !== undefined) {
      const item = this.#list.items.at(-1);
      if (item !== undefined) item.text += text;
    } else if (this.#table !== undefined) return;
    else if (this.#draft !== undefined) this.#draft.text += text;
    else if (text.trim() !== '') {
      this.#start({ kind: 'paragraph', line: this.#lines.of(index ?? 0), text });
      // Loose text ends where the next block begins.
      this.#draftDepth = -1;
    }
  }

  #start(draft: Draft): void {
    this.#endDraft();
    this.#draft = draft;
    this.#draftDepth = this.#depth;
  }

  #endDraft(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    const text =
      draft.kind === 'code' ? draft.text.replace(/\s+$/, '').replace(/^\n+/, '') : tidy(draft.text);
    if (text !== '' || draft.kind === 'heading' || draft.kind === 'code')
      this.#blocks.push({ ...draft, text } as Block);
  }

  #endTable(): void {
    if (this.#table === undefined) return;
    const { line, header, rows } = this.#table;
    this.#table = undefined;
    this.#row = undefined;
    this.#cell = undefined;
    this.#blocks.push({ kind: 'table', line, header, rows });
  }

  #endList(): void {
    if (this.#list === undefined) return;
    const { line, items } = this.#list;
    this.#list = undefined;
    this.#blocks.push({
      kind: 'list',
      line,
      items: items.map(({ depth, text }) => ({ depth, text: tidy(text) })),
    });
  }

  #endAll(): void {
    this.#endTable();
    this.#endList();
    this.#endDraft();
  }

  #other(element: string, text: string, index: number): void {
    this.#blocks.push({ kind: 'other', line: this.#lines.of(index), element, text });
  }

  result(): PageBlocks {
    this.#endAll();
    return {
      title: tidy(this.#title),
      hasContent: this.#hasContent,
      isComplete: this.#isComplete,
      updated: this.#updated,
      blocks: this.#blocks,
    };
  }
}

function isContent(attributes: Record<string, string>): boolean {
  return attributes['id'] === 'content' || /\btheme-default-content\b/.test(attributes['class'] ?? '');
}

/** Joins the lines of a text as HTML does, and keeps the breaks that `<br>` made. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\r\f\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function isoDate(text: string | undefined): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
}
