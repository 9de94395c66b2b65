import type { ParameterFacts, SchemaFacts } from '../../model/evidence.ts';
import type { TableRow } from '../page/block.ts';
import {
  type EnumeratedValues,
  readEnumeratedValues,
  withEnumeratedValues,
} from '../schema/enumerated-values.ts';
import { readBoolean, readSchemaRow, type SchemaRow, textOf } from '../schema/schema-row.ts';
import { readTypeCell } from '../schema/type-cell.ts';
import type { OperationContext } from './operation-context.ts';
import { isPart, isPartOfOperation } from './part-boundaries.ts';
import { writeProse } from './prose.ts';

const PARAMETER_COLUMNS = 'Name|In|Type|Required|Description';

const LOCATIONS = /^(query|path|header|cookie|body|formData)$/;

/** The table of parameters. It lists the properties of the body too. */
export interface ParameterTable {
  readonly parameters: readonly ParameterFacts[];
  readonly bodyRows: readonly SchemaRow[];
  readonly enums: EnumeratedValues;
}

/** Cells of a row. */
interface ParameterCells {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  readonly required: string;
  readonly description: string;
}

/** Reads the table of parameters, if it comes next. */
export function readParameters(context: OperationContext): ParameterTable {
  const { cursor, problems } = context;
  const none = { parameters: [], bodyRows: [], enums: new Map() };
  const heading = cursor.takeIf('heading', (block) => isPart(block, 'Parameters'));
  if (heading === undefined) return none;
  const table = cursor.takeIf('table', ({ header }) => header.join('|') === PARAMETER_COLUMNS);
  if (table === undefined) {
    problems.add('unread', heading.line, 'The heading "Parameters" has no table.', { isLoss: true });
    return none;
  }
  const detailed = readDetailedDescriptions(context);
  const enums = takeEnumeratedValues(context, 'Parameter|Value');
  problems.section = 'Parameters';
  const parameters: ParameterFacts[] = [];
  const bodyRows: SchemaRow[] = [];
  for (const row of table.rows) {
    const cells = readCells(context, row, detailed);
    if (cells?.in === 'body') bodyRows.push(...listOf(readSchemaRow(row, cells, problems)));
    else if (cells !== undefined) parameters.push(...listOf(readParameter(context, row.line, cells, enums)));
  }
  return { parameters, bodyRows, enums };
}

function readCells(
  { problems }: OperationContext,
  row: TableRow,
  detailed: ReadonlyMap<string, string>,
): ParameterCells | undefined {
  const [name = '', location = '', type = '', required = '', description = ''] = row.cells;
  if (row.cells.length === 5 && LOCATIONS.test(location)) {
    return { name, in: location, type, required, description: detailed.get(name) ?? description };
  }
  problems.add('unread', row.line, `The row "${row.cells.join(' | ')}" isn't a parameter.`, { isLoss: true });
  return undefined;
}

function readParameter(
  context: OperationContext,
  line: number,
  cells: ParameterCells,
  enums: EnumeratedValues,
): ParameterFacts | undefined {
  const type = readTypeCell(cells.type);
  const required = readBoolean(cells.required);
  if (type === undefined || required === undefined) {
    const text = `The parameter "${cells.name}" has an unknown type or mark: ${cells.type}, ${cells.required}.`;
    context.problems.add('unread', line, text, { isLoss: true });
    return undefined;
  }
  const linked = type.link === undefined ? undefined : context.linked.get(type.link);
  const values = enums.get(cells.name);
  let schema: SchemaFacts = { ...linked, ...type.schema };
  if (values !== undefined) schema = withEnumeratedValues(schema, [...new Set(values)]);
  const { description: _, ...facts } = schema;
  const description = textOf(cells.description) ?? null;
  return { name: cells.name, in: cells.in, ...facts, required, description };
}

function listOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** Reads descriptions of several lines: the table has only their first. */
function readDetailedDescriptions(context: OperationContext): Map<string, string> {
  const texts = new Map<string, string>();
  if (context.cursor.takeIf('heading', ({ text }) => text === 'Detailed descriptions') === undefined)
    return texts;
  let name: string | undefined;
  while (context.cursor.next !== undefined && !isPartOfOperation(context.cursor.next)) {
    const block = context.cursor.take();
    if (block === undefined) break;
    const prose = writeProse(context, block);
    const start = /^\*\*(.+?)\*\*: ?([\s\S]*)$/.exec(prose);
    if (start?.[1] !== undefined) name = start[1];
    if (name === undefined) continue;
    const before = texts.get(name);
    texts.set(name, start === null ? `${before}\n\n${prose}` : (start[2] ?? ''));
  }
  return texts;
}

/** Takes the table of enumerated values, if it comes next. */
export function takeEnumeratedValues(context: OperationContext, columns: string): EnumeratedValues {
  if (context.cursor.takeIf('heading', ({ text }) => text === 'Enumerated Values') === undefined)
    return new Map();
  const table = context.cursor.takeIf('table', ({ header }) => header.join('|') === columns);
  return table === undefined ? new Map() : readEnumeratedValues(table);
}
