import type { SchemaFacts } from '../../model/evidence.ts';
import { type OperationReading, readOperation } from '../operation/operation-section.ts';
import type { Block, HeadingBlock } from './block.ts';
import { BlockCursor } from './block-cursor.ts';
import { type PageBlocks, readBlocks } from './page-blocks.ts';
import { type Problem, ProblemList } from './problem.ts';
import { readSchemaSection, type SchemaReading } from './schema-section.ts';

/** The facts of one page. */
export type PageReading = ReferenceReading | OtherReading;

/** A reference page, or the page of a schema. */
export interface ReferenceReading {
  readonly kind: 'reference';
  /** Title that the page prints: a path, or the name of a schema. */
  readonly title: string;
  /** Date of the last update, as `YYYY-MM-DD`. */
  readonly updated: string | undefined;
  readonly operations: readonly OperationReading[];
  readonly schemas: readonly SchemaReading[];
  readonly problems: readonly Problem[];
}

/** A page without facts about operations and schemas. */
export interface OtherReading {
  readonly kind: 'other';
  readonly reason: 'not a page' | 'login page' | 'error page' | 'cut' | 'guide';
  /** A sentence about what the reader saw. */
  readonly detail: string;
}

/**
 * Reads a page of the documentation.
 *
 * A page that was cut, or that has an operation without a table of responses, gives no facts at all. The function is pure: it reads
 * the text that it is given, and never executes or loads anything.
 *
 * @param html - the page's text
 * @returns the page's facts, and everything on it that no fact holds
 */
export function readPage(html: string): PageReading {
  const page = readBlocks(html);
  const other = otherPage(page, html);
  if (other !== undefined) return other;
  const problems = new ProblemList();
  const linked = new Map<string, SchemaFacts>();
  // Tables link to the schemas at the end of the page, so the schemas are read first.
  const hasSchemas = page.blocks.some((block) => block.kind === 'heading' && block.text === 'Schemas');
  const linkedSchemas = hasSchemas ? readSections(page.blocks, new ProblemList(), linked).schemas : [];
  for (const { name, schema } of linkedSchemas) linked.set(name, schema);
  const reading = readSections(page.blocks, problems, linked);
  const { operations, title } = reading;
  if (operations.some((operation) => operation === undefined)) {
    return {
      kind: 'other',
      reason: 'cut',
      detail: problems.problems.at(-1)?.text ?? 'An operation is incomplete.',
    };
  }
  if (operations.length === 0 && reading.schemas.length === 0) {
    return { kind: 'other', reason: 'guide', detail: `"${title}" has no operation and no schema.` };
  }
  return {
    kind: 'reference',
    title,
    updated: page.updated,
    operations: operations.filter((operation) => operation !== undefined),
    schemas: reading.schemas,
    problems: problems.problems,
  };
}

function otherPage(page: PageBlocks, html: string): OtherReading | undefined {
  if (!page.hasContent) {
    if (/<input[^>]+type=["']?password/i.test(html)) {
      return { kind: 'other', reason: 'login page', detail: 'The page asks for a password.' };
    }
    const isNotFound =
      /\b(404|not found)\b/i.test(page.title) || /class="?not-found|vp-404|"error-page/.test(html);
    if (isNotFound)
      return { kind: 'other', reason: 'error page', detail: `The page is titled "${page.title}".` };
    return {
      kind: 'other',
      reason: 'not a page',
      detail: 'The page has no element for content, as VuePress prints it.',
    };
  }
  if (!page.isComplete) return { kind: 'other', reason: 'cut', detail: "The page's content isn't closed." };
  return undefined;
}

interface Sections {
  readonly title: string;
  readonly operations: readonly (OperationReading | undefined)[];
  readonly schemas: readonly SchemaReading[];
}

function readSections(
  blocks: readonly Block[],
  problems: ProblemList,
  linked: ReadonlyMap<string, SchemaFacts>,
): Sections {
  const cursor = new BlockCursor(blocks);
  const title = cursor.takeIf('heading', ({ level }) => level === 1)?.text.replace(/ v[\w.-]+$/, '') ?? '';
  problems.section = title;
  const sections = new SectionReader(cursor, problems, linked);
  while (cursor.next !== undefined) sections.readNext();
  return { title, operations: sections.operations, schemas: sections.schemas };
}

class SectionReader {
  readonly operations: (OperationReading | undefined)[] = [];
  readonly schemas: SchemaReading[] = [];
  readonly #cursor: BlockCursor;
  readonly #problems: ProblemList;
  readonly #linked: ReadonlyMap<string, SchemaFacts>;
  #isInSchemas = false;
  /** Whether the blocks introduce what follows: the page, a tag, or the security schemes below "Authentication". */
  #isIntroduction = true;

  constructor(cursor: BlockCursor, problems: ProblemList, linked: ReadonlyMap<string, SchemaFacts>) {
    this.#cursor = cursor;
    this.#problems = problems;
    this.#linked = linked;
  }

  readNext(): void {
    const heading = this.#cursor.takeIf('heading');
    if (heading === undefined) this.#listUnread(this.#cursor.take());
    else {
      this.#problems.section = heading.text;
      if (heading.level === 1) this.#begin(heading);
      else if (heading.level === 2 && this.#isInSchemas) this.#schema(heading);
      else if (heading.level === 2 && startsOperation(this.#cursor.next)) this.#operation(heading);
      else this.#listUnread(heading);
    }
  }

  #begin(heading: HeadingBlock): void {
    this.#isInSchemas = heading.text === 'Schemas';
    this.#isIntroduction = !this.#isInSchemas;
  }

  #schema(heading: HeadingBlock): void {
    this.#problems.part = this.schemas.length;
    const schema = readSchemaSection(heading, this.#cursor, this.#problems);
    if (schema !== undefined) this.schemas.push(schema);
    this.#isIntroduction = false;
  }

  #operation(heading: HeadingBlock): void {
    this.#problems.part = this.operations.length;
    const operation = readOperation(heading, this.#cursor, this.#linked, this.#problems);
    if (operation !== null) this.operations.push(operation);
    this.#isIntroduction = false;
  }

  #listUnread(block: Block | undefined): void {
    if (block === undefined || this.#isIntroduction) return;
    const text = 'text' in block ? `: ${block.text.replace(/\s+/g, ' ').slice(0, 80)}` : '';
    this.#problems.add('unread', block.line, `No known part of a page: a ${block.kind}${text}`);
  }
}

function startsOperation(block: Block | undefined): boolean {
  if (block?.kind === 'quote') return block.text === 'Code samples';
  return block?.kind === 'paragraph' && /^`[A-Z]+ \/.*`$/.test(block.text);
}
