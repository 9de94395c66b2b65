import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A Markdown file as a page shows it. */
export interface MarkdownPage {
  /** Text of its heading. */
  readonly title: string;
  /** Text of its first paragraph. */
  readonly description: string;
  /** The Markdown below its heading, with addresses in place of relative links. */
  readonly body: string;
}

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];

/**
 * Reads a Markdown file that begins with one `# Title` and has no front matter.
 *
 * @param resolveLink - returns the address of a link, or undefined to keep only its text
 * @throws {Error} if the file doesn't begin with a heading
 */
export function readMarkdownPage(
  source: string,
  resolveLink: (link: string) => string | undefined,
): MarkdownPage {
  const tree = fromMarkdown(source);
  const first = tree.children.find(({ type }) => type !== 'html');
  if (first?.type !== 'heading' || first.depth !== 1)
    throw new Error('It has to begin with a heading: # Title');
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  return {
    title: textOf(first),
    description: paragraph ? textOf(paragraph).replace(/\s+/g, ' ') : '',
    body: rewriteLinks(source, tree, resolveLink).slice(endOf(first)).trim(),
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits are made from the last to the first, so that the offsets before them stay right. All follow the heading. */
function rewriteLinks(source: string, tree: Tree, resolveLink: (link: string) => string | undefined): string {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (/^[a-z]+:/i.test(node.url)) return;
    const address = resolveLink(node.url);
    edits.push(address === undefined ? withoutLink(source, node) : withAddress(source, node, address));
  });
  return edits.reduceRight(
    (text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end),
    source,
  );
}

function withAddress(source: string, node: Node & { readonly url: string }, address: string): Edit {
  const start = source.lastIndexOf(node.url, endOf(node));
  if (start < startOf(node)) throw new Error(`Write this link without escapes: ${node.url}`);
  return { start, end: start + node.url.length, text: address };
}

function withoutLink(source: string, node: Node): Edit {
  const children = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  const text = first && last ? source.slice(startOf(first), endOf(last)) : '';
  return { start: startOf(node), end: endOf(node), text };
}

function startOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Node): number {
  return position?.end.offset ?? 0;
}
