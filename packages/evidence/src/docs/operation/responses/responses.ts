import type { ResponseFacts, SchemaFacts } from '../../../model/evidence.ts';
import type { TableBlock, TableRow } from '../../page/block.ts';
import { textOf } from '../../schema/schema-row.ts';
import { readTypeCell } from '../../schema/type-cell.ts';
import type { CodeSample } from '../../text/code-sample.ts';
import { readBodySchema } from '../body-schema.ts';
import type { OperationContext } from '../operation-context.ts';
import { endsOperation, followsResponses, isPart, STATUS } from '../part-boundaries.ts';
import { type Example, type Printed, readPrinted, takeCodeBlocks } from '../printed-examples.ts';
import { describeBlock, writeProse } from '../prose.ts';
import { joinedRows } from './joined-rows.ts';
import { readResponseHeaders } from './response-headers.ts';
import { type ResponseTable, readResponseTables } from './response-tables.ts';

const RESPONSE_COLUMNS = 'Status|Meaning|Description|Schema';

interface ResponseRow {
  readonly line: number;
  readonly description: string | null;
  readonly schema: string;
}

/** Takes the examples of the responses, if they come next. */
export function takeResponseExamples(context: OperationContext): Example[] {
  if (context.cursor.takeIf('quote', ({ text }) => text === 'Example responses') === undefined) return [];
  const examples: Example[] = [];
  while (context.cursor.next?.kind === 'quote' || context.cursor.next?.kind === 'code') {
    const label = context.cursor.takeIf('quote')?.text ?? examples.at(-1)?.label;
    examples.push(...takeCodeBlocks(context, label));
  }
  return examples;
}

/** Reads the responses. Returns `undefined` if the page has no table of them. */
export function readResponses(
  context: OperationContext,
  examples: readonly Example[],
  sample: CodeSample | undefined,
): Record<string, ResponseFacts> | undefined {
  skipToResponses(context);
  const heading = context.cursor.takeIf('heading', (block) => isPart(block, 'Responses'));
  const table = context.cursor.takeIf('table', ({ header }) => header.join('|') === RESPONSE_COLUMNS);
  if (heading === undefined || table === undefined) {
    const { line, text } = context.heading;
    context.problems.add('unread', line, `"${text}" has no table of responses.`, { isLoss: true });
    return undefined;
  }
  const rows = readResponseRows(context, table);
  const tables = readResponseTables(context);
  const headers = readResponseHeaders(context);
  const byStatus = groupExamples(context, examples, rows);
  const facts: Record<string, ResponseFacts> = {};
  let isFirst = true;
  for (const [status, row] of rows) {
    context.problems.section = `Responses, ${status}`;
    const printed = readPrinted(context, byStatus.get(status) ?? []);
    const schema = readResponseSchema(context, row, tables.get(status), printed);
    const header = headers.get(status);
    const { accept } = sample ?? {};
    facts[status] = {
      description: row.description,
      ...(isFirst && schema !== null && accept !== undefined && accept !== 'application/json'
        ? { contentType: accept }
        : {}),
      ...(header === undefined ? {} : { headers: header }),
      schema,
    };
    if (schema !== null) isFirst = false;
  }
  return facts;
}

function skipToResponses(context: OperationContext): void {
  while (context.cursor.next !== undefined && !endsOperation(context.cursor.next)) {
    if (context.cursor.next.kind === 'heading' && isPart(context.cursor.next, 'Responses')) return;
    const block = context.cursor.take();
    if (block !== undefined) {
      context.problems.add('unread', block.line, `No known part of an operation: ${describeBlock(block)}`, {
        isLoss: true,
      });
    }
  }
}

function readResponseRows(context: OperationContext, table: TableBlock): Map<string, ResponseRow> {
  const rows = new Map<string, ResponseRow>();
  for (const { cells, line } of joinedRows(table, takeTextRows(context))) {
    const [status = '', , description = '', schema = ''] = cells;
    if (cells.length !== 4 || !STATUS.test(status)) {
      context.problems.add('unread', line, `The row "${cells.join(' | ')}" isn't a response.`, {
        isLoss: true,
      });
      continue;
    }
    if (rows.has(status)) {
      context.problems.add('contradiction', line, `The status ${status} has two rows.`);
      continue;
    }
    rows.set(status, { line, description: textOf(description) ?? null, schema });
  }
  return rows;
}

/** A blank line in a description ends the table: the rest of the table follows as text. */
function takeTextRows(context: OperationContext): TableRow[] {
  const rows: TableRow[] = [];
  while (context.cursor.next !== undefined && !followsResponses(context.cursor.next)) {
    const block = context.cursor.take();
    if (block === undefined) break;
    // Vue joins the lines of a text.
    const lines = writeProse(context, block).replace(/\| \|(?=(?:\d{3}|[1-5]XX|default)\|)/g, '|\n|');
    for (const part of lines.split('\n')) {
      rows.push({ line: block.line, cells: part.replace(/^\||\|$/g, '').split('|') });
    }
  }
  return rows;
}

/** Gives each example to the status that its label names, or whose description it repeats. */
function groupExamples(
  context: OperationContext,
  examples: readonly Example[],
  rows: ReadonlyMap<string, ResponseRow>,
): Map<string, Example[]> {
  const byStatus = new Map<string, Example[]>();
  for (const example of examples) {
    const { label, code } = example;
    const named = /^(\d{3}|[1-5]XX|default) Response$/.exec(label ?? '')?.[1];
    const described = [...rows].filter(([, row]) => row.description !== null && row.description === label);
    const status = named ?? (described.length === 1 ? described[0]?.[0] : undefined);
    if (status === undefined || !rows.has(status)) {
      context.problems.add(
        'unread',
        code.line,
        `The example "${label ?? ''}" doesn't say of which status it is.`,
      );
      continue;
    }
    byStatus.set(status, [...(byStatus.get(status) ?? []), example]);
  }
  return byStatus;
}

function readResponseSchema(
  context: OperationContext,
  row: ResponseRow,
  table: ResponseTable | undefined,
  printed: Printed | undefined,
): SchemaFacts | null {
  const { schema: cell, line } = row;
  if (cell === 'None' && table === undefined && printed === undefined) return null;
  const rows = table?.rows ?? [];
  let root: SchemaFacts = {};
  if (cell !== 'Inline' && cell !== 'None') {
    const type = readTypeCell(cell);
    if (type === undefined) {
      context.problems.add('unread', line, `The schema "${cell}" has an unknown form.`, { isLoss: true });
    } else root = context.linked.get(type.link ?? '') ?? type.schema;
  }
  return readBodySchema(context, {
    line,
    rows,
    root,
    enums: table?.enums ?? new Map(),
    label: ({ name }) => name,
    printed,
    isOpen: cell === 'Inline',
  });
}
