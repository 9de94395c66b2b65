import type { SchemaFacts } from '../../model/evidence.ts';
import type { EnumeratedValues } from '../schema/enumerated-values.ts';
import { compareRows, isPrintedSchema, normalizeSchema } from '../schema/printed-schema.ts';
import { buildRowTree, type RowNode } from '../schema/row-tree.ts';
import type { SchemaRow } from '../schema/schema-row.ts';
import { schemaFromRows, type TableContext, valuesOfRows } from '../schema/table-schema.ts';
import type { OperationContext } from './operation-context.ts';
import type { Printed } from './printed-examples.ts';

/** A page's text about one body: rows of a table, and a schema or examples that are printed beside it. */
export interface SchemaSource {
  readonly line: number;
  readonly rows: readonly SchemaRow[];
  /** Known facts of the schema that the rows belong to. */
  readonly root: SchemaFacts;
  readonly enums: EnumeratedValues;
  /** Returns the name under which the table of values lists a row. */
  readonly label: (row: SchemaRow) => string;
  readonly printed: Printed | undefined;
  /** Whether the type of the root isn't printed. */
  readonly isOpen?: boolean;
}

/** Reads a schema: from where it is printed, and else from its table. */
export function readBodySchema(context: OperationContext, source: SchemaSource): SchemaFacts {
  const { rows, printed } = source;
  const names = rows.filter((row) => row.depth === (rows[0]?.depth ?? 0)).map((row) => row.name);
  const schemas =
    printed?.values.filter((value): value is SchemaFacts => isPrintedSchema(value, names)) ?? [];
  const examples = printed?.values.filter((value) => !schemas.includes(value as SchemaFacts)) ?? [];
  const [schema] = schemas;
  if (schema === undefined || printed === undefined) {
    return withExamples(readTableSchema(context, source, examples), examples);
  }
  if (rows.length > 0) {
    for (const text of compareRows(rows, schema)) {
      context.problems.add('contradiction', rows[0]?.line ?? 0, text);
    }
  }
  return withExamples(normalizeSchema(schema, printed.line, context.problems), examples);
}

function readTableSchema(
  context: OperationContext,
  source: SchemaSource,
  examples: readonly unknown[],
): SchemaFacts {
  const { rows, root, enums, label, isOpen = false } = source;
  const { linked, problems } = context;
  const [first] = rows;
  if (first === undefined) {
    if (isOpen) problems.add('unread', source.line, 'The page says "Inline" and prints no schema.');
    return root;
  }
  const table = { enums: valuesOfRows(rows, enums, label, problems), linked, problems };
  if (!isOpen) return schemaFromRows(buildRowTree(rows, 0, problems), table, root);
  // A row without `»` is the schema itself.
  if (first.depth === 0) {
    const { children } = buildRowTree(rows.slice(1), 0, problems);
    return schemaFromRows({ row: first, children }, table);
  }
  const tree = buildRowTree(rows, 0, problems);
  const [example] = examples;
  return fromExample(tree, table, example) ?? withoutRoot(tree, table, first.line);
}

/** The table begins with the properties: the example shows whether an object has them, or each item of a list. */
function fromExample(tree: RowNode, table: TableContext, example: unknown): SchemaFacts | undefined {
  if (Array.isArray(example)) {
    const titled = titledItems(tree, example);
    if (titled !== undefined) return { type: 'array', items: schemaFromRows(titled, table) };
    return schemaFromRows(tree, table, {
      type: 'array',
      items: isObject(example[0]) ? { type: 'object' } : {},
    });
  }
  if (!isObject(example)) return undefined;
  const hasProperties = tree.children.some(({ row }) => row?.name !== '*anonymous*');
  return schemaFromRows(tree, table, hasProperties ? { type: 'object' } : {});
}

function withoutRoot(tree: RowNode, { problems, ...table }: TableContext, line: number): SchemaFacts {
  const [only, ...others] = tree.children;
  const hasChildren = only !== undefined && only.children.length > 0;
  if (others.length === 0 && hasChildren && only.row?.name !== '*anonymous*') {
    const text = `"${only.row?.name}" may be a property, or the title of a list's items.`;
    problems.add('ambiguous', line, text, { isLoss: true });
    return {};
  }
  problems.add('ambiguous', line, "The page doesn't say whether it is an object or a list of objects.");
  return schemaFromRows(tree, { problems, ...table });
}

/** Returns the items of a list, if the example shows that the only row is their title and no property. */
function titledItems(tree: RowNode, example: unknown): RowNode | undefined {
  const [only, ...others] = tree.children;
  if (only?.row === undefined || others.length > 0 || !Array.isArray(example)) return undefined;
  const { name } = only.row;
  const isProperty = example.some((item) => typeof item === 'object' && item !== null && name in item);
  return isProperty || name === '*anonymous*' ? undefined : only;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withExamples(schema: SchemaFacts, examples: readonly unknown[]): SchemaFacts {
  if (examples.length === 0) return schema;
  return examples.length === 1 ? { ...schema, example: examples[0] } : { ...schema, examples };
}
