import type { ProblemList } from '../page/problem.ts';
import type { SchemaRow } from './schema-row.ts';

/** A row with the rows that are nested in it. The root has no row. */
export interface RowNode {
  readonly row: SchemaRow | undefined;
  readonly children: RowNode[];
}

interface Level {
  readonly node: RowNode;
  /** Depth of the schema in the document, where `items` is a level of its own. */
  readonly depth: number;
}

/**
 * Rebuilds the nesting of a table's rows.
 *
 * The number of `»` isn't the depth. Widdershins counts one for each named row. On the way back from an array of arrays it counts
 * down too far (`schemaToArray` in its `lib/common.js`). So each position that a row may have is tried, with Widdershins' own
 * arithmetic, and the one that gives the printed number is taken.
 *
 * @param offset - what Widdershins adds to the number of `»`: -1 in the section "Schemas", 0 elsewhere
 */
export function buildRowTree(rows: readonly SchemaRow[], offset: number, problems: ProblemList): RowNode {
  const root: RowNode = { row: undefined, children: [] };
  let chain: Level[] = [{ node: root, depth: 0 }];
  let counter: Counter = { depth: 0, printed: 0, jumps: new Map() };
  for (const [index, row] of rows.entries()) {
    const positions = candidates(chain, counter).filter(
      (position) => Math.max(position.counter.printed + offset, 0) === row.depth,
    );
    const [position, ...others] = positions;
    if (position === undefined || others.length > 0) {
      const names = rows.slice(index).map(({ name }) => `"${name}"`);
      const text = `The nesting of the rows ${names.join(', ')} is ${position === undefined ? 'unknown' : 'ambiguous'}.`;
      problems.add(position === undefined ? 'unread' : 'ambiguous', row.line, text, { isLoss: true });
      break;
    }
    const node: RowNode = { row, children: [] };
    position.parents.at(-1)?.node.children.push(node);
    chain = [...position.parents, { node, depth: position.counter.depth }];
    counter = position.counter;
  }
  return root;
}

interface Position {
  readonly parents: Level[];
  readonly counter: Counter;
}

/** Returns the positions that the next row may have: below the last row, beside it, or beside one of its parents. */
function candidates(chain: readonly Level[], counter: Counter): Position[] {
  const last = chain.at(-1);
  if (last === undefined) return [];
  const positions: Position[] = [
    { parents: [...chain], counter: count(counter, last.depth + childDistance(last.node.row)) },
  ];
  for (let index = chain.length - 1; index > 0; index -= 1) {
    positions.push({ parents: chain.slice(0, index), counter: count(counter, chain[index]?.depth ?? 0) });
  }
  return positions;
}

/** Returns how much deeper the children of a row are: one level more for each array. */
function childDistance(row: SchemaRow | undefined): number {
  let distance = 1;
  let schema: unknown = row?.type.schema;
  while (isArraySchema(schema)) {
    distance += 1;
    schema = schema.items;
  }
  return distance;
}

function isArraySchema(schema: unknown): schema is { readonly items?: unknown } {
  if (typeof schema !== 'object' || schema === null || !('type' in schema)) return false;
  return schema.type === 'array' || (Array.isArray(schema.type) && schema.type.includes('array'));
}

/** Widdershins' `iDepth`, `oDepth` and `depthQueue`. */
interface Counter {
  readonly depth: number;
  readonly printed: number;
  readonly jumps: ReadonlyMap<number, number>;
}

function count(counter: Counter, depth: number): Counter {
  const jumps = new Map(counter.jumps);
  let { printed } = counter;
  if (depth > counter.depth) {
    jumps.set(counter.depth, depth - counter.depth);
    printed += 1;
  }
  if (depth < counter.depth) {
    for (const [from, jump] of counter.jumps) {
      if (from < depth) continue;
      printed -= jump % 2 === 0 ? jump / 2 : jump;
      jumps.delete(from);
    }
    printed = Math.max(printed, 0);
  }
  return { depth, printed, jumps };
}
