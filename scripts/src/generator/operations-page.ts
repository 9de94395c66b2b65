import type { Document, Evidence } from '@goldleaf/openapi';
import { type DescribedOperation, isRetrySafe } from './described-operation.ts';

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  full: 'its whole page was read',
  partial: 'part of its page was read',
  'name-only': 'only its name is known',
  observed: 'recorded traffic shows it',
};

/** The text of `docs/api.md`: every operation in a table of its tag, for people who look rather than read. */
export function operationsPage(description: Document, operations: readonly DescribedOperation[]): string {
  const count = (test: (operation: DescribedOperation) => boolean) => operations.filter(test).length;
  const marks = Object.entries(EVIDENCE)
    .map(([mark, meaning]) => ({
      mark,
      meaning,
      number: count((operation) => operation['x-evidence'] === mark),
    }))
    .filter(({ number }) => number > 0)
    .map(({ mark, meaning, number }) => `- **${number}** \`${mark}\`: ${meaning}`);
  const posts = count((operation) => operation.method === 'POST');
  const safe = count((operation) => operation.method === 'POST' && isRetrySafe(operation));
  const unsafe = count((operation) => operation.method === 'GET' && !isRetrySafe(operation));
  const sections = description.tags.map((tag) => section(tag.name, tag.description, operations));

  return `<!-- Generated from specs/. Do not edit: change the description and run \`pnpm generate\`. -->

# The operations of GoldLeaf's API

${operations.length} operations: ${operations.length - posts} GET and ${posts} POST. This is what GoldLeaf's public documentation says; nobody has asked
GoldLeaf's servers. Of each operation the mark says how far it is known:

${marks.join('\n')}

_Retry_ says whether the client may send the operation again when the result of the first request is unknown. It may do so for
${operations.length - posts - unsafe} of the ${operations.length - posts} GETs, and for ${safe} of the ${posts} POSTs, whose pages show a pure read. The other ${unsafe} GETs sound as if they change something.

${sections.join('\n')}`;
}

function section(name: string, about: string, operations: readonly DescribedOperation[]): string {
  const rows = operations.filter((operation) => operation.tags[0] === name).map(row);
  return `## ${name}

${about}

| Operation | Summary | Evidence | Retry | GoldLeaf's page |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function row(operation: DescribedOperation): string {
  const url = operation.externalDocs?.url;
  const cells = [
    `\`${operation.method} ${operation.path}\`<br>${operation.operationId}`,
    operation.summary,
    operation['x-evidence'],
    isRetrySafe(operation) ? 'safe' : 'no',
    url === undefined ? '' : `[page](${url})`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replace('|  |', '| |');
}
