import type { Block } from '../page/block.ts';
import type { OperationContext } from './operation-context.ts';

/** Callbacks are operations inside an operation, under the same heading again. */
export function skipCallbacks(context: OperationContext): void {
  const heading = context.cursor.takeIf('heading', ({ text, level }) => text === 'Callbacks' && level === 3);
  if (heading === undefined) return;
  context.problems.add('unread', heading.line, "Callbacks aren't read.");
  while (context.cursor.next !== undefined) {
    const { next, afterNext } = context.cursor;
    if (next.kind === 'heading' && next.level <= 2 && next.text !== context.heading.text) return;
    if (next.kind === 'aside' && !isInCallbacks(context, afterNext)) return;
    context.cursor.take();
  }
}

/** Whether a block is inside the callbacks, or ends the operation that they belong to. */
function isInCallbacks(context: OperationContext, block: Block | undefined): boolean {
  if (block?.kind === 'heading') return block.level === 4 || block.text === context.heading.text;
  return block?.kind === 'aside' || (block?.kind === 'paragraph' && block.text.startsWith('**'));
}
