import { isDeepStrictEqual } from 'node:util';
import { recordOf } from '../model/record.ts';
import type { SpecNode } from './shared-components.ts';

/** A documented schema after a comparison with what was observed at its location. */
export interface FilledSchema {
  /** The same object if nothing was filled. */
  readonly schema: SpecNode;
  /** Differences between the schema and the traffic. */
  readonly contradictions: readonly string[];
}

type Resolve = (node: SpecNode) => SpecNode;

/** Keywords that say nothing about which values a schema accepts. */
const TEXTS = new Set([
  'description',
  'title',
  'example',
  'examples',
  'x-quirk',
  'x-assumption',
  'x-evidence',
]);
const COMBINATIONS = ['oneOf', 'anyOf', 'allOf', 'not'];

/** Whether no documented keyword restricts a schema's values. Keywords that an earlier draft took from traffic don't count. */
export function isUnknown(schema: SpecNode): boolean {
  return schema['x-evidence'] === 'observed' || Object.keys(schema).every((key) => TEXTS.has(key));
}

/**
 * Fills what a documented schema leaves open with what was observed: unknown properties and items, and objects without properties. Documented
 * parts stay, and differences are listed.
 *
 * @param resolve - replaces references. A shared schema isn't filled, because other responses have it too
 */
export function fillSchema(
  documented: SpecNode,
  observed: SpecNode,
  resolve: Resolve,
  location = '',
): FilledSchema {
  if (documented['$ref'] !== undefined) return compareShared(documented, observed, resolve, location);
  if (isUnknown(documented)) return { schema: fillUnknown(documented, observed), contradictions: [] };
  if (COMBINATIONS.some((key) => documented[key] !== undefined))
    return { schema: documented, contradictions: [] };
  const contradictions = [...typeContradictions(documented, observed, location)];
  const filled: Record<string, unknown> = {};
  const visit = (schema: unknown, seen: unknown, at: string): SpecNode => {
    const child = fillSchema(recordOf(schema), recordOf(seen), resolve, at);
    contradictions.push(...child.contradictions);
    return child.schema;
  };
  if (typesOf(documented).includes('array') && Object.keys(recordOf(observed['items'])).length > 0) {
    filled['items'] = visit(documented['items'], observed['items'], `${location}/*`);
  }
  const isOpen = isOpenObject(documented);
  const seen = recordOf(observed['properties']);
  const before = recordOf(documented['properties']);
  const properties = Object.entries(before).map(([name, schema]) => [
    name,
    seen[name] === undefined ? schema : visit(schema, seen[name], `${location}/${name}`),
  ]);
  const others = Object.entries(seen).filter(([name]) => isOpen && !Object.hasOwn(before, name));
  for (const [name, schema] of others) properties.push([name, fillUnknown({}, recordOf(schema))]);
  if (properties.length > 0) filled['properties'] = Object.fromEntries(properties);
  if (isOpen) Object.assign(filled, openKeywords(documented, observed));
  else if (properties.length > 0)
    contradictions.push(...propertyContradictions(documented, observed, location));
  const isChanged = Object.entries(filled).some(([key, value]) => !isDeepStrictEqual(value, documented[key]));
  return { schema: isChanged ? { ...documented, ...filled } : documented, contradictions };
}

function compareShared(
  documented: SpecNode,
  observed: SpecNode,
  resolve: Resolve,
  location: string,
): FilledSchema {
  const shared = resolve(documented);
  const { schema, contradictions } = fillSchema(shared, observed, resolve, location);
  if (schema === shared) return { schema: documented, contradictions };
  const name = /([^/]+)\.yaml$/.exec(String(documented['$ref']))?.[1];
  const text = `${location || '/'}: observed, and unknown in the shared schema ${name}. Describe it there.`;
  return { schema: documented, contradictions: [...contradictions, text] };
}

function fillUnknown(documented: SpecNode, observed: SpecNode): SpecNode {
  if (Object.keys(observed).length === 0) return documented;
  const texts = Object.entries(documented).filter(([key]) => TEXTS.has(key));
  const filled = { ...Object.fromEntries(texts), ...observed, 'x-evidence': 'observed' };
  return isDeepStrictEqual(filled, documented) ? documented : filled;
}

/** Whether the documentation has at most the names of an object's properties. */
function isOpenObject(schema: SpecNode): boolean {
  if (!typesOf(schema).includes('object') || schema['additionalProperties'] !== undefined) return false;
  return Object.values(recordOf(schema['properties'])).every((property) => isUnknown(recordOf(property)));
}

function openKeywords(
  documented: SpecNode,
  { properties, required, additionalProperties }: SpecNode,
): SpecNode {
  if (properties === undefined) return additionalProperties === undefined ? {} : { additionalProperties };
  return documented['required'] === undefined && required !== undefined ? { required } : {};
}

function* typeContradictions(documented: SpecNode, observed: SpecNode, location: string): Generator<string> {
  const types = typesOf(documented);
  const unexpected = typesOf(observed).filter((type) => types.length > 0 && !takes(types, type));
  if (unexpected.length === 0) return;
  yield `${location || '/'}: described as ${types.join(' or ')}, observed as ${unexpected.join(' and ')}.`;
}

function* propertyContradictions(
  documented: SpecNode,
  observed: SpecNode,
  location: string,
): Generator<string> {
  const properties = recordOf(documented['properties']);
  const always = new Set(listOf(observed['required']));
  // Something is required only if enough objects were seen to tell.
  const absent = listOf(documented['required']).filter((name) => always.size > 0 && !always.has(name));
  for (const name of absent)
    yield `${location}/${name}: described as required, observed to be absent at times.`;
  for (const [name, schema] of Object.entries(recordOf(observed['properties']))) {
    if (Object.hasOwn(properties, name)) continue;
    yield `${location}/${name}: observed as ${typesOf(recordOf(schema)).join(' or ')}, and not described.`;
  }
}

function takes(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typesOf({ type }: SpecNode): string[] {
  return typeof type === 'string' ? [type] : listOf(type);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
