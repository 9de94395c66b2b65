import { Comparison } from './comparison.ts';
import { isEmpty, isEqual, isMap, keysOf, type Leaves, type Node, step } from './leaves.ts';
import { traceEvidence, traceQuirks } from './marks.ts';

/** The formats by which GoldLeaf's pages mark a MongoDB id. */
const ID_FORMATS: readonly unknown[] = ['mongo-id', 'mongoId', 'objectId'];

/** Keywords whose value is compared as it is. */
const PLAIN_KEYWORDS =
  `format pattern default const title additionalProperties readOnly writeOnly deprecated minimum maximum
exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems minProperties maxProperties`.split(
    /\s+/,
  );

/** Compares the described schemas with the facts of GoldLeaf's schema pages. */
export function traceSchemas(facts: Leaves, described: Leaves): void {
  const comparison = new Comparison(facts, described);
  for (const fact of comparison.factsBelow('/schemas')) traceSchemaPage(comparison, fact);
}

function traceSchemaPage(comparison: Comparison, fact: string): void {
  const { facts } = comparison;
  const name = comparison.text(step(fact, 'name'));
  if (facts.at(step(fact, 'schema')) === null) {
    comparison.tickItem(step(fact, 'name'), '/x-unread-schemas');
    if (facts.at(step(fact, 'evidence')) === 'name-only') facts.tick(step(fact, 'evidence'));
    return;
  }
  const schema = step('', 'components', 'schemas', name);
  if (!comparison.isDescribed(schema)) return;
  facts.tick(step(fact, 'name'));
  traceEvidence(comparison, fact, schema);
  comparison.tickEqual(step(fact, 'schema', 'title'), step(schema, 'title'));
  traceSchema(comparison, step(fact, 'schema'), [schema]);
  traceQuirks(comparison, step(fact, 'quirks'), schema);
}

/**
 * Compares a documented schema with the described one, at every level.
 *
 * @param pointers - the nodes that describe the schema together
 * @param owner - a parameter has its description and whether it is required beside its schema
 */
export function traceSchema(
  comparison: Comparison,
  fact: string,
  pointers: readonly string[],
  owner?: 'parameter',
): void {
  const parts = pointers.flatMap((pointer) => comparison.schemaParts(pointer));
  const isDescribedAsId = parts.some((part) => /^\/components\/schemas\/(Nullable)?ObjectId$/.test(part));
  if (isDescribedAsId && !isDocumentedAsId(comparison, fact)) return;

  traceType(comparison, fact, parts);
  for (const key of PLAIN_KEYWORDS) comparison.tickEqual(step(fact, key), partWith(comparison, parts, key));
  comparison.tickEqualTrees(step(fact, 'enum'), partWith(comparison, parts, 'enum'));
  for (const part of parts) comparison.tickItem(step(fact, 'example'), step(part, 'examples'));
  comparison.tickEqualTrees(step(fact, 'examples'), partWith(comparison, parts, 'examples'));
  if (owner !== 'parameter') {
    comparison.tickEqual(step(fact, 'description'), partWith(comparison, parts, 'description'));
    traceRequired(comparison, fact, parts);
  }
  traceProperties(comparison, fact, parts);
  if (isMap(comparison.facts.at(step(fact, 'items'))))
    traceSchema(comparison, step(fact, 'items'), [partWith(comparison, parts, 'items')]);
  if (isMap(comparison.facts.at(step(fact, 'additionalProperties')))) {
    const pointer = partWith(comparison, parts, 'additionalProperties');
    traceSchema(comparison, step(fact, 'additionalProperties'), [pointer]);
  }
  for (const combiner of ['oneOf', 'anyOf', 'allOf']) {
    const list = partWith(comparison, parts, combiner);
    for (const index of keysOf(comparison.facts.at(step(fact, combiner))))
      traceSchema(comparison, step(fact, combiner, index), [step(list, index)]);
  }
}

function isDocumentedAsId({ facts }: Comparison, fact: string): boolean {
  const description = facts.at(step(fact, 'description'));
  const hasIdFormat = ID_FORMATS.includes(facts.at(step(fact, 'format')));
  return hasIdFormat || (typeof description === 'string' && /\bObjectId\b/.test(description));
}

/** Returns the pointer to a keyword in the first part that has it; one that leads nowhere when none has. */
function partWith(comparison: Comparison, parts: readonly string[], keyword: string): string {
  const part = parts.find((one) => comparison.isDescribed(step(one, keyword)));
  return step(part ?? '', keyword);
}

function traceType({ facts, described }: Comparison, fact: string, parts: readonly string[]): void {
  const documented = asSet(facts.at(step(fact, 'type')));
  for (const part of parts) {
    if (isEmpty(described.at(part))) described.tick(part); // it adds nothing
    const type = asSet(described.at(step(part, 'type')));
    if (documented === null || !isEqual(documented, type)) continue;
    facts.tickAll(step(fact, 'type'));
    described.tickAll(step(part, 'type'));
  }
}

function traceRequired(comparison: Comparison, fact: string, parts: readonly string[]): void {
  for (const name of comparison.factsBelow(step(fact, 'required')))
    for (const part of parts) comparison.tickItem(name, step(part, 'required'));
}

function traceProperties(comparison: Comparison, fact: string, parts: readonly string[]): void {
  for (const name of keysOf(comparison.facts.at(step(fact, 'properties')))) {
    const property = step(fact, 'properties', name);
    const pointers = parts
      .map((part) => step(part, 'properties', name))
      .filter((pointer) => comparison.isDescribed(pointer));
    if (pointers.length === 0) continue;
    if (isEmpty(comparison.facts.at(property))) traceOpenProperty(comparison, property, pointers);
    else traceSchema(comparison, property, pointers);
  }
}

function traceOpenProperty(comparison: Comparison, property: string, pointers: readonly string[]): void {
  for (const pointer of pointers)
    if (isEmpty(comparison.described.at(pointer))) comparison.tick(property, pointer);
}

function asSet(node: Node | undefined): Node | undefined {
  return Array.isArray(node) ? [...node].sort() : node;
}
