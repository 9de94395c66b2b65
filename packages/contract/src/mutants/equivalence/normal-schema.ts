import { isReference } from '@goldleaf/openapi';
import { mapValues } from '../../map-values.ts';
import { resolved, type Spec } from '../../spec.ts';

/** A schema in normal form: its keywords by name. Equal normal forms accept the same values. */
export interface NormalSchema {
  readonly [keyword: string]: unknown;
}

interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly [keyword: string]: unknown;
}

/** Keywords that no validator and no generated type reads. */
const NOTES = /^(title|description|examples?|externalDocs|x-.*)$/;

/** Keywords that depend on others of their own part, so a schema whose parts have one of them is not joined. */
const DEPENDENT =
  /^(additionalProperties|patternProperties|unevaluated.*|prefixItems|(min|max)?contains|if|then|else|\$.*)$/i;

/**
 * Returns the normal form of a schema. Each step keeps the set of valid values:
 * - A reference is replaced by its target, and `allOf` and its siblings are joined to one list of parts.
 * - The parts' types are intersected, and their required names are united.
 * - The parts' schemas of one property, and of the items, are joined in turn.
 * - All other keywords are listed once for each different value, in a fixed order.
 *
 * @param within - references that are being replaced: a recursive one is kept
 */
export function normalSchema(spec: Spec, schema: unknown, within: readonly string[] = []): NormalSchema {
  if (typeof schema === 'boolean') return schema ? {} : { not: [{}] };
  const parts = [...partsOf(spec, schema as SchemaNode, within)];
  const canJoin = parts.length === 1 || !parts.some(({ node }) => isDependent(node));
  if (!canJoin) return { allOf: sortedSet(parts.map(({ node, seen }) => joined(spec, [{ node, seen }]))) };
  return joined(spec, parts);
}

interface Part {
  readonly node: SchemaNode;
  readonly seen: readonly string[];
}

/** Yields the schema without `allOf` and `$ref`, and the parts that these name. */
function* partsOf(spec: Spec, schema: SchemaNode, seen: readonly string[]): Generator<Part> {
  const { $ref, allOf = [], ...own } = schema;
  if ($ref !== undefined && seen.includes($ref)) yield { node: { ...own, recursive: $ref }, seen };
  else yield { node: own, seen };
  if (isReference(schema) && !seen.includes(schema.$ref))
    yield* partsOf(spec, resolved<SchemaNode>(spec, schema), [...seen, schema.$ref]);
  for (const part of allOf) yield* partsOf(spec, part, seen);
}

function isDependent(node: SchemaNode): boolean {
  const isOpen = node['additionalProperties'] === true;
  return Object.keys(node).some(
    (keyword) => DEPENDENT.test(keyword) && !(keyword === 'additionalProperties' && isOpen),
  );
}

function joined(spec: Spec, parts: readonly Part[]): NormalSchema {
  const keywords = new Set(parts.flatMap(({ node }) => Object.keys(node)));
  const entries = [...keywords]
    .filter((keyword) => !NOTES.test(keyword))
    .map((keyword): [string, unknown] => [keyword, joinedKeyword(spec, keyword, parts)])
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function joinedKeyword(spec: Spec, keyword: string, parts: readonly Part[]): unknown {
  const stated = parts.filter(({ node }) => keyword in node);
  const normal = (value: unknown, { seen }: Part) => normalSchema(spec, value, seen);
  switch (keyword) {
    case 'type':
      return intersectedTypes(stated.map(({ node }) => [node['type']].flat() as string[]));
    case 'required':
      return nonEmpty(sortedSet(stated.flatMap(({ node }) => node['required'] as string[])));
    case 'properties':
      return joinedProperties(spec, stated);
    case 'items':
      return stated.length === 1
        ? normal(stated[0]?.node['items'], stated[0] as Part)
        : normalSchema(spec, { allOf: stated.map(({ node }) => node['items']) }, seenBy(stated));
    case 'oneOf':
    case 'anyOf':
      return sortedSet(
        stated.map((part) => (part.node[keyword] as unknown[]).map((branch) => normal(branch, part))),
      );
    case 'additionalProperties':
      return stated.every(({ node }) => node[keyword] === true)
        ? undefined
        : sortedSet(stated.map(({ node, seen }) => withTargets(spec, node[keyword], seen)));
    default:
      return sortedSet(stated.map(({ node, seen }) => withTargets(spec, node[keyword], seen)));
  }
}

function joinedProperties(spec: Spec, stated: readonly Part[]): NormalSchema {
  const entries = stated.flatMap(({ node }) =>
    Object.entries(node['properties'] as Record<string, SchemaNode>),
  );
  const byName = [...Map.groupBy(entries, ([name]) => name)]
    .map(([name, some]): [string, NormalSchema] => {
      const schemas = some.map(([, schema]) => schema);
      return [name, normalSchema(spec, { allOf: schemas }, seenBy(stated))];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(byName);
}

/** Replaces the references inside of a keyword's value. */
function withTargets(spec: Spec, value: unknown, seen: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withTargets(spec, item, seen));
  if (typeof value !== 'object' || value === null) return value;
  if (!isReference(value)) return mapValues({ ...value }, (one) => withTargets(spec, one, seen));
  const { $ref, ...own } = value;
  if (seen.includes($ref)) return value;
  return { ...own, target: withTargets(spec, resolved(spec, { $ref }), [...seen, $ref]) };
}

function seenBy(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ seen }) => seen))];
}

/** Every integer is a number. */
function intersectedTypes(lists: readonly (readonly string[])[]): string[] {
  const accepts = (types: readonly string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  const candidates = new Set(lists.flat());
  const common = [...candidates].filter((type) => lists.every((types) => accepts(types, type)));
  return common.filter((type) => !(type === 'integer' && common.includes('number'))).sort();
}

function sortedSet<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
