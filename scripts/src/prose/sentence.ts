/** A heading may be a noun clause, and a table cell a list. */
export type TextRole = 'heading' | 'cell' | 'text';

/** A sentence of the repository's prose, with inline code as the word `Code`. */
export interface Sentence {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly role: TextRole;
}

/** Stands for inline code, a link's address and other text that isn't prose. It counts as one word. */
export const CODE = 'Code';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a paragraph into sentences. Lines are counted from the paragraph's first one. */
export function splitSentences(paragraph: string, firstLine: number, role: TextRole = 'text'): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(joinAbbreviations(paragraph).replaceAll('\n', ' '))) {
    const text = segment.trim().replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    const start = index + segment.search(/\S/);
    sentences.push({
      text,
      line: firstLine + (paragraph.slice(0, start).match(/\n/g)?.length ?? 0),
      role,
    });
  }
  return sentences;
}

/** Counts words. Numbers, names and code count, punctuation does not. */
export function countWords(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’./_-]*/gu)?.length ?? 0;
}

// The segmenter ends a sentence after "e.g. X". Same length, so that indexes stay right.
function joinAbbreviations(text: string): string {
  return text.replaceAll(/\b(e\.g|i\.e|etc|vs|cf|approx)\. /g, (match) => match.replaceAll('.', '·'));
}
