import { type Document, type Reference, type RequestBody, type Response, resolve } from '@goldleaf/openapi';
import type { DescribedOperation } from './described-operation.ts';
import { literal, propertyKey } from './source-text.ts';

/** Returns the source text of `examples.ts`: the names of the examples. openapi-typescript generates none of it. */
export function renderExampleNames(document: Document, operations: readonly DescribedOperation[]): string {
  const withRequestExample = operations
    .filter(({ requestBody }) => requestBody && mediaTypes(document, requestBody).some(hasExample))
    .map(({ operationId }) => operationId);

  return `/** The names of response examples, by operationId and status. An example without a name is left out. */
export interface ExampleNames {
${operations.map((operation) => renderRow(document, operation)).join('')}}

/** An operation whose request has an example. */
export type RequestExampleId = ${union(withRequestExample)};
`;
}

function renderRow(document: Document, { operationId, responses }: DescribedOperation): string {
  const names = Object.entries(responses).map(([status, response]) => ({
    status,
    names: mediaTypes(document, response).flatMap(({ examples = {} }) => Object.keys(examples)),
  }));
  const named = names.filter((row) => row.names.length > 0);
  if (named.length === 0) return '';
  const rows = named.map((row) => `${propertyKey(row.status)}: ${union(row.names)}`);
  return `  ${propertyKey(operationId)}: { ${rows.join('; ')} };\n`;
}

function mediaTypes(document: Document, value: Response | RequestBody | Reference) {
  const resolved = resolve<Response | RequestBody>(document, value);
  if (!resolved) throw new Error(`${JSON.stringify(value)} has no target in the OpenAPI description.`);
  return Object.values(resolved.content ?? {});
}

function hasExample({ example, examples }: { example?: unknown; examples?: unknown }): boolean {
  return example !== undefined || examples !== undefined;
}

function union(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map(literal).join(' | ');
}
