import type { TableBlock, TableRow } from '../../page/block.ts';
import { STATUS } from '../part-boundaries.ts';

/** Joins rows that a line break in a description split: only the first part of a row begins with a status. */
export function joinedRows(table: TableBlock, more: readonly TableRow[]): TableRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  for (const { line, cells } of [...table.rows, ...more]) {
    const last = rows.at(-1);
    if (last === undefined || !isContinuation(cells, table.header)) rows.push({ line, cells: [...cells] });
    else last.cells = continued(last.cells, cells, table.header);
  }
  return rows;
}

function isContinuation(cells: readonly string[], header: readonly string[]): boolean {
  const columns = header.length - header.indexOf('Description');
  return !STATUS.test(cells[0] ?? '') && cells.slice(columns).every((cell) => cell === '');
}

/** Appends a row's rest to its description. In a table of responses, the schema comes after the description. */
function continued(cells: readonly string[], rest: readonly string[], header: readonly string[]): string[] {
  const at = header.indexOf('Description');
  const result = [...cells];
  result[at] = `${cells[at] ?? ''}\n${rest[0] ?? ''}`.trim();
  for (let index = at + 1; index < header.length; index += 1) {
    const cell = rest[index - at] ?? '';
    if (cell !== '') result[index] = cell;
  }
  return result;
}
