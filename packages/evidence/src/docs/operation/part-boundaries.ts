import type { Block } from '../page/block.ts';

/** A status as tables print it. */
export const STATUS: RegExp = /^(\d{3}|[1-5]XX|default)$/;

export function isPart(block: { readonly text: string; readonly level: number }, text: string): boolean {
  return block.level === 3 && block.text === text;
}

/** Whether a block is a part that Widdershins prints, and no prose of the description. */
export function isPartOfOperation(block: Block): boolean {
  if (block.kind === 'heading') {
    return block.level <= 2 || /^(Parameters|Responses|Enumerated Values)$/.test(block.text);
  }
  if (block.kind === 'quote') return block.text === 'Body parameter' || block.text === 'Example responses';
  return block.kind === 'aside';
}

/** Whether a block comes after the table of responses, and isn't the rest of a row. */
export function followsResponses(block: Block): boolean {
  if (block.kind === 'heading')
    return block.level <= 2 || /^(Response Schema|Response Headers|Callbacks)$/.test(block.text);
  return block.kind === 'aside' || block.kind === 'table';
}

export function endsOperation(block: Block): boolean {
  return block.kind === 'aside' || (block.kind === 'heading' && block.level <= 2);
}
