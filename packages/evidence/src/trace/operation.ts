import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import { traceAccess } from './access.ts';
import { traceRequestBody, traceResponse } from './body.ts';
import { Comparison } from './comparison.ts';
import { childOf, keysOf, type Leaves, step } from './leaves.ts';
import { traceEvidence, traceQuirks } from './marks.ts';
import { traceParameter } from './parameter.ts';
import { inThirdPerson, repeatsName } from './wording.ts';

/**
 * Compares the described operations with the facts of a tag, and ticks on both sides what says the same.
 *
 * @param facts - one file of `specs/evidence`
 * @param described - the bundled description
 * @param files - the file of each path, as the root of the description names it
 */
export function traceOperations(facts: Leaves, described: Leaves, files: ReadonlyMap<string, string>): void {
  const comparison = new Comparison(facts, described);
  const tag = String(childOf(facts.document, 'tag'));
  for (const fact of comparison.factsBelow('/operations')) traceOperation(comparison, fact, tag, files);
}

function traceOperation(
  comparison: Comparison,
  fact: string,
  tag: string,
  files: ReadonlyMap<string, string>,
): void {
  const method = comparison.text(step(fact, 'method'));
  const path = comparison.text(step(fact, 'path'));
  const operation = step('', 'paths', path, method.toLowerCase());
  if (!comparison.isDescribed(operation)) return;
  comparison.facts.tick(step(fact, 'method'));
  comparison.facts.tick(step(fact, 'path'));
  comparison.tickEqual('/tag', step(operation, 'tags', 0));

  const isInItsFile = files.get(path) === fileOf(tag, comparison.text(step(fact, 'slug')));
  if (isInItsFile) comparison.facts.tick(step(fact, 'slug'));
  traceOperationId(comparison, fact, operation, derivedOperationId(method, path));
  traceSummary(comparison, fact, operation, { method, path });
  traceEvidence(comparison, fact, operation);
  traceDescription(comparison, fact, operation);
  traceAuthentication(comparison, fact, operation);
  traceAccess(comparison, fact, operation);
  for (const parameter of comparison.factsBelow(step(fact, 'parameters')))
    traceParameter(comparison, parameter, operation);
  traceRequestBody(comparison, step(fact, 'requestBody'), comparison.resolve(step(operation, 'requestBody')));
  for (const status of keysOf(comparison.facts.at(step(fact, 'responses')))) {
    const response = comparison.resolve(step(operation, 'responses', status));
    traceResponse(comparison, step(fact, 'responses', status), response);
  }
  traceQuirks(comparison, step(fact, 'quirks'), operation);
}

/** Returns the file of an operation whose page has this slug. */
function fileOf(tag: string, slug: string): string {
  const folder = tag.charAt(0).toLowerCase() + tag.slice(1);
  return `paths/${folder}/${slug.replace(/\{(\w+)\}|:(\w+)/g, '_$1$2_')}.yaml`;
}

function traceOperationId(comparison: Comparison, fact: string, operation: string, derived: string): void {
  const described = step(operation, 'operationId');
  const isDocumented = comparison.facts.at(step(fact, 'operationId')) !== null;
  if (isDocumented) comparison.tickEqual(step(fact, 'operationId'), described);
  else if (comparison.described.at(described) === derived) comparison.described.tick(described);
}

function traceSummary(
  comparison: Comparison,
  fact: string,
  operation: string,
  { method, path }: { readonly method: string; readonly path: string },
): void {
  const documented = comparison.facts.at(step(fact, 'summary'));
  const described = comparison.described.at(step(operation, 'summary'));
  if (typeof documented === 'string' && described === inThirdPerson(documented))
    comparison.tick(step(fact, 'summary'), step(operation, 'summary'));
  if (documented === null && repeatsName(String(described), method, path))
    comparison.described.tick(step(operation, 'summary'));
}

/** The documented text is in the description, below the line about access. */
function traceDescription({ facts, described }: Comparison, fact: string, operation: string): void {
  const documented = facts.at(step(fact, 'description'));
  const text = described.at(step(operation, 'description'));
  if (typeof documented !== 'string' || typeof text !== 'string' || !text.endsWith(documented)) return;
  facts.tick(step(fact, 'description'));
  if (text === documented || facts.at(step(fact, 'access')) !== null)
    described.tick(step(operation, 'description'));
}

/** Pages name "None", as they don't define the scheme. `security` of the whole description says what the guides say. */
function traceAuthentication(comparison: Comparison, fact: string, operation: string): void {
  const methods = comparison.factsBelow(step(fact, 'authentication'));
  const hasOwnSecurity = comparison.isDescribed(step(operation, 'security'));
  for (const method of methods) {
    if (!hasOwnSecurity && /^None( & None)*$/.test(comparison.text(method))) comparison.facts.tick(method);
  }
}
