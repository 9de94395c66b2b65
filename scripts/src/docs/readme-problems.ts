import { type Document, type JsonSchema, operationsOf, type Response, resolve } from '@goldleaf/openapi';

/** Schema keywords that say nothing about a value. */
const ANNOTATIONS: readonly string[] = ['description', 'title', 'examples'];

/** How many operations there are, and how many have a documented 2xx body: a file, or JSON that isn't `unknown`. */
export interface ResponseCounts {
  readonly documented: number;
  readonly operations: number;
}

/** Counts the operations whose response is documented. */
export function countResponses(spec: Document): ResponseCounts {
  const all = [...operationsOf(spec)];
  const documented = all.filter(({ operation }) =>
    Object.entries(operation.responses ?? {}).some(
      ([status, response]) => status.startsWith('2') && isDocumented(spec, resolve<Response>(spec, response)),
    ),
  );
  return { documented: documented.length, operations: all.length };
}

/** A response that only traffic shows isn't documented. */
function isDocumented(spec: Document, response: Response | undefined): boolean {
  if ((response as { readonly 'x-evidence'?: unknown } | undefined)?.['x-evidence'] === 'observed')
    return false;
  return Object.entries(response?.content ?? {}).some(([type, { schema }]) => {
    if (type !== 'application/json') return true;
    const resolved: JsonSchema = (schema && resolve<JsonSchema>(spec, schema as JsonSchema)) ?? {};
    return Object.keys(resolved).some((key) => !key.startsWith('x-') && !ANNOTATIONS.includes(key));
  });
}

/**
 * Checks the README of a published package.
 *
 * @param counts - what the README must say early; undefined for a package without the API
 * @returns a sentence for each link that a registry's page can't follow, and for a count that is wrong or missing
 */
export function findReadmeProblems(
  file: string,
  markdown: string,
  counts: ResponseCounts | undefined,
): readonly string[] {
  const links = [...markdown.matchAll(/\]\((?!https:|#)([^)]*)\)/g)];
  const problems = links.map(
    ([, link]) => `${file} links to ${link}, which is not in the package. Write its name.`,
  );
  if (!counts) return problems;
  const { documented, operations } = counts;
  const sentence = `GoldLeaf documents the response of ${documented} of its ${operations} operations.`;
  const start = markdown.split('\n').slice(0, 40).join(' ');
  if (!start.includes(sentence)) problems.push(`${file} must say in its first 40 lines: ${sentence}`);
  return problems;
}
