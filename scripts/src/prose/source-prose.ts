import ts from 'typescript';
import { readMarkdownProse } from './markdown-prose.ts';
import type { Sentence } from './sentence.ts';

/** Reads the sentences of a source file's comments and test names. */
export function readSourceProse(source: string): Sentence[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return [...readComments(file), ...readTestNames(file)];
}

function readComments(file: ts.SourceFile): Sentence[] {
  return commentBlocks(file).flatMap(({ text, line }) =>
    readMarkdownProse(text).map((sentence) => ({ ...sentence, line: line + sentence.line - 1 })),
  );
}

interface Block {
  readonly text: string;
  readonly line: number;
}

/** Comments, with consecutive `//` lines as one. */
function commentBlocks(file: ts.SourceFile): Block[] {
  const blocks: (Block & { readonly last: number })[] = [];
  for (const { pos, end, kind } of commentRanges(file)) {
    const line = lineAt(file, pos);
    const text = file.text.slice(pos, end);
    const previous = blocks.at(-1);
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia) {
      blocks.push({ text: withoutStars(text), line, last: 0 });
    } else if (previous?.last === line - 1) {
      blocks.splice(-1, 1, { ...previous, text: `${previous.text}\n${withoutSlashes(text)}`, last: line });
    } else {
      blocks.push({ text: withoutSlashes(text), line, last: line });
    }
  }
  return blocks.filter(({ text }) => !DIRECTIVE.test(text)).flatMap(splitAtTags);
}

const DIRECTIVE = /^\s*(?:biome-|@ts-|@vitest-|@__|#__|v8 |<reference)/;

function commentRanges(file: ts.SourceFile): ts.CommentRange[] {
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const around = [
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ];
    for (const range of around) ranges.set(range.pos, range);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...ranges.values()].sort((a, b) => a.pos - b.pos);
}

function withoutSlashes(line: string): string {
  return line.replace(/^\/\/+ ?/, '');
}

function withoutStars(comment: string): string {
  const lines = comment
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split('\n');
  return lines.map((line) => line.replace(/^\s*\* ?/, '')).join('\n');
}

/** The description and the text of each tag, without the tag and the parameter's name. Examples and addresses are dropped. */
function splitAtTags({ text, line }: Block): Block[] {
  const parts: Block[] = [];
  let firstLine = line;
  for (const part of text.split(/\n(?=@\w)/)) {
    const prose = part
      .replace(/^@(?:example|see|type|typedef|internal|module)\b[\s\S]*$/, '')
      .replace(/^@(?:param|property|template) (?:\{[^}]*\} )?\S+(?: -)?|^@\w+/, '')
      .replaceAll(/\{@link ([^}]+)\}/g, '`$1`');
    parts.push({ text: prose.replace(/^ /, ''), line: firstLine });
    firstLine += part.split('\n').length;
  }
  return parts;
}

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function readTestNames(file: ts.SourceFile): Sentence[] {
  const pattern =
    /\b(?:describe|it|test)(?:\.\w+(?:\((?:[^()]|\([^()]*\))*\))?)*\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g;
  return [...file.text.matchAll(pattern)].map((match) => ({
    text: match[2] ?? '',
    line: lineAt(file, match.index),
    role: 'text',
  }));
}
