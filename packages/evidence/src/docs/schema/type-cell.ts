import type { SchemaFacts } from '../../model/evidence.ts';

/** The content of a table's type column. */
export interface TypeFacts {
  readonly schema: SchemaFacts;
  /** Whether the cell says that the value may be null. */
  readonly isNullable?: boolean;
  /** Name of the schema that the cell links to, of the value or of its items. */
  readonly link?: string;
  /** `oneOf`, `anyOf`, `allOf` or `not`, if the cell names it instead of the type of the items. */
  readonly itemsCombiner?: string;
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const COMBINERS = new Set(['oneOf', 'anyOf', 'allOf', 'not']);

/**
 * Reads a type as Widdershins prints it: `string(date-time)`, `string¦null`, `string,null`, `[object]`, `array[string]`,
 * `[Pet](#schemapet)`, `[anyOf]`.
 *
 * @returns `undefined` if the cell has another form
 */
export function readTypeCell(cell: string): TypeFacts | undefined {
  const text = cell.trim();
  if (text.endsWith('¦null')) {
    const facts = readTypeCell(text.slice(0, -'¦null'.length));
    return facts && { ...facts, schema: asNullable(facts.schema), isNullable: true };
  }
  const link = /^\[([^\][]+)\]\(#schema[^)]*\)(?:\((.+)\))?$/.exec(text);
  if (link?.[1] !== undefined) return { schema: withFormat({}, link[2]), link: link[1] };
  const items = /^(?:array)?\[(.*)\]$/.exec(text)?.[1];
  if (items !== undefined) return readItems(items);
  return readPlainType(text);
}

function readItems(text: string): TypeFacts | undefined {
  if (COMBINERS.has(text)) return { schema: { type: 'array', items: {} }, itemsCombiner: text };
  const items = readTypeCell(text);
  if (items === undefined) return undefined;
  const schema = { type: 'array', items: items.schema };
  return items.link === undefined ? { schema } : { schema, link: items.link };
}

function readPlainType(text: string): TypeFacts | undefined {
  const [, names = '', format] = /^([a-z]+(?:,[a-z]+)*)(?:\((.+)\))?$/.exec(text) ?? [];
  if (names === 'any' || names === 'undefined') return { schema: withFormat({}, format) };
  const types = names.split(',');
  if (!types.every((type) => TYPES.has(type))) return undefined;
  return { schema: withFormat({ type: types.length === 1 ? names : types }, format) };
}

function withFormat(schema: SchemaFacts, format: string | undefined): SchemaFacts {
  return format === undefined ? schema : { ...schema, format };
}

/** Adds `null` to the types. A schema without a type allows `null` already. */
export function asNullable(schema: SchemaFacts): SchemaFacts {
  const { type } = schema;
  if (type === undefined) return schema;
  const types = Array.isArray(type) ? type : [type];
  return { ...schema, type: types.includes('null') ? types : [...types, 'null'] };
}
