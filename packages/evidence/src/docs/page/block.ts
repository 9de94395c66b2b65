/** A part of a page's content, in the page's order. `line` is the line of the HTML that it begins on. */
export type Block =
  | HeadingBlock
  | TextBlock<'paragraph'>
  | TextBlock<'quote'>
  | TextBlock<'aside'>
  | CodeBlock
  | TableBlock
  | ListBlock
  | OtherBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly line: number;
  readonly level: number;
  readonly id: string | undefined;
  readonly text: string;
}

/** Emphasis is kept as Markdown writes it: `*x*`, `**x**` and `` `x` ``. */
export interface TextBlock<K extends 'paragraph' | 'quote' | 'aside'> {
  readonly kind: K;
  readonly line: number;
  readonly text: string;
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly line: number;
  readonly language: string | undefined;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly { readonly depth: number; readonly text: string }[];
}

/** An element that no reference page has, such as an image or a form. */
export interface OtherBlock {
  readonly kind: 'other';
  readonly line: number;
  readonly element: string;
  readonly text: string;
}
