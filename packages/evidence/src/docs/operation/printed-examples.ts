import type { CodeBlock } from '../page/block.ts';
import { readPrintedValue } from '../schema/printed-value.ts';
import type { OperationContext } from './operation-context.ts';
import { excerpt } from './prose.ts';

/** A block that is printed as an example, under its label. */
export interface Example {
  readonly label: string | undefined;
  readonly code: CodeBlock;
}

/** The blocks that a page prints as examples of one body. */
export interface Printed {
  readonly line: number;
  readonly values: readonly unknown[];
}

/** Takes the code blocks that come next. */
export function takeCodeBlocks(context: OperationContext, label: string | undefined): Example[] {
  const examples: Example[] = [];
  for (let code = context.cursor.takeIf('code'); code !== undefined; code = context.cursor.takeIf('code')) {
    examples.push({ label, code });
  }
  return examples;
}

/** Reads the examples of one body: at most one value, in one or more languages. */
export function readPrinted(context: OperationContext, examples: readonly Example[]): Printed | undefined {
  const values: { value: unknown; line: number }[] = [];
  for (const { code } of examples) {
    if (code.language === 'xml' && examples.length > 1) continue; // The same value in another language.
    const read = readPrintedValue(code);
    if (read === undefined) {
      context.problems.add(
        'unread',
        code.line,
        `An example isn't valid ${code.language ?? 'text'}: ${excerpt(code.text)}`,
      );
    } else if (!values.some(({ value }) => isSame(value, read.value)))
      values.push({ value: read.value, line: code.line });
  }
  const [first] = values;
  return first === undefined ? undefined : { line: first.line, values: values.map(({ value }) => value) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
