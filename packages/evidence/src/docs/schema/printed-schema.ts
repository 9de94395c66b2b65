import type { SchemaFacts } from '../../model/evidence.ts';
import { isRecord } from '../../model/record.ts';
import type { ProblemList } from '../page/problem.ts';
import type { SchemaRow } from './schema-row.ts';
import { asNullable } from './type-cell.ts';

const KEYWORDS = new Set(
  `type format title description default example examples enum const required properties additionalProperties patternProperties items
  prefixItems additionalItems oneOf anyOf allOf not if then else nullable readOnly writeOnly deprecated discriminator xml externalDocs
  minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems
  minProperties maxProperties propertyNames contains contentMediaType contentEncoding $ref $schema $id $defs $comment name in`.split(
    /\s+/,
  ),
);
const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/**
 * Whether a value that a page prints as an example is a JSON Schema instead. GoldLeaf's pages print the schema wherever it has no
 * example of its own.
 *
 * @param names - names of the top-level properties in the page's table
 */
export function isPrintedSchema(value: unknown, names: readonly string[]): value is SchemaFacts {
  if (!isRecord(value)) return false;
  if (!Object.keys(value).every((key) => KEYWORDS.has(key) || key.startsWith('x-'))) return false;
  if (!saysSchema(value)) return Object.keys(value).length === 0 && names.length === 0;
  const isExample = names.length > 0 && names.every((name) => Object.hasOwn(value, name));
  return !isExample || names.every((name) => isRecord(value['properties']) && name in value['properties']);
}

function saysSchema(value: Record<string, unknown>): boolean {
  const { type, properties, items } = value;
  const types = Array.isArray(type) ? type : [type];
  if (types.length > 0 && types.every((name) => TYPES.includes(name as string))) return true;
  if (isRecord(properties) || isRecord(items)) return true;
  return ['oneOf', 'anyOf', 'allOf', 'enum'].some((key) => Array.isArray(value[key]));
}

/**
 * Writes a printed schema as the evidence does: `nullable: true` becomes the type `null`. A boolean `required`, and the mark that
 * Widdershins prints for a schema that contains itself, are listed and left out.
 */
export function normalizeSchema(schema: unknown, line: number, problems: ProblemList): SchemaFacts {
  if (!isRecord(schema)) {
    if (schema !== true) {
      problems.add('ambiguous', line, `A schema is printed as ${JSON.stringify(schema)}.`, {
        isLoss: schema !== '[Circular]' && schema !== '[...]',
      });
    }
    return {};
  }
  const { nullable, ...rest } = schema;
  let result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'required' && !Array.isArray(value)) {
      const text = `"required": ${JSON.stringify(value)} is on the property itself, where JSON Schema has a list of names.`;
      problems.add('contradiction', line, text);
      continue;
    }
    result[key] = normalizedKeyword(key, value, line, problems);
  }
  if (nullable === true) result = asNullable(result) as Record<string, unknown>;
  return withOneExample(result);
}

/** The evidence writes a single example as OpenAPI 3.0 does. */
function withOneExample(schema: Record<string, unknown>): SchemaFacts {
  const { examples, ...rest } = schema;
  const isSingle = Array.isArray(examples) && examples.length === 1 && schema['example'] === undefined;
  return isSingle ? { ...rest, example: examples[0] } : schema;
}

function normalizedKeyword(key: string, value: unknown, line: number, problems: ProblemList): unknown {
  const schema = (node: unknown) => normalizeSchema(node, line, problems);
  if ((key === 'properties' || key === 'patternProperties') && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, node]) => [name, schema(node)]));
  }
  if (key === 'items' || key === 'not') return Array.isArray(value) ? value.map(schema) : schema(value);
  if (key === 'additionalProperties') return typeof value === 'boolean' ? value : schema(value);
  if ((key === 'oneOf' || key === 'anyOf' || key === 'allOf') && Array.isArray(value))
    return value.map(schema);
  return value;
}

/**
 * Compares a table with the schema that the page prints beside it, row by row, in the order in which Widdershins prints them.
 *
 * @param schema - the printed schema, before it is normalized
 * @returns a sentence for each difference
 */
export function compareRows(rows: readonly SchemaRow[], schema: SchemaFacts): string[] {
  const walk = new RowWalk(rows);
  walk.schema(schema, { parent: {}, isTop: true });
  return walk.differences();
}

interface WalkContext {
  readonly parent: SchemaFacts;
  readonly property?: string;
  readonly isTop?: boolean;
}

/** Widdershins' `schemaToArray`, with the rows as input instead of output. */
class RowWalk {
  readonly #rows: readonly SchemaRow[];
  readonly #differences: string[] = [];
  #at = 0;

  constructor(rows: readonly SchemaRow[]) {
    this.#rows = rows;
  }

