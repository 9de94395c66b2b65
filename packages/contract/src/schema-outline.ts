import { type Description, follow, pointerOf } from './description.ts';

interface SchemaNode {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** What only explains, or is told otherwise: properties and items are places of their own. */
const LEFT_OUT =
  /^(title|description|default|examples?|externalDocs|x-.*|properties|items|oneOf|anyOf|required)$/;

/**
 * A schema as a list of its places, each with its type and every keyword that stands there. Of a pattern it says that there is one.
 *
 * @param description - where references lead; a schema of the evidence has none
 */
export function schemaOutline(schema: object, description?: Description): Record<string, string> {
  const outline: Record<string, string> = {};
  const add = (node: SchemaNode, place: readonly string[], isRequired: boolean): void => {
    const one = merged(node, description);
    outline[pointerOf(place)] = keywords(one, isRequired);
    const required = (one['required'] ?? []) as readonly string[];
    for (const [name, part] of Object.entries((one['properties'] ?? {}) as Record<string, SchemaNode>))
      add(part, [...place, name], required.includes(name));
    if (one['items']) add(one['items'] as SchemaNode, [...place, '0'], false);
    for (const key of ['oneOf', 'anyOf'])
      for (const [index, branch] of ((one[key] ?? []) as SchemaNode[]).entries())
        add(branch, [...place, `${key}-${index}`], false);
    for (const name of required)
      if (!(name in ((one['properties'] ?? {}) as object))) outline[pointerOf([...place, name])] = 'required';
  };
  add(schema as SchemaNode, [], false);
  return outline;
}

/** What a schema and those that it refers to say together. */
function merged(node: SchemaNode, description: Description | undefined): SchemaNode {
  const { $ref, allOf = [], ...own } = node;
  const referred = $ref && description ? [follow(description, { $ref }) as SchemaNode] : [];
  const parts = [own, ...[...referred, ...(allOf as SchemaNode[])].map((part) => merged(part, description))];
  return Object.assign({}, ...parts.toReversed(), bothProperties(parts));
}

/** A property that two parts have is what both say of it. */
function bothProperties(parts: readonly SchemaNode[]): SchemaNode {
  const said = parts.flatMap(({ properties }) =>
    Object.entries((properties ?? {}) as Record<string, SchemaNode>),
  );
  if (said.length === 0) return {};
  const all = (name: string) => said.filter(([one]) => one === name).map(([, schema]) => schema);
  return { properties: Object.fromEntries(said.map(([name]) => [name, { allOf: all(name) }])) };
}

function keywords(node: SchemaNode, isRequired: boolean): string {
  const found = Object.entries(node)
    .filter(([key, value]) => !LEFT_OUT.test(key) && !(key === 'additionalProperties' && value === true))
    .map(([key, value]) => (key === 'pattern' ? key : `${key} ${JSON.stringify(sorted(value))}`));
  return [...(isRequired ? ['required'] : []), ...found.sort()].join(', ');
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}
