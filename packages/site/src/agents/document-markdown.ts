import type { DocumentEntry } from '../documents/all-documents.ts';

/** Returns a document as Markdown, with the addresses of the site in its links. */
export function documentMarkdown({ data, body = '' }: DocumentEntry): string {
  return `# ${data.title}\n\n${body}\n`;
}
