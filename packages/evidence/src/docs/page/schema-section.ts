import type { SchemaFacts } from '../../model/evidence.ts';
import { readEnumeratedValues } from '../schema/enumerated-values.ts';
import { compareRows, isPrintedSchema, normalizeSchema } from '../schema/printed-schema.ts';
import { readPrintedValue } from '../schema/printed-value.ts';
import { buildRowTree } from '../schema/row-tree.ts';
import type { SchemaRow } from '../schema/schema-row.ts';
import { isSchemaTable, readSchemaTable } from '../schema/schema-tables.ts';
import { schemaFromRows, valuesOfRows } from '../schema/table-schema.ts';
import type { Block, CodeBlock, TableBlock } from './block.ts';
import type { BlockCursor } from './block-cursor.ts';
import type { ProblemList } from './problem.ts';

/** A schema under the heading "Schemas". */
export interface SchemaReading {
  readonly line: number;
  readonly name: string;
  readonly schema: SchemaFacts;
}

/**
 * Reads a schema's section.
 *
 * @param cursor - is behind the schema's heading, and behind its section afterwards
 * @returns `undefined` if the section has neither a schema nor a table; the reason is listed
 */
export function readSchemaSection(
  heading: { readonly line: number; readonly text: string },
  cursor: BlockCursor,
  problems: ProblemList,
): SchemaReading | undefined {
  const code = cursor.takeIf('code');
  const table = readTables(cursor, problems);
  const { line, text: name } = heading;
  const printed = code === undefined ? undefined : readPrintedValue(code);
  if (code !== undefined && printed === undefined) {
    problems.add('unread', code.line, `The example of "${name}" isn't valid ${code.language ?? 'text'}.`);
  }
  if (printed === undefined && !table.isThere) return undefined;
  return { line, name, schema: schemaOf(table.rows, table.values, printed?.value, code, problems) };
}

interface SchemaTables {
  readonly rows: SchemaRow[];
  values: ReadonlyMap<SchemaRow, readonly string[]>;
  /** Whether the page has a table, or says that it would be empty. */
  isThere: boolean;
}

function readTables(cursor: BlockCursor, problems: ProblemList): SchemaTables {
  const tables: SchemaTables = { rows: [], values: new Map(), isThere: false };
  let title: string | undefined;
  while (cursor.next !== undefined && !endsSection(cursor.next)) {
    const block = cursor.take();
    if (block?.kind === 'paragraph') {
      title = block.text;
      tables.isThere ||= title === '*None*';
    } else if (block?.kind === 'table') {
      readTable(block, title, tables, problems);
      title = undefined;
    } else if (block !== undefined && !isKnownHeading(block)) {
      problems.add('unread', block.line, `No known part of a schema: a ${block.kind}.`);
    }
  }
  return tables;
}

function readTable(
  block: TableBlock,
  title: string | undefined,
  tables: SchemaTables,
  problems: ProblemList,
): void {
  if (isSchemaTable(block)) {
    tables.rows.push(...readSchemaTable(block, title, problems));
    tables.isThere = true;
  } else if (block.header.join('|') === 'Property|Value') {
    tables.values = valuesOfRows(tables.rows, readEnumeratedValues(block), ({ name }) => name, problems);
  } else
    problems.add('unread', block.line, `A table of a schema has the columns ${block.header.join(', ')}.`);
}

function schemaOf(
  rows: readonly SchemaRow[],
  values: ReadonlyMap<SchemaRow, readonly string[]>,
  printed: unknown,
  code: CodeBlock | undefined,
  problems: ProblemList,
): SchemaFacts {
  const names = rows.filter((row) => row.depth === 0).map((row) => row.name);
  if (isPrintedSchema(printed, names)) {
    for (const text of compareRows(rows, printed)) {
      problems.add('contradiction', rows[0]?.line ?? code?.line ?? 0, text);
    }
    return normalizeSchema(printed, code?.line ?? 0, problems);
  }
  const context = { enums: values, linked: new Map(), problems };
  const example = printed === undefined ? {} : { example: printed };
  const [only] = rows;
  if (only !== undefined && isSchemaItself(only, printed)) {
    const tree = buildRowTree(rows.slice(1), -1, problems);
    return { ...schemaFromRows({ row: only, children: tree.children }, context), ...example };
  }
  const isObject = isPlainObject(printed) && rows.some((row) => row.name !== '*anonymous*');
  const tree = buildRowTree(rows, -1, problems);
  return { ...schemaFromRows(tree, context, isObject ? { type: 'object' } : {}), ...example };
}

/** A schema that is no object has a row of its own, which is named after its title. */
function isSchemaItself(row: SchemaRow, example: unknown): boolean {
  if (row.name === '*anonymous*') return row.combiner === undefined;
  return row.depth === 0 && example !== undefined && !isPlainObject(example);
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function endsSection(block: Block): boolean {
  return block.kind === 'heading' && block.level <= 2;
}

function isKnownHeading(block: Block): boolean {
  return block.kind === 'heading' && (block.text === 'Properties' || block.text === 'Enumerated Values');
}
