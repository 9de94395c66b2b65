import type { Document, Evidence } from '@goldleaf/openapi';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  full: 'the whole page was read',
  partial: 'part of the page was read',
  'name-only': 'only the name is known',
  observed: 'recorded traffic shows it',
};

/** Returns the text of `docs/api.md`: the operations in one table per tag. */
export function renderOperationsPage(
  description: Document,
  operations: readonly DescribedOperation[],
): string {
  const gets = operations.filter(({ method }) => method === 'GET');
  const posts = operations.filter(({ method }) => method === 'POST');
  const safeGets = gets.filter(isRetrySafe);
  const sections = description.tags.map(({ name, description: about }) =>
    renderSection(
      name,
      about,
      operations.filter(({ tags }) => tags[0] === name),
    ),
  );

  return `<!-- Generated from specs/. Do not edit: change the description and run \`pnpm generate\`. -->

# The operations of GoldLeaf's API

${operations.length} operations: ${gets.length} GET and ${posts.length} POST. This is what GoldLeaf's public documentation says. Nothing here was checked against
GoldLeaf's servers. The evidence of an operation says how it is known:

${renderMarks(operations)}

_Retry_ says whether the client may send the operation again when the first result is unknown: ${safeGets.length} of the ${gets.length} GETs, and
${posts.filter(isRetrySafe).length} of the ${posts.length} POSTs, whose pages show a pure read. The other ${gets.length - safeGets.length} GETs sound as if they change something.

${sections.join('\n')}`;
}

/** Lists the marks that some operation has. */
function renderMarks(operations: readonly DescribedOperation[]): string {
  const rows = Object.entries(EVIDENCE).map(([mark, meaning]) => {
    const { length } = operations.filter((operation) => operation['x-evidence'] === mark);
    return { length, text: `- **${length}** \`${mark}\`: ${meaning}` };
  });
  return rows
    .filter(({ length }) => length > 0)
    .map(({ text }) => text)
    .join('\n');
}

function renderSection(name: string, about: string, operations: readonly DescribedOperation[]): string {
  return `## ${markdownText(name)}

${markdownText(about)}

| Operation | Summary | Evidence | Retry | GoldLeaf's page |
| --- | --- | --- | --- | --- |
${operations.map(renderRow).join('\n')}
`;
}

function renderRow(operation: DescribedOperation): string {
  const url = operation.externalDocs?.url;
  const cells = [
    `${markdownCode(`${operation.method} ${operation.path}`)}<br>${markdownText(operation.operationId)}`,
    markdownText(operation.summary),
    markdownText(operation['x-evidence']),
    isRetrySafe(operation) ? 'safe' : 'no',
    url === undefined ? '' : markdownLink('page', url),
  ];
  return `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |');
}
