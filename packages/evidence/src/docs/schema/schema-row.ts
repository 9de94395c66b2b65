import type { TableRow } from '../page/block.ts';
import type { ProblemList } from '../page/problem.ts';
import { readTypeCell, type TypeFacts } from './type-cell.ts';

/** A row of a table that describes a schema. */
export interface SchemaRow {
  readonly line: number;
  /** Number of `»` before the name. */
  readonly depth: number;
  /** `*anonymous*` and `**additionalProperties**` are Widdershins' own names. */
  readonly name: string;
  readonly type: TypeFacts;
  readonly required: boolean;
  readonly restrictions: string | undefined;
  readonly description: string | undefined;
  /** `oneOf`, `anyOf`, `allOf` or `not`, if a title above the row says so. */
  readonly combiner: string | undefined;
}

/** The cells that a table of schemas and a table of parameters share. */
export interface SchemaCells {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly restrictions?: string;
  readonly description: string;
}

/**
 * Reads a row.
 *
 * @param combiner - what the title above the row says
 * @returns `undefined` if a cell has a form that Widdershins doesn't print; the problem is listed
 */
export function readSchemaRow(
  row: TableRow,
  cells: SchemaCells,
  problems: ProblemList,
  combiner?: string,
): SchemaRow | undefined {
  const type = readTypeCell(cells.type);
  const required = readBoolean(cells.required);
  if (type === undefined || required === undefined) {
    problems.add('unread', row.line, `The row "${row.cells.join(' | ')}" has an unknown form.`, {
      isLoss: true,
    });
    return undefined;
  }
  const depth = /^»*/.exec(cells.name)?.[0].length ?? 0;
  return {
    line: row.line,
    depth,
    name: cells.name.slice(depth).trim(),
    type,
    required,
    restrictions: textOf(cells.restrictions),
    description: textOf(cells.description),
    combiner,
  };
}

/** Returns a cell's text. Widdershins prints "none" for a text that is missing. */
export function textOf(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '' || cell === 'none' ? undefined : cell;
}

export function readBoolean(cell: string): boolean | undefined {
  if (cell === 'true') return true;
  return cell === 'false' || cell === 'undefined' ? false : undefined;
}
