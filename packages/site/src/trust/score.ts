import { EVIDENCE_MARKS } from '@goldleaf/openapi';

/** Number of small changes of the OpenAPI description, and how many of them the contract suite finds. */
export interface MutationScore {
  /** Such as `full evidence`. */
  readonly name: string;
  readonly mutants: number;
  readonly found: number;
  readonly foundByRequests: number;
}

/**
 * Reads the rows of `reports/contract-score.json` that are by evidence, and the sum.
 *
 * @throws {Error} if the report has another format
 */
export function readScores(json: string): MutationScore[] {
  const { mutants } = JSON.parse(json) as {
    readonly mutants: Readonly<Record<string, Omit<MutationScore, 'name'>>>;
  };
  return [...EVIDENCE_MARKS.map((mark) => `${mark} evidence`), 'all'].flatMap((name) => {
    const row = mutants[name];
    if (!row) return [];
    const { mutants: count, found, foundByRequests } = row;
    if (![count, found, foundByRequests].every(Number.isInteger)) {
      throw new Error(`reports/contract-score.json has no figures for ${name}. Run: pnpm contract:score`);
    }
    return [{ name, mutants: count, found, foundByRequests }];
  });
}
