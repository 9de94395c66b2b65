import { parsePointer } from '@goldleaf/openapi';
import { checksOf } from '../checks/all-checks.ts';
import type { Check, CheckKind } from '../checks/check.ts';
import { LEVELS, type Level } from '../checks/level.ts';
import { SCHEMAS_COMPILE_ID } from '../checks/static/inventory.ts';
import type { Expectation } from '../expectations/expectation.ts';
import { mismatchOf } from '../run/suite.ts';
import type { Spec } from '../spec.ts';
import { prismTarget } from '../targets/prism.ts';
import type { Target } from '../targets/target.ts';
import { hasSameMeaning } from './equivalence/same-meaning.ts';
import { reduceSpec } from './locations.ts';
import type { Draft, LocatedMutant } from './mutant.ts';

/** The result of one mutant. */
export interface MutantResult {
  readonly mutant: LocatedMutant;
  /**
   * - `load error`: its schemas don't compile, or Prism cannot read it. It counts as found, but not by a request.
   * - `equivalent`: no check found it, and `isEquivalent` proves that its schemas mean the same.
   */
  readonly status: 'killed' | 'survived' | 'load error' | 'equivalent';
  /** The checks that found it, the first one first. Only the first, unless the run has `everyCheck`. */
  readonly killers: readonly KillingCheck[];
  /** Number of checks that ran. */
  readonly checks: number;
}

export interface KillingCheck {
  readonly operation: string;
  readonly check: string;
  readonly kind: CheckKind;
  readonly level: Level;
}

/** Stands for the check of a mutant that Prism cannot read. */
const LOAD = { check: 'load', kind: 'static', level: 'inventory' } as const;

/** Components that a changed reference may point to. */
const OTHER_TARGETS = ['/components/schemas/ErrorMessage', '/components/schemas/ObjectId'];

/** Mutants change the description, not the client, and random checks are slow. */
const SKIPPED_KINDS: readonly CheckKind[] = ['client', 'random'];

export interface MutantRunOptions {
  /** Skips static checks, to measure how many mutants requests find. */
  readonly requestsOnly?: boolean | undefined;
  /**
   * Runs every check of an operation, to list all that find a mutant. The run of a mutant ends after two operations that find it. Two are
   * enough to show that it is not a mistake of one operation. Default: the run ends at the first check that finds it.
   */
  readonly everyCheck?: boolean | undefined;
}

/** Runs the suite's checks against mutants. */
export class MutantRun {
  readonly #spec: Spec;
  readonly #expectations: ReadonlyMap<string, Expectation>;
  readonly #skipped: readonly CheckKind[];
  readonly #everyCheck: boolean;
  readonly #reduced = new Map<string, Spec>();
  readonly #checks = new Map<string, readonly Check[]>();

  constructor(spec: Spec, expectations: readonly Expectation[], options: MutantRunOptions = {}) {
    const { requestsOnly = false, everyCheck = false } = options;
    this.#spec = spec;
    this.#skipped = requestsOnly ? [...SKIPPED_KINDS, 'static'] : SKIPPED_KINDS;
    this.#everyCheck = everyCheck;
    this.#expectations = new Map(expectations.map((one) => [`${one.method} ${one.path}`, one]));
  }

  /** Runs mutants one after another. */
  async results(mutants: readonly LocatedMutant[]): Promise<MutantResult[]> {
    const results: MutantResult[] = [];
    for (const mutant of mutants) results.push(await this.result(mutant));
    return results;
  }

