import { markdownTable } from '../report/markdown-table.ts';

/** How many mutants a tool finds. */
export interface PeerScore {
  readonly name: string;
  /** The tool's input, in words. */
  readonly input: string;
  /** By family. */
  readonly found: Readonly<Record<string, number>>;
}

/** The results of `pnpm contract:peers`. */
export interface PeerScores {
  readonly seed: number;
  /** Number of sampled mutants by family. */
  readonly families: Readonly<Record<string, number>>;
  readonly rows: readonly PeerScore[];
}

/** Formats the scores as a Markdown table, with the number of mutants of each family in its header. */
function peerTable({ families, rows }: PeerScores): string[] {
  const names = Object.keys(families);
  const total = sum(families);
  return markdownTable(
    ['tool', `found of ${total}`, '', ...names.map((name) => `${name} (${families[name]})`)],
    rows.map(({ name, found }) => [
      name,
      sum(found),
      `${((100 * sum(found)) / total).toFixed(0)} %`,
      ...names.map((family) => found[family] ?? 0),
    ]),
  );
}

/** Formats the report. */
export function formatPeers(scores: PeerScores): string {
  const inputs = scores.rows.map(({ name, input }) => `- ${name}: ${input}`);
  const lines = [
    '# Other tools on a sample of the mutants',
    '',
    '`pnpm contract:peers` wrote this file. packages/contract/MEASURING.md explains the figures.',
    '',
    `Seed ${scores.seed}. What each tool gets:`,
    '',
    ...inputs,
    '',
    ...peerTable(scores),
  ];
  return `${lines.join('\n')}\n`;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
