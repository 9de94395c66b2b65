import type { SchemaFacts } from '../../model/evidence.ts';
import { isRecord } from '../../model/record.ts';
import type { ProblemList } from '../page/problem.ts';
import { type EnumeratedValues, withEnumeratedValues } from './enumerated-values.ts';
import type { RowNode } from './row-tree.ts';
import type { SchemaRow } from './schema-row.ts';
import { asNullable } from './type-cell.ts';

/** Facts from elsewhere on the page that a table of schemas needs. */
export interface TableContext {
  /** Values of each row. */
  readonly enums: ReadonlyMap<SchemaRow, readonly string[]>;
  /** Schemas that the page prints under "Schemas", by name. */
  readonly linked: ReadonlyMap<string, SchemaFacts>;
  readonly problems: ProblemList;
}

/**
 * Turns the rows below the root into the schema that they describe.
 *
 * @param type - what is known of the root, if it has no row
 */
export function schemaFromRows(root: RowNode, context: TableContext, type: SchemaFacts = {}): SchemaFacts {
  return new TableSchema(context).of(root, type);
}

class TableSchema {
  readonly #context: TableContext;

  constructor(context: TableContext) {
    this.#context = context;
  }

  of(node: RowNode, type: SchemaFacts): SchemaFacts {
    const { row } = node;
    const schema = row === undefined ? type : this.#described(row, this.#linked(row, node));
    return node.children.length === 0 ? schema : this.#withChildren(schema, node);
  }

  #described(row: SchemaRow, schema: SchemaFacts): SchemaFacts {
    let described = schema;
    if (row.description !== undefined) described = { ...described, description: row.description };
    if (row.restrictions === 'read-only') described = { ...described, readOnly: true };
    if (row.restrictions === 'write-only') described = { ...described, writeOnly: true };
    const values = this.#context.enums.get(row);
    return values === undefined ? described : withEnumeratedValues(described, values);
  }

  /** Puts the schema that a cell links to in its place. If the table lists its properties, only the type is missing. */
  #linked(row: SchemaRow, node: RowNode): SchemaFacts {
    const { schema, link, isNullable = false } = row.type;
    if (link === undefined) return schema;
    const target = this.#context.linked.get(link);
    if (target === undefined && node.children.length === 0) {
      const text = `The row "${row.name}" links to "${link}", which isn't printed there.`;
      this.#context.problems.add('unread', row.line, text);
    }
    const type = target?.['type'] === undefined ? {} : { type: target['type'] };
    const linked = node.children.length === 0 ? (target ?? {}) : type;
    if (schema['type'] === 'array') return { ...schema, items: linked };
    const merged = { ...linked, ...schema };
    return isNullable ? asNullable(merged) : merged;
  }

  #withChildren(schema: SchemaFacts, node: RowNode): SchemaFacts {
    if (!isArray(schema)) return this.#object(schema, node);
    const items = isRecord(schema['items']) ? schema['items'] : {};
    return { ...schema, items: this.#withItems(items, node) };
  }

  #withItems(items: SchemaFacts, node: RowNode): SchemaFacts {
    const only = node.children.length === 1 ? node.children[0] : undefined;
    if (only?.row !== undefined && this.#isTitleOfItems(items, only.row, node.row)) {
      return this.of(only, items);
    }
    if (isArray(items)) return { ...items, items: this.#withItems(recordAt(items, 'items'), node) };
    return this.#object(items, node);
  }

  /** Items that have a title get a row of their own, which looks like a property. Values of a simple type have no properties. */
  #isTitleOfItems(items: SchemaFacts, row: SchemaRow, parent: SchemaRow | undefined): boolean {
    if (row.type.link !== undefined && row.type.link === parent?.type.link) return true;
    const { type } = items;
    return (
      typeof type === 'string' && type !== 'object' && type !== 'array' && row.type.schema['type'] === type
    );
  }

  #object(schema: SchemaFacts, node: RowNode): SchemaFacts {
    const properties: Record<string, SchemaFacts> = {};
    const required: string[] = [];
    const members: { combiner: string | undefined; schema: SchemaFacts; line: number }[] = [];
    let result = schema;
    for (const child of node.children) {
      const { row } = child;
      if (row === undefined) continue;
      const facts = this.of(child, {});
      if (row.name === '*anonymous*') {
        members.push({
          combiner: row.combiner ?? node.row?.type.itemsCombiner,
          schema: facts,
          line: row.line,
        });
      } else if (row.name === '**additionalProperties**') {
        result = { ...result, additionalProperties: facts };
      } else {
        properties[row.name] = facts;
        if (row.required) required.push(row.name);
      }
    }
    if (required.length > 0) result = { ...result, required };
    if (Object.keys(properties).length > 0) result = { ...result, properties };
    return this.#combined(result, members);
  }

  #combined(
    schema: SchemaFacts,
    members: readonly { combiner: string | undefined; schema: SchemaFacts; line: number }[],
  ): SchemaFacts {
    let result = schema;
    for (const { combiner, schema: member, line } of members) {
      if (combiner === undefined) {
        this.#context.problems.add(
          'ambiguous',
          line,
          "The table lists alternatives and doesn't say whether one, any or all of them apply.",
        );
        return schema;
      }
      if (combiner === 'not') result = { ...result, not: member };
      else result = { ...result, [combiner]: [...((result[combiner] as unknown[]) ?? []), member] };
    }
    return result;
  }
}