  /** Checks a mutant's operations one after another. */
  async result(mutant: LocatedMutant): Promise<MutantResult> {
    const killers: KillingCheck[] = [];
    const finders = new Set<string>();
    const enough = this.#everyCheck ? 2 : 1;
    let checks = 0;
    for (const operation of mutant.operations) {
      for await (const { killer } of this.#runChecks(mutant, operation)) {
        checks++;
        if (!killer) continue;
        killers.push(killer);
        finders.add(operation);
        if (!this.#everyCheck) break;
      }
      if (finders.size >= enough) break;
    }
    return { mutant, status: this.#statusOf(mutant, killers), killers, checks };
  }

  /** Returns the description with a mutant, reduced to one operation's path. Undefined if the mutant cannot be applied. */
  draftOf(mutant: LocatedMutant, operation: string): Draft | undefined {
    const draft = structuredClone(this.specOf(operation)) as Draft;
    try {
      mutant.apply(draft);
      return draft;
    } catch {
      return undefined;
    }
  }

  /** Returns whether a mutant is proven to mean the same as the description. False proves nothing. */
  isEquivalent(mutant: LocatedMutant): boolean {
    return mutant.operations.every((operation) => {
      const draft = this.draftOf(mutant, operation);
      return draft !== undefined && hasSameMeaning(this.specOf(operation), draft, operation);
    });
  }

  #statusOf(mutant: LocatedMutant, [first]: readonly KillingCheck[]): MutantResult['status'] {
    if (!first) return this.isEquivalent(mutant) ? 'equivalent' : 'survived';
    return first.check === LOAD.check || first.check === SCHEMAS_COMPILE_ID ? 'load error' : 'killed';
  }

  /** Runs the checks of an operation. Yields an item for each check, with the check as `killer` if it failed. */
  async *#runChecks(
    mutant: LocatedMutant,
    operation: string,
  ): AsyncGenerator<{ readonly killer: KillingCheck | undefined }> {
    const target = await this.#targetOf(mutant, operation);
    if (!target) {
      yield { killer: { operation, ...LOAD } };
      return;
    }
    for (const check of this.#ordered(mutant, operation)) {
      const { id, kind, level } = check;
      const isKiller = (await mismatchOf(check, target)) !== undefined;
      yield { killer: isKiller ? { operation, check: id, kind, level } : undefined };
    }
  }

  /** Returns undefined if the mutant cannot be loaded. */
  async #targetOf(mutant: LocatedMutant, operation: string): Promise<Target | undefined> {
    const draft = this.draftOf(mutant, operation);
    return draft && prismTarget(draft).catch(() => undefined);
  }

  /** @throws {Error} if there is no such operation */
  expectationOf(operation: string): Expectation {
    const expectation = this.#expectations.get(operation);
    if (!expectation) throw new Error(`${operation}: expected an operation of the inventory.`);
    return expectation;
  }

  /** Returns the description, reduced to one operation's path. */
  specOf(operation: string): Spec {
    const path = operation.slice(operation.indexOf(' ') + 1);
    const reduced = this.#reduced.get(path) ?? reduceSpec(this.#spec, path, OTHER_TARGETS);
    this.#reduced.set(path, reduced);
    return reduced;
  }

  /** Sorts the checks so that those of the changed part come first: a mutant's first killer is then the most direct one. */
  #ordered(mutant: LocatedMutant, operation: string): Check[] {
    const name = lastProperty(mutant.pointer);
    return this.#checksOf(operation)
      .map((check) => ({ check, rank: rankOf(check, mutant.level, name) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ check }) => check);
  }

  #checksOf(operation: string): readonly Check[] {
    const known = this.#checks.get(operation);
    if (known) return known;
    const expectation = this.#expectations.get(operation);
    const all = expectation ? checksOf(expectation, [...this.#expectations.values()]) : [];
    const checks = all.filter(({ kind }) => !this.#skipped.includes(kind));
    this.#checks.set(operation, checks);
    return checks;
  }
}

/** Static checks find nearly every mutant. They run last, so that the result shows what requests find. */
function rankOf({ topic, kind, level }: Check, mutated: Level, property: string | undefined): number {
  if (kind === 'static') return mutated === 'inventory' ? 0 : LEVELS.length + 1;
  const distance = (LEVELS.indexOf(level) - LEVELS.indexOf(mutated) + LEVELS.length) % LEVELS.length;
  const { name, location = [], variant } = topic;
  const isAboutProperty = property !== undefined && [name, ...location, variant].includes(property);
  return distance + (isAboutProperty ? 0 : 0.5);
}

/** Returns the last property name in a pointer. */
function lastProperty(pointer: string): string | undefined {
  const keys = parsePointer(pointer);
  const index = keys.lastIndexOf('properties');
  return index === -1 ? undefined : keys[index + 1];
}