  schema(printed: unknown, context: WalkContext): void {
    if (this.#differences.length > 0) return;
    const schema = isRecord(printed) ? unwrapped(printed) : {};
    const name = nameOf(schema, context, this.#rows[this.#at]);
    const isListed = name !== undefined && !(context.isTop && inferredType(schema) === 'object');
    if (isListed && !this.#row(name, schema, context.parent)) return;
    if (printed === '[Circular]' || this.#isCollapsed(isListed)) return;
    this.#children(schema);
  }

  /** A schema that was printed before in the same table has its row, and no rows below. */
  #isCollapsed(isListed: boolean): boolean {
    const row = this.#rows[this.#at - 1];
    const next = this.#rows[this.#at];
    if (!isListed || row?.type.link === undefined) return false;
    return next === undefined || next.depth <= row.depth;
  }

  #row(name: string, schema: SchemaFacts, parent: SchemaFacts): boolean {
    const row = this.#rows[this.#at];
    if (row === undefined || row.name !== printedName(name)) {
      const found = row === undefined ? 'the table ends' : `the table has "${row.name}"`;
      this.#differences.push(`The schema has "${name}" where ${found}.`);
      return false;
    }
    this.#at += 1;
    const { required } = parent;
    const isRequired = Array.isArray(required) && required.includes(name);
    if (row.required !== isRequired) {
      this.#differences.push(`The table says that "${name}" is ${row.required ? '' : 'not '}required.`);
    }
    const { type } = row.type.schema;
    const isSameType = JSON.stringify(type) === JSON.stringify(asNullableOf(schema)['type']);
    if (row.type.link === undefined && type !== undefined && schema['type'] !== undefined && !isSameType) {
      this.#differences.push(`The table says that "${name}" is ${JSON.stringify(type)}.`);
    }
    return true;
  }

  #children(schema: SchemaFacts): void {
    const child = (node: unknown, property: string) => this.schema(node, { parent: schema, property });
    if (schema['items'] !== undefined) child(schema['items'], 'items');
    if (isRecord(schema['additionalItems'])) child(schema['additionalItems'], 'additionalItems');
    if (isRecord(schema['additionalProperties'])) {
      child(schema['additionalProperties'], 'additionalProperties');
    }
    for (const key of ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf']) {
      const value = schema[key];
      if (isRecord(value) || Array.isArray(value)) {
        for (const [name, node] of Object.entries(value)) child(node, `${key}/${name}`);
      }
    }
    if (isRecord(schema['not'])) child(schema['not'], 'not');
  }

  differences(): string[] {
    const row = this.#rows[this.#at];
    if (this.#differences.length === 0 && row !== undefined) {
      this.#differences.push(`The schema ends where the table has "${row.name}".`);
    }
    return this.#differences;
  }
}

/** Returns the name that Widdershins gives a schema's row, or `undefined` if it prints none. */
function nameOf(schema: SchemaFacts, context: WalkContext, next: SchemaRow | undefined): string | undefined {
  const { property, parent, isTop } = context;
  if (property !== undefined && /^(allOf|anyOf|oneOf|not)/.test(property)) return '*anonymous*';
  // Widdershins cuts a name at its first slash.
  const named = property?.split('/')[1];
  if (named !== undefined && named !== '') return named;
  if (typeof schema['title'] === 'string') return schema['title'];
  if (isTop) {
    // Linked items force a row, and a printed schema doesn't show that it was linked.
    const isLinkedList = schema['type'] === 'array' && next?.name === '*anonymous*' && next.depth === 0;
    const isSimple =
      schema['type'] !== undefined && schema['type'] !== 'object' && schema['type'] !== 'array';
    return isLinkedList || isSimple ? '*anonymous*' : undefined;
  }
  if (property === 'additionalProperties' || property === 'additionalItems') return `**${property}**`;
  return parent['items'] === undefined ? '*anonymous*' : undefined;
}

/** Returns the type that Widdershins prints for a schema, also if it has none. */
function inferredType(schema: SchemaFacts): unknown {
  if (schema['type'] !== undefined) return schema['type'];
  const has = (keys: string) => keys.split(' ').some((key) => schema[key] !== undefined);
  const types: string[] = [];
  if (
    has('properties additionalProperties patternProperties minProperties maxProperties required dependencies')
  ) {
    types.push('object');
  }
  if (has('items additionalItems maxItems minItems uniqueItems')) types.push('array');
  if (has('exclusiveMaximum exclusiveMinimum maximum minimum multipleOf')) types.push('number');
  if (has('maxLength minLength pattern')) types.push('number');
  if (Array.isArray(schema['enum'])) types.push(...schema['enum'].map((value) => typeof value));
  return types.length === 1 ? types[0] : 'any';
}

/** A list of one alternative is merged into its schema. */
function unwrapped(schema: SchemaFacts): SchemaFacts {
  let result = schema;
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const members = result[key];
    if (!Array.isArray(members) || members.length !== 1 || !isRecord(members[0])) continue;
    const { [key]: _, ...rest } = result;
    result = { ...members[0], ...rest };
  }
  return result;
}

/** A table's cell has no spaces at its ends, and one between words. */
function printedName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function asNullableOf(schema: SchemaFacts): SchemaFacts {
  return schema['nullable'] === true ? asNullable(schema) : schema;
}
