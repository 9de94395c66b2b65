import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/** A guarantee of the client, in the words of the repository's README. */
export interface Guarantee {
  /** The bold words that it begins with. */
  readonly title: string;
  /** The rest of the sentence and what follows. It begins with a space or a punctuation mark. */
  readonly rest: string;
}

/**
 * Reads the first list of a Markdown file. Each item begins with bold words, its title.
 *
 * @throws {Error} if there is no such list
 */
export function readGuarantees(markdown: string): Guarantee[] {
  const list = fromMarkdown(markdown).children.find(({ type }) => type === 'list');
  if (list?.type !== 'list') throw new Error('README.md has no list of what the client guarantees.');
  return list.children.map((item) => {
    const [paragraph] = item.children;
    const bold = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    if (bold?.type !== 'strong')
      throw new Error(`This item of README.md begins with no bold words: ${textOf(item)}`);
    const title = textOf(bold);
    return { title, rest: textOf(item).slice(title.length).replace(/\s+/g, ' ') };
  });
}
