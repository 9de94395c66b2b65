import { type Document, type Reference, type RequestBody, type Response, resolve } from '@goldleaf/openapi';
import type { DescribedOperation } from './described-operation.ts';

/** Returns the source text of `examples.ts`: which examples there are to ask for. openapi-typescript generates none of it. */
export function exampleNames(document: Document, operations: readonly DescribedOperation[]): string {
  const responseNames = operations.flatMap(({ operationId, responses }) => {
    const rows = Object.entries(responses).flatMap(([status, response]) => {
      const names = mediaTypes(document, response).flatMap(({ examples = {} }) => Object.keys(examples));
      return names.length === 0 ? [] : [`${status}: ${union(names)}`];
    });
    return rows.length === 0 ? [] : [`  ${operationId}: { ${rows.join('; ')} };\n`];
  });
  const withRequestExample = operations
    .filter(({ requestBody }) => requestBody && mediaTypes(document, requestBody).some(hasExample))
    .map(({ operationId }) => operationId);

  return `/** The names of the answers' examples, by operationId and status. What is not here has no example with a name. */
export interface ExampleNames {
${responseNames.join('')}}

/** An operation whose request has an example. */
export type RequestExampleId = ${union(withRequestExample)};
`;
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
  return words.length === 0 ? 'never' : words.map((word) => JSON.stringify(word)).join(' | ');
}
