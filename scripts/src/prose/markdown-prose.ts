import type { Nodes, Parent } from 'mdast';
import { parseMarkdown } from '../markdown/markdown-tree.ts';
import { CODE, type Sentence, splitSentences, type TextRole } from './sentence.ts';

/** Reads the sentences of a Markdown text: paragraphs, headings and table cells, without code blocks and HTML. */
export function readMarkdownProse(markdown: string): Sentence[] {
  return proseBlocks(parseMarkdown(withoutFrontMatter(markdown))).flatMap((block) =>
    splitSentences(textOf(block), block.position?.start.line ?? 1, roleOf(block)),
  );
}

function proseBlocks(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? (node as Parent).children.flatMap(proseBlocks) : [];
}

function roleOf({ type }: Nodes): TextRole {
  if (type === 'heading') return 'heading';
  return type === 'tableCell' ? 'cell' : 'text';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return CODE;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Blank lines in place of YAML at the start, so that line numbers stay right. */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n/s, (yaml) => yaml.replaceAll(/[^\n]/g, ''));
}
