import { dirname, join } from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/markdown-tree.ts';

/** A link to a file or heading of the repository that doesn't exist. */
export interface BrokenLink {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

/**
 * Finds links of Markdown files that lead to a missing file or heading. Addresses of other servers aren't requested.
 *
 * @param pages - path to text of all Markdown files
 * @param exists - whether the repository has a file or folder
 */
export function findBrokenLinks(
  pages: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): BrokenLink[] {
  const trees = new Map([...pages].map(([file, text]) => [file, parseMarkdown(text)]));
  const anchors = new Map([...trees].map(([file, tree]) => [file, anchorsOf(tree)]));
  return [...trees].flatMap(([file, tree]) =>
    linksOf(tree)
      .filter(({ target }) => !/^[a-z]+:/i.test(target))
      .filter(({ target }) => {
        const [path = '', anchor] = target.split('#');
        const linked = path === '' ? file : join(dirname(file), decodeURI(path));
        if (!exists(linked)) return true;
        return anchor !== undefined && anchors.get(linked)?.has(anchor) === false;
      })
      .map((link) => ({ file, ...link })),
  );
}

function linksOf(node: Nodes): Omit<BrokenLink, 'file'>[] {
  const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition';
  if (isLink) return [{ line: node.position?.start.line ?? 1, target: node.url }];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}

function anchorsOf(tree: Nodes): Set<string> {
  const slugger = new GithubSlugger();
  return new Set(headingsOf(tree).map((text) => slugger.slug(text)));
}

function headingsOf(node: Nodes): string[] {
  if (node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
