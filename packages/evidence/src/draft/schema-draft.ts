import { createAjv } from '@goldleaf/openapi';
import type { SchemaFacts } from '../model/evidence.ts';
import { isRecord } from '../model/record.ts';
import { referenceTo, type SharedComponents, type SpecNode } from './shared-components.ts';

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const ID_FORMATS = new Set(['mongo-id', 'mongoId', 'objectId']);
/** Formats that the description's validator knows. */
const ajv = createAjv();
/** Keywords that are taken over as they are printed. */
const COPIED =
  `title description default enum const minimum maximum multipleOf minLength maxLength minItems maxItems uniqueItems
minProperties maxProperties readOnly writeOnly deprecated`.split(/\s+/);

/**
 * Writes documented facts as a schema of the description.
 *
 * Facts that JSON Schema can't express are left out. An `x-quirk` says what the page prints.
 *
 * @param name - of the property that has the schema, if it is one
 */
export function draftSchema(facts: SchemaFacts, shared: SharedComponents, name?: string): SpecNode {
  const id = idReference(facts);
  if (id !== undefined) return id;
  const quirks: string[] = [];
  const schema: Record<string, unknown> = {};
  const type = draftType(facts['type'], quirks);
  if (type !== undefined) schema['type'] = type;
  copyKeywords(facts, schema, quirks);
  draftFormat(facts, schema, quirks);
  draftLimits(facts, schema);
  draftRequired(facts, schema, quirks);
  draftChildren(facts, schema, { shared, name });
  const assumption = assumeType(schema);
  const examples = facts['examples'] ?? (facts['example'] === undefined ? undefined : [facts['example']]);
  if (Array.isArray(examples) && examples.length > 0) schema['examples'] = examples;
  if (quirks.length > 0) schema['x-quirk'] = quirks.length === 1 ? quirks[0] : quirks;
  return shared.schema(schema, name) ?? { ...assumption, ...schema };
}

function copyKeywords(facts: SchemaFacts, schema: Record<string, unknown>, quirks: string[]): void {
  for (const key of COPIED) {
    const value = facts[key];
    if (value === undefined) continue;
    if (ajv.validateSchema({ [key]: value })) schema[key] = value;
    else quirks.push(`The page prints ${key}: ${JSON.stringify(value)}.`);
  }
}

/** A page may print properties or items and no type. */
function assumeType(schema: SpecNode): SpecNode {
  if (schema['type'] !== undefined) return {};
  const isObject = ['properties', 'required', 'additionalProperties'].some(
    (key) => schema[key] !== undefined,
  );
  if (!isObject && schema['items'] === undefined) return {};
  return {
    type: isObject ? 'object' : 'array',
    'x-assumption': `The page prints no type; ${isObject ? 'properties make it an object' : 'items make it a list'}.`,
  };
}

/** An id has a format of GoldLeaf's own, or a description that calls it an ObjectId. */
function idReference(facts: SchemaFacts): SpecNode | undefined {
  const { type, format, description } = facts;
  const isNamed = ID_FORMATS.has(String(format)) || /\bObjectId\b/.test(String(description ?? ''));
  const types = Array.isArray(type) ? type : [type];
  if (!isNamed || !types.includes('string') || facts['enum'] !== undefined) return undefined;
  const reference = referenceTo('schemas', types.includes('null') ? 'NullableObjectId' : 'ObjectId');
  return typeof description === 'string' ? { ...reference, description } : reference;
}

function draftType(type: unknown, quirks: string[]): unknown {
  if (type === undefined || type === null) return undefined;
  const types = Array.isArray(type) ? type : [type];
  const known = types.filter((name) => TYPES.has(String(name)));
  if (known.length < types.length) quirks.push(`The page prints the type ${JSON.stringify(type)}.`);
  if (known.length === 0) return undefined;
  return known.length === 1 ? known[0] : known;
}

function draftFormat(facts: SchemaFacts, schema: Record<string, unknown>, quirks: string[]): void {
  const { format, pattern } = facts;
  if (typeof format === 'string') {
    if (Object.hasOwn(ajv.formats, format)) schema['format'] = format;
    else quirks.push(`The page prints the format ${JSON.stringify(format)}.`);
  }
  if (typeof pattern !== 'string') return;
  if (isPattern(pattern)) schema['pattern'] = pattern;
  else quirks.push(`The page prints the pattern ${JSON.stringify(pattern)}, which isn't valid.`);
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** OpenAPI 3.0 has marks where JSON Schema has numbers. */
function draftLimits(facts: SchemaFacts, schema: Record<string, unknown>): void {
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof facts[exclusive] === 'number') schema[exclusive] = facts[exclusive];
    if (facts[exclusive] !== true) continue;
    schema[exclusive] = schema[limit];
    delete schema[limit];
  }
}

/** A property that is required and not listed may have any value. A name with dots repeats what a nested object requires. */
function draftRequired(facts: SchemaFacts, schema: Record<string, unknown>, quirks: string[]): void {
  const { required } = facts;
  if (!Array.isArray(required)) return;
  const properties = recordOf(facts['properties']);
  const isDotted = (name: unknown) => String(name).includes('.') && !Object.hasOwn(properties, String(name));
  const names = required.filter((name) => !isDotted(name));
  const dotted = required.filter(isDotted);
  if (names.length > 0) schema['required'] = names;
  if (dotted.length > 0) quirks.push(`The page requires ${dotted.join(', ')}, which it doesn't list.`);
}

function draftChildren(
  facts: SchemaFacts,
  schema: Record<string, unknown>,
  { shared, name }: { readonly shared: SharedComponents; readonly name: string | undefined },
): void {
  const listed = Object.entries(recordOf(facts['properties']));
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const unlisted = required.filter((one) => !listed.some(([property]) => property === one));
  const properties = [...listed, ...unlisted.map((one): [string, unknown] => [one, {}])];
  if (properties.length > 0 || isRecord(facts['properties'])) {
    schema['properties'] = Object.fromEntries(
      properties.map(([key, property]) => [key, draftSchema(recordOf(property), shared, key)]),
    );
  }
  for (const key of ['items', 'not', 'additionalProperties']) {
    if (isRecord(facts[key])) schema[key] = draftSchema(facts[key], shared, name);
  }
  const { additionalProperties } = facts;
  if (typeof additionalProperties === 'boolean') schema['additionalProperties'] = additionalProperties;
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const members = facts[key];
    if (Array.isArray(members)) schema[key] = members.map((member) => draftSchema(recordOf(member), shared));
  }
}

function recordOf(value: unknown): SchemaFacts {
  return isRecord(value) ? value : {};
}
