import { getCollection } from 'astro:content';
import { allDocuments, type DocumentEntry } from '../documents/all-documents.ts';
import { operationPath, tagName, withBase } from '../links/address.ts';
import { allOperations, groupByTag } from '../operations/all-operations.ts';
import { documentMarkdown } from './document-markdown.ts';
import { operationMarkdown } from './operation-markdown.ts';

/** Groups of documents that an agent that calls the API needs. The others are about maintaining this repository. */
const GROUPS = ['Guides', 'Packages'];

/** Returns the index of the site for agents: https://llmstxt.org. */
export async function llmsIndex(base: string): Promise<string> {
  const address = (path: string): string => withBase(base, path);
  const documents = await documentsOfGroups();
  const operations = await allOperations();
  const lines = [
    ...(await introduction()),
    `Everything below in one file: [llms-full.txt](${address('/llms-full.txt')})`,
    ...GROUPS.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      ...documents
        .filter(({ data }) => data.group === group)
        .map(({ id, data }) => `- [${data.title}](${address(`/${id}.md`)}): ${data.description}`),
    ]),
    '',
    '## Operations',
    ...[...groupByTag(operations)].flatMap(([tag, list]) => [
      '',
      `### ${tagName(tag)}`,
      '',
      ...list.map((operation) => {
        const { method, path, summary, evidence } = operation;
        const file = address(operationPath(operation).replace(/\/$/, '.md'));
        return `- [${method} ${path}](${file}): ${summary} (${evidence})`;
      }),
    ]),
    '',
  ];
  return lines.join('\n');
}

/** Returns the index's introduction, the guides and all operations in one text. */
export async function llmsFull(): Promise<string> {
  const documents = (await documentsOfGroups()).map(documentMarkdown);
  const operations = (await allOperations()).map(operationMarkdown);
  return [(await introduction()).join('\n'), ...documents, ...operations].join('\n---\n\n');
}

async function introduction(): Promise<string[]> {
  const guarantees = await getCollection('guarantees');
  return [
    '# The GoldLeaf client',
    '',
    '> `@goldleaf/client` calls the GoldLeaf API (hydraulic hose assemblies: quoting, catalogues, work orders, users) from TypeScript.',
    '',
    ...guarantees.map(({ data }) => `- **${data['title']}**${data['rest']}`),
    '',
  ];
}

async function documentsOfGroups(): Promise<readonly DocumentEntry[]> {
  const documents = await allDocuments();
  return documents.filter(({ data }) => GROUPS.includes(data.group ?? ''));
}
