import { isPair, type Node, visit } from 'yaml';

/** Keeps the comments of a node that is replaced. Those that the new node lacks are written above it. */
export function keepComments(before: Node, after: Node): void {
  const kept = commentsIn(after);
  const lost = commentsIn(before).filter((comment) => {
    const index = kept.indexOf(comment);
    if (index !== -1) kept.splice(index, 1);
    return index === -1;
  });
  if (lost.length === 0) return;
  after.commentBefore = [after.commentBefore, ...lost].filter(Boolean).join('\n');
}

/** Returns the lines of all comments in a node. */
function commentsIn(node: Node): string[] {
  const lines: string[] = [];
  visit(node, (_, part) => {
    if (part === null || typeof part !== 'object' || isPair(part)) return;
    const { commentBefore, comment } = part as Node;
    for (const text of [commentBefore, comment]) if (text) lines.push(...text.split('\n'));
  });
  return lines;
}
