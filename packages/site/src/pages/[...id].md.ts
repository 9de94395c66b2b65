import type { APIRoute, GetStaticPaths } from 'astro';
import { documentMarkdown } from '../agents/document-markdown.ts';
import { allDocuments, type DocumentEntry } from '../documents/all-documents.ts';

/** Each document as Markdown. */
export const getStaticPaths = (async () => {
  const documents = await allDocuments();
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly document: DocumentEntry }> = ({ props }) =>
  new Response(documentMarkdown(props.document));
