import { parsePointer } from '@goldleaf/openapi';
import { checksOf } from '../checks/all-checks.ts';
import type { Check, CheckKind } from '../checks/check.ts';
import { LEVELS, type Level } from '../checks/level.ts';
import { SCHEMAS_COMPILE } from '../checks/static/inventory.ts';
import type { Expectation } from '../expectations/expectation.ts';
import { mismatchOf } from '../run/suite.ts';
import type { Spec } from '../spec.ts';
import { prismTarget } from '../targets/prism.ts';
import type { Target } from '../targets/target.ts';
import { reduceSpec } from './locations.ts';
import type { Draft, LocatedMutant } from './mutant.ts';

/** The result of one mutant. */
export interface MutantResult {
  readonly mutant: LocatedMutant;
  /** `load error`: its schemas don't compile, or Prism cannot read it. It counts as found, but not by a request. */
  readonly status: 'killed' | 'survived' | 'load error';
  /** The check that found it. Undefined if it survived. */
  readonly killedBy?: KillingCheck;
  /** Number of checks that ran. */
  readonly checks: number;
}

export interface KillingCheck {
  readonly operation: string;
  readonly check: string;
  readonly kind: CheckKind;
  readonly level: Level;
}

/** Components that a changed reference may point to. */
const OTHER_TARGETS = ['/components/schemas/ErrorMessage', '/components/schemas/ObjectId'];

/** Mutants change the description, not the client, and random checks are slow. */
const SKIPPED_KINDS: readonly CheckKind[] = ['client', 'random'];

export interface MutantRunOptions {
  /** Skips static checks, to measure how many mutants requests find. */
  readonly requestsOnly?: boolean | undefined;
}

/** Runs the suite's checks against mutants, each until a check fails. */
export class MutantRun {
  readonly #spec: Spec;
  readonly #expectations: ReadonlyMap<string, Expectation>;
  readonly #skipped: readonly CheckKind[];
  readonly #reduced = new Map<string, Spec>();
  readonly #checks = new Map<string, readonly Check[]>();

  constructor(spec: Spec, expectations: readonly Expectation[], options: MutantRunOptions = {}) {
    this.#spec = spec;
    this.#skipped = options.requestsOnly ? [...SKIPPED_KINDS, 'static'] : SKIPPED_KINDS;
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
    let checks = 0;
    for (const operation of mutant.operations) {
      const result = await this.#operationResult(mutant, operation);
      checks += result.checks;
      if (result.status !== 'survived') return { mutant, ...result, checks };
    }
    return { mutant, status: 'survived', checks };
  }

  async #operationResult(mutant: LocatedMutant, operation: string): Promise<Omit<MutantResult, 'mutant'>> {
    const target = await this.#targetOf(mutant, operation);
    if (!target) {
      const killedBy = { operation, check: 'load', kind: 'static', level: 'inventory' } as const;
      return { status: 'load error', killedBy, checks: 0 };
    }
    let checks = 0;
    for (const check of this.#ordered(mutant, operation)) {
      checks++;
      if (!(await mismatchOf(check, target))) continue;
      const { id, kind, level } = check;
      const status = id === SCHEMAS_COMPILE ? 'load error' : 'killed';
      return { status, killedBy: { operation, check: id, kind, level }, checks };
    }
    return { status: 'survived', checks };
  }

  /** Returns undefined if the mutant cannot be loaded. */
  async #targetOf(mutant: LocatedMutant, operation: string): Promise<Target | undefined> {
    const [, path = ''] = operation.split(' ');
    const reduced = this.#reduced.get(path) ?? reduceSpec(this.#spec, path, OTHER_TARGETS);
    this.#reduced.set(path, reduced);
    const draft = structuredClone(reduced) as Draft;
    try {
      mutant.apply(draft);
      return await prismTarget(draft);
    } catch {
      return undefined;
    }
  }

  /** Sorts the checks so that those of the changed part come first: a mutant ends at its first failed check. */
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
function rankOf({ id, kind, level }: Check, mutated: Level, property: string | undefined): number {
  if (kind === 'static') return mutated === 'inventory' ? 0 : LEVELS.length + 1;
  const distance = (LEVELS.indexOf(level) - LEVELS.indexOf(mutated) + LEVELS.length) % LEVELS.length;
  const isAboutProperty = property !== undefined && id.split(/[./]/).includes(property);
  return distance + (isAboutProperty ? 0 : 0.5);
}

/** Returns the last property name in a pointer. */
function lastProperty(pointer: string): string | undefined {
  const keys = parsePointer(pointer);
  const index = keys.lastIndexOf('properties');
  return index === -1 ? undefined : keys[index + 1];
}
