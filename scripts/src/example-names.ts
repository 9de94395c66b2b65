import type { DescribedBody, DescribedOperation, Description, Reference } from './described-operation.ts';

/** The source text of `examples.ts`: which examples there are to ask for, since openapi-typescript says nothing of them. */
export function exampleNames(description: Description, operations: readonly DescribedOperation[]): string {
  const contents = (found: DescribedBody | Reference | undefined) =>
    Object.values((found && body(description, found))?.content ?? {});

  const named = operations.flatMap(({ operationId, responses }) => {
    const rows = Object.entries(responses).flatMap(([status, response]) => {
      const names = contents(response).flatMap(({ examples }) => Object.keys(examples ?? {}));
      return names.length === 0 ? [] : [`${status}: ${union(names)}`];
    });
    return rows.length === 0 ? [] : [`  ${operationId}: { ${rows.join('; ')} };\n`];
  });
  const ofRequests = operations
    .filter(({ requestBody }) =>
      contents(requestBody).some(({ example, examples }) => example !== undefined || examples !== undefined),
    )
    .map(({ operationId }) => operationId);

  return `/** The names of the answers' examples, by operationId and status. What is not here has no example with a name. */
export interface ExampleNames {
${named.join('')}}

/** An operation whose request has an example. */
export type RequestExampleId = ${union(ofRequests)};
`;
}

function body({ components }: Description, found: DescribedBody | Reference): DescribedBody {
  if (!('$ref' in found)) return found;
  const [, kind, name] = /^#\/components\/(responses|requestBodies)\/([^/]+)$/.exec(found.$ref) ?? [];
  const referred = components[kind as 'responses' | 'requestBodies']?.[name as string];
  if (!referred)
    throw new Error(`${found.$ref} leads to no response and no request body of the description.`);
  return referred;
}

function union(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map((word) => JSON.stringify(word)).join(' | ');
}
