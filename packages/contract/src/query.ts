import { type JsonSchema, typesOf } from '@goldleaf/openapi';
import type { ExpectedParameter } from './expectation.ts';

/** A query as it is written: pairs, a name more than once for a list. */
export type Query = readonly (readonly [name: string, text: string])[];

/** The parameters as one object. Prism compares their names in lower case. */
export function schemaOfQuery(parameters: readonly ExpectedParameter[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name.toLowerCase(), schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  };
}

/** What the pairs say. An empty text is no value, and a name that stands twice is a list, also where none is meant. */
export function valueOfQuery(
  parameters: readonly ExpectedParameter[],
  query: Query,
): Record<string, unknown> {
  const values = parameters.flatMap(({ name, schema }) => {
    const given = query.filter(([key]) => key === name).map(([, text]) => text);
    if (given.length === 0 || (given.length === 1 && given[0] === '')) return [];
    const isList = typesOf(schema).includes('array');
    return [[name.toLowerCase(), isList || given.length > 1 ? given : given[0]]];
  });
  return Object.fromEntries(values);
}
