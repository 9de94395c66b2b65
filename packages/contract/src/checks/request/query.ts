import { type JsonSchema, typesOf } from '@goldleaf/openapi';
import type { ExpectedParameter } from '../../expectations/expectation.ts';

/** A query as name and text pairs. A list repeats its name. */
export type Query = readonly (readonly [name: string, text: string])[];

/** Returns the parameters as an object schema. Prism compares names in lower case. */
export function schemaOfQuery(parameters: readonly ExpectedParameter[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name.toLowerCase(), schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  };
}

/** Returns the values of a query as Prism reads them. An empty text is no value, and a repeated name is a list. */
export function valueOfQuery(
  parameters: readonly ExpectedParameter[],
  query: Query,
): Record<string, unknown> {
  const values = parameters.flatMap(({ name, schema }) => {
    const texts = query.filter(([key]) => key === name).map(([, text]) => text);
    if (texts.length === 0 || (texts.length === 1 && texts[0] === '')) return [];
    const isList = typesOf(schema).includes('array') || texts.length > 1;
    return [[name.toLowerCase(), isList ? texts : texts[0]]];
  });
  return Object.fromEntries(values);
}
