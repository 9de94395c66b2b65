import type { SchemaFacts } from '../../model/evidence.ts';
import type { TableBlock } from '../page/block.ts';

/** Printed values by the name of their row. `»` belong to the name if the table prints them. */
export type EnumeratedValues = ReadonlyMap<string, readonly string[]>;

export function readEnumeratedValues(table: TableBlock): EnumeratedValues {
  const values = new Map<string, string[]>();
  for (const { cells } of table.rows) {
    const [name = '', value = ''] = cells;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/** Adds printed values to a schema, or to its items if it is an array. The values get the schema's type. */
export function withEnumeratedValues(schema: SchemaFacts, values: readonly string[]): SchemaFacts {
  const { type } = schema;
  if (type === 'array' && typeof schema['items'] === 'object') {
    return { ...schema, items: withEnumeratedValues(schema['items'] as SchemaFacts, values) };
  }
  const types = Array.isArray(type) ? type : [type];
  return { ...schema, enum: values.map((value) => typedValue(value, types)) };
}

function typedValue(value: string, types: readonly unknown[]): unknown {
  if (value === 'null' && types.includes('null')) return null;
  if (types.includes('string')) return value;
  if (types.includes('boolean') && /^(true|false)$/.test(value)) return value === 'true';
  if ((types.includes('integer') || types.includes('number')) && value.trim() !== '') {
    return Number.isNaN(Number(value)) ? value : Number(value);
  }
  return value;
}
