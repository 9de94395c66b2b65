/** The checks that find each mutant, by mutant id. */
export type KillSets = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the ids of the minimal mutants: one for each set of checks that contains no smaller set. A suite that finds them finds all
 * others too, so the others add nothing to a score.
 *
 * @see https://doi.org/10.1109/ICST.2014.13 Ammann, Delamaro and Offutt: Establishing Theoretical Minimal Sets of Mutants
 */
export function minimalMutants(killSets: KillSets): string[] {
  const distinct = new Map<string, { readonly id: string; readonly checks: ReadonlySet<string> }>();
  for (const [id, checks] of killSets) {
    const key = [...checks].sort().join('\n');
    if (checks.size > 0 && !distinct.has(key)) distinct.set(key, { id, checks });
  }
  const bySize = [...distinct.values()].sort((one, other) => one.checks.size - other.checks.size);
  const minimal = new SubsetIndex();
  return bySize.filter(({ checks }) => minimal.addUnlessContained(checks)).map(({ id }) => id);
}

/** Sets by their members, to look for a subset without comparing each pair. */
class SubsetIndex {
  readonly #sizes: number[] = [];
  readonly #byMember = new Map<string, number[]>();

  /** Adds a set. Returns false, and adds nothing, if it contains one that was added before. */
  addUnlessContained(set: ReadonlySet<string>): boolean {
    const common = new Map<number, number>();
    for (const member of set)
      for (const index of this.#byMember.get(member) ?? []) {
        const count = (common.get(index) ?? 0) + 1;
        if (count === this.#sizes[index]) return false;
        common.set(index, count);
      }
    const index = this.#sizes.push(set.size) - 1;
    for (const member of set) this.#byMember.set(member, [...(this.#byMember.get(member) ?? []), index]);
    return true;
  }
}
