import type { SchemaFacts } from '../../../model/evidence.ts';
import { textOf } from '../../schema/schema-row.ts';
import { readTypeCell } from '../../schema/type-cell.ts';
import type { OperationContext } from '../operation-context.ts';
import { joinedRows } from './joined-rows.ts';

const HEADER_COLUMNS = 'Status|Header|Type|Format|Description';

/** Reads the table of response headers, by status and name. */
export function readResponseHeaders(context: OperationContext): Map<string, Record<string, SchemaFacts>> {
  const headers = new Map<string, Record<string, SchemaFacts>>();
  if (context.cursor.takeIf('heading', ({ text }) => text === 'Response Headers') === undefined)
    return headers;
  const table = context.cursor.takeIf('table', ({ header }) => header.join('|') === HEADER_COLUMNS);
  for (const { cells, line } of table === undefined ? [] : joinedRows(table, [])) {
    const [status = '', name = '', type = '', format = '', description = ''] = cells;
    const read = readTypeCell(type);
    if (read === undefined || name === '') {
      context.problems.add(
        'unread',
        line,
        `The response header "${cells.join(' | ')}" has an unknown type.`,
        { isLoss: true },
      );
      continue;
    }
    const facts = {
      ...read.schema,
      ...(format === '' ? {} : { format }),
      ...(textOf(description) === undefined ? {} : { description }),
    };
    headers.set(status, { ...headers.get(status), [name]: facts });
  }
  return headers;
}
