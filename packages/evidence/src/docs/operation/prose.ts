import type { Block } from '../page/block.ts';
import type { OperationContext } from './operation-context.ts';

/** Writes a block of a description as text. */
export function writeProse(context: OperationContext, block: Block): string {
  if (block.kind === 'list') {
    return block.items.map(({ depth, text }) => `${'  '.repeat(depth - 1)}- ${text}`).join('\n');
  }
  if (block.kind === 'table')
    return [block.header, ...block.rows.map(({ cells }) => cells)]
      .map((cells) => cells.join(' | '))
      .join('\n');
  if (block.kind === 'other') {
    context.problems.add(
      'unread',
      block.line,
      `The description has an element <${block.element}>: ${block.text}`,
    );
    return '';
  }
  return block.text;
}

/** Names a block for a report. */
export function describeBlock(block: Block): string {
  if (block.kind === 'table') return `a table with the columns ${block.header.join(', ')}`;
  if (block.kind === 'list') return `a list, ${excerpt(block.items.map(({ text }) => text).join(', '))}`;
  if (block.kind === 'other') return `an element <${block.element}>`;
  return `${block.kind} "${excerpt(block.text)}"`;
}

export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
