import { readMarkdownProse } from './markdown-prose.ts';
import type { Sentence } from './sentence.ts';
import { readSourceProse } from './source-prose.ts';
import { styleRules, type TextKind } from './style-rules.ts';

/** A sentence that breaks a rule of plain English. */
export interface ProseFault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly advice: string;
  readonly text: string;
}

/** A sentence that may break a rule. */
export interface ProseExemption {
  readonly file: string;
  readonly rule: string;
  /** Part of the sentence. */
  readonly text: string;
  readonly reason: string;
}

/** Finds the sentences of a file that break a rule: in Markdown, or in comments and test names of source code. */
export function findProseFaults(file: string, text: string): ProseFault[] {
  const kind: TextKind = file.endsWith('.md') ? 'markdown' : 'source';
  const sentences: Sentence[] = kind === 'markdown' ? readMarkdownProse(text) : readSourceProse(text);
  return sentences.flatMap((sentence) =>
    styleRules
      .filter((rule) => rule.isBroken(sentence, kind))
      .map(({ name, advice }) => ({ file, line: sentence.line, rule: name, advice, text: sentence.text })),
  );
}

/** Tells whether an exemption is meant for a fault. */
export function isExempt(fault: ProseFault, exemption: ProseExemption): boolean {
  return (
    fault.file === exemption.file && fault.rule === exemption.rule && fault.text.includes(exemption.text)
  );
}
