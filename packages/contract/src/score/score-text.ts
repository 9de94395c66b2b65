import { markdownTable } from '../report/markdown-table.ts';
import { FACT_OUTCOMES } from './fact-results.ts';
import type { Score } from './score-report.ts';

/** Formats a score as Markdown. */
export function formatScore(score: Score): string {
  return `${[...lines(score)].join('\n')}\n`;
}

function* lines({ mutants, equivalents, pairs, facts }: Score): Generator<string> {
  yield '# Score of the contract suite';
  yield '';
  yield '`pnpm contract:score` wrote this file. packages/contract/MEASURING.md explains the figures.';
  yield '';
  yield '## Mutants of the description';
  yield '';
  yield* mutantTable({ mutants });
  yield '';
  yield `## Equivalent mutants`;
  yield '';
  const { proven, wrong, values, disagreements } = equivalents;
  yield `${proven.length} mutants are proven to mean the same as the description:`;
  yield '';
  for (const id of proven) yield `- \`${id}\``;
  yield '';
  yield `${wrong.length} of the mutants that a request finds are proven too, which would be a mistake of the proof.`;
  yield `${disagreements} of ${values} random values for each proven mutant are valid on one side only.`;
  yield '';
  yield '## Pairs of mutants';
  yield '';
  yield `${pairs.found} of ${pairs.count} random pairs are found. ${pairs.impossible} more pairs change the same thing, so they were left out.`;
  for (const id of pairs.hidden) yield `- hidden: \`${id}\``;
  yield '';
  yield '## Negated facts of the evidence';
  yield '';
  yield* factTable({ facts });
}

/** Formats the mutants by family and by evidence. */
function mutantTable({ mutants }: Pick<Score, 'mutants'>): string[] {
  return markdownTable(
    ['', 'mutants', 'found', 'first by a request', 'minimal set', 'minimal set by requests'],
    Object.entries(mutants).map(([name, counts]) => [
      name,
      counts.mutants,
      counts.found,
      counts.foundByRequests,
      counts.minimal,
      counts.minimalByRequests,
    ]),
  );
}

/** Formats the facts by subject and outcome. */
function factTable({ facts }: Pick<Score, 'facts'>): string[] {
  return markdownTable(
    ['', 'facts', ...FACT_OUTCOMES],
    Object.entries(facts).map(([subject, counts]) => {
      const numbers = FACT_OUTCOMES.map((outcome) => counts[outcome]);
      return [subject, numbers.reduce((sum, count) => sum + count, 0), ...numbers];
    }),
  );
}
