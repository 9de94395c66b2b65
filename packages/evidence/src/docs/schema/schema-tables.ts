import type { TableBlock } from '../page/block.ts';
import type { ProblemList } from '../page/problem.ts';
import { readSchemaRow, type SchemaRow } from './schema-row.ts';

const COLUMNS = 'Name|Type|Required|Restrictions|Description';
const COMBINER_OF_TITLE: Readonly<Record<string, string>> = {
  oneOf: 'oneOf',
  xor: 'oneOf',
  anyOf: 'anyOf',
  or: 'anyOf',
  allOf: 'allOf',
  and: 'allOf',
  not: 'not',
};

export function isSchemaTable(table: TableBlock): boolean {
  return table.header.join('|') === COLUMNS;
}

/** Returns the combiner that a title above a table names: `*xor*` says `oneOf`. A title of a schema names none. */
export function combinerOf(title: string | undefined): string | undefined {
  const word = /^\*?(oneOf|xor|anyOf|or|allOf|and|not)(?: - discriminator: .*?)?\*?$/.exec(title ?? '')?.[1];
  return word === undefined ? undefined : COMBINER_OF_TITLE[word];
}

/** Reads the rows of a table under "Response Schema" or "Properties". */
export function readSchemaTable(
  table: TableBlock,
  title: string | undefined,
  problems: ProblemList,
): SchemaRow[] {
  const rows: SchemaRow[] = [];
  const combiner = combinerOf(title);
  for (const row of table.rows) {
    const [name = '', type = '', required = '', restrictions = '', description = ''] = row.cells;
    if (row.cells.length !== 5) {
      problems.add(
        'unread',
        row.line,
        `The row "${row.cells.join(' | ')}" has ${row.cells.length} of 5 cells.`,
        {
          isLoss: true,
        },
      );
      continue;
    }
    const cells = { name, type, required, restrictions, description };
    const isMember = name.replace(/^»*\s*/, '') === '*anonymous*';
    const read = readSchemaRow(row, cells, problems, isMember ? combiner : undefined);
    if (read !== undefined) rows.push(read);
  }
  return rows;
}
