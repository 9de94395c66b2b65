const HEAD = [
  "import { createGoldLeafClient } from '@goldleaf/client';",
  "const goldleaf = createGoldLeafClient({ auth: { token: '' } });",
];

/** Returns the code of a consumer that runs statements with `goldleaf`. */
export function consumerCode(statements: readonly string[]): string {
  return [...HEAD, ...statements].join('\n');
}

/** Returns the index of the statement on a line of the code. The first line is 1. */
export function statementAt(line: number): number {
  return line - 1 - HEAD.length;
}