/**
 * Gives each row the values that the page lists under its name. The page lists the values of all rows of one name without a break: they
 * are only separated if there is one way to do it.
 */
export function valuesOfRows(
  rows: readonly SchemaRow[],
  values: EnumeratedValues,
  printedName: (row: SchemaRow) => string,
  problems: ProblemList,
): Map<SchemaRow, readonly string[]> {
  const result = new Map<SchemaRow, readonly string[]>();
  for (const [name, list] of values) {
    const named = rows.filter((row) => printedName(row) === name);
    const [first] = named;
    const groups = splitValues(list, named.length);
    if (first !== undefined && groups !== undefined) {
      for (const [index, row] of named.entries()) result.set(row, groups[index] ?? []);
      continue;
    }
    const text =
      first === undefined
        ? `The values of "${name}" belong to no row: ${list.join(', ')}.`
        : `${named.length} rows are named "${name}", and the page doesn't say which values belong to which: ${list.join(', ')}.`;
    problems.add(first === undefined ? 'unread' : 'ambiguous', first?.line ?? 0, text, { isLoss: true });
  }
  return result;
}

/**
 * Splits the values of several rows.
 *
 * @returns the values of each row, or `undefined` if there is more than one way to split them. The split is certain if only one way
 *   gives enumerations without duplicate values
 */
function splitValues(list: readonly string[], count: number): string[][] | undefined {
  if (count === 1) return [[...new Set(list)]];
  const forward = splitEarly(list);
  const backward = splitEarly([...list].reverse())
    .map((group) => group.reverse())
    .reverse();
  // As late and as early as possible: where both agree, there is no other way, and no row is left without values.
  const isCertain = forward.length === count && JSON.stringify(forward) === JSON.stringify(backward);
  return isCertain ? forward : undefined;
}

/** Ends a group where a value comes again. */
function splitEarly(list: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const value of list) {
    const group = groups.at(-1);
    if (group === undefined || group.includes(value)) groups.push([value]);
    else group.push(value);
  }
  return groups;
}

function isArray(schema: SchemaFacts): boolean {
  const { type } = schema;
  return type === 'array' || (Array.isArray(type) && type.includes('array'));
}

function recordAt(schema: SchemaFacts, key: string): SchemaFacts {
  const value = schema[key];
  return isRecord(value) ? value : {};
}
