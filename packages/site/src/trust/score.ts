/** How many small changes of the OpenAPI description the contract suite finds. */
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
  const rows = Object.entries(mutants).filter(([name]) => / evidence$|^all$/.test(name));
  return rows.map(([name, { mutants: count, found, foundByRequests }]) => {
    if (![count, found, foundByRequests].every(Number.isInteger)) {
      throw new Error(`reports/contract-score.json has no figures for ${name}. Run: pnpm contract:score`);
    }
    return { name, mutants: count, found, foundByRequests };
  });
}
