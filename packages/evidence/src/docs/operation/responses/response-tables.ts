import type { HeadingBlock, TableBlock } from '../../page/block.ts';
import { type EnumeratedValues, readEnumeratedValues } from '../../schema/enumerated-values.ts';
import type { SchemaRow } from '../../schema/schema-row.ts';
import { isSchemaTable, readSchemaTable } from '../../schema/schema-tables.ts';
import type { OperationContext } from '../operation-context.ts';
import { isPart } from '../part-boundaries.ts';

/** The tables of one response, as one. */
export interface ResponseTable {
  readonly rows: readonly SchemaRow[];
  readonly enums: EnumeratedValues;
}

/** The tables that were read so far, with the response and the title that the next table belongs to. */
interface State {
  readonly tables: ReadonlyMap<string, ResponseTable>;
  readonly status: string | undefined;
  readonly title: string | undefined;
}

const STATUS_LINE = /^Status Code \*\*(.+)\*\*$/;
const VALUE_COLUMNS = 'Property|Value';

/** Reads the tables under "Response Schema", by status. */
export function readResponseTables(context: OperationContext): ReadonlyMap<string, ResponseTable> {
  let state: State = { tables: new Map(), status: undefined, title: undefined };
  const heading = context.cursor.takeIf('heading', (block) => isPart(block, 'Response Schema'));
  if (heading === undefined) return state.tables;
  for (let next = readNext(context, state); next !== undefined; next = readNext(context, state)) state = next;
  return state.tables;
}

/** Reads the next block. Returns `undefined` if it belongs to another part of the page. */
function readNext(context: OperationContext, state: State): State | undefined {
  const { cursor } = context;
  const table = cursor.takeIf('table');
  if (table !== undefined) return readTable(context, table, state);
  const heading = cursor.takeIf('heading', ({ text }) => text === 'Enumerated Values' || text === 'Links');
  if (heading !== undefined) {
    if (heading.text === 'Links') skipLinks(context, heading);
    return state;
  }
  const paragraph = cursor.takeIf('paragraph');
  if (paragraph === undefined) {
    // A title of several lines may hold a list, a quote or code.
    const part = cursor.takeIf('list') ?? cursor.takeIf('quote') ?? cursor.takeIf('code');
    return part === undefined ? undefined : { ...state, title: undefined };
  }
  const status = STATUS_LINE.exec(paragraph.text)?.[1];
  if (status === undefined) return { ...state, title: paragraph.text };
  const tables = new Map(state.tables).set(status, { rows: [], enums: new Map() });
  return { tables, status, title: undefined };
}

function readTable(context: OperationContext, block: TableBlock, state: State): State {
  const { tables, status } = state;
  const table = status === undefined ? undefined : tables.get(status);
  if (isSchemaTable(block) && status !== undefined && table !== undefined) {
    const rows = [...table.rows, ...readSchemaTable(block, state.title, context.problems)];
    return { tables: new Map(tables).set(status, { ...table, rows }), status, title: undefined };
  }
  const isValues = block.header.join('|') === VALUE_COLUMNS;
  if (isValues && status !== undefined && table !== undefined && table.enums.size === 0) {
    return {
      ...state,
      tables: new Map(tables).set(status, { ...table, enums: readEnumeratedValues(block) }),
    };
  }
  const text = isValues
    ? `The values of ${[...readEnumeratedValues(block).keys()].join(', ')} belong to no table.`
    : `A table under "Response Schema" has the columns ${block.header.join(', ')}.`;
  context.problems.add('unread', block.line, text, { isLoss: !isValues });
  return state;
}

function skipLinks({ cursor, problems }: OperationContext, heading: HeadingBlock): void {
  problems.add('unread', heading.line, "Links between operations aren't read.");
  let isLink = true;
  while (isLink) {
    const line = cursor.takeIf('paragraph', ({ text }) => text.includes(' => '));
    const table = cursor.takeIf('table', ({ header }) => header[1] === 'Expression');
    isLink = line !== undefined || table !== undefined;
  }
}
