import { formatPointer } from '@goldleaf/openapi';
import { resolved, type Spec } from '../../spec.ts';

interface SchemaNode {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** Annotations, and keywords whose schemas have locations of their own. */
const OMITTED = /^(title|description|examples?|externalDocs|x-.*|properties|items|oneOf|anyOf|required)$/;

/**
 * Returns the keywords of a schema by location. A pattern is listed without its text. The order of an enum counts, the order of types doesn't.
 *
 * @param spec - resolves references. A schema of the evidence has none
 */
export function schemaOutline(schema: object, spec?: Spec): Record<string, string> {
  return Object.fromEntries(outline(schema as SchemaNode, spec, [], false));
}

function* outline(
  schema: SchemaNode,
  spec: Spec | undefined,
  location: readonly string[],
  isRequired: boolean,
): Generator<[pointer: string, keywords: string]> {
  const node = merge(schema, spec);
  const properties = (node['properties'] ?? {}) as Record<string, SchemaNode>;
  const required = (node['required'] ?? []) as readonly string[];
  yield [formatPointer(location), formatKeywords(node, isRequired)];
  for (const [name, property] of Object.entries(properties))
    yield* outline(property, spec, [...location, name], required.includes(name));
  if (node['items']) yield* outline(node['items'] as SchemaNode, spec, [...location, '0'], false);
  for (const key of ['oneOf', 'anyOf'])
    for (const [index, branch] of ((node[key] ?? []) as SchemaNode[]).entries())
      yield* outline(branch, spec, [...location, `${key}-${index}`], false);
  for (const name of required)
    if (!(name in properties)) yield [formatPointer([...location, name]), 'required'];
}

/** Merges a schema with the target of its reference and with its `allOf`. */
function merge({ $ref, allOf = [], ...own }: SchemaNode, spec: Spec | undefined): SchemaNode {
  const referenced = $ref && spec ? [resolved<SchemaNode>(spec, { $ref })] : [];
  const others = [...referenced, ...(allOf as SchemaNode[])];
  const parts = [own, ...others.map((part) => merge(part, spec))];
  return Object.assign({}, ...parts.toReversed(), mergeProperties(parts));
}

/** Joins the schemas of a property that several parts have. */
function mergeProperties(parts: readonly SchemaNode[]): SchemaNode {
  const properties = parts.flatMap((part) =>
    Object.entries((part['properties'] ?? {}) as Record<string, SchemaNode>),
  );
  if (properties.length === 0) return {};
  const byName = Map.groupBy(properties, ([name]) => name);
  const merged = [...byName].map(([name, entries]) => [name, { allOf: entries.map(([, schema]) => schema) }]);
  return { properties: Object.fromEntries(merged) };
}

function formatKeywords(node: SchemaNode, isRequired: boolean): string {
  const keywords = Object.entries(node)
    .filter(([key, value]) => !OMITTED.test(key) && !(key === 'additionalProperties' && value === true))
    .map(([key, value]) =>
      key === 'pattern' ? key : `${key} ${JSON.stringify(key === 'type' ? sortList(value) : value)}`,
    )
    .sort();
  return [...(isRequired ? ['required'] : []), ...keywords].join(', ');
}

function sortList(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}
