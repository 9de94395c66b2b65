import { SCHEMAS_COMPILE } from '../cases/inventory.ts';
import type { Check } from '../check.ts';
import { checksOf } from '../checks.ts';
import { type Description, pointerKeys } from '../description.ts';
import type { Expectation } from '../expectation.ts';
import { LEVELS, type Level } from '../level.ts';
import { findingOf } from '../suite.ts';
import { mockTarget } from '../targets/mock.ts';
import type { Draft, PlacedMutant } from './mutant.ts';
import { reduced } from './places.ts';

/** What came of a mutant. */
export interface MutantResult {
  readonly mutant: PlacedMutant;
  /** `load error`: its schemas do not compile, or Prism cannot read it. That is found too, but not by asking it. */
  readonly status: 'killed' | 'survived' | 'load error';
  /** Who found it. Undefined where it survived. */
  readonly killedBy?: { readonly operation: string; readonly check: string; readonly level: Level };
  /** How many checks it took. */
  readonly checks: number;
}

/** What a retargeted reference may lead to. */
const ELSEWHERE = ['/components/schemas/ErrorMessage', '/components/schemas/ObjectId'];

/** The client is no part of a mutant, and what is drawn by chance is left to the suite's own run. */
const LEFT_OUT = ['R6', 'P12'];

/** Holds mutants against the expectations, each until something is found. */
export class MutantRun {
  readonly #description: Description;
  readonly #expectations: ReadonlyMap<string, Expectation>;
  readonly #reduced = new Map<string, Description>();
  readonly #checks = new Map<string, readonly Check[]>();

  readonly #askOnly: boolean;

  /** @param options - `askOnly` leaves out the checks that read the description: what is found then is found by requests alone */
  constructor(
    description: Description,
    expectations: readonly Expectation[],
    options: { readonly askOnly?: boolean | undefined } = {},
  ) {
    this.#description = description;
    this.#askOnly = options.askOnly ?? false;
    this.#expectations = new Map(expectations.map((one) => [`${one.method} ${one.path}`, one]));
  }

  /** One after the other. */
  async results(mutants: readonly PlacedMutant[]): Promise<MutantResult[]> {
    const results: MutantResult[] = [];
    for (const mutant of mutants) results.push(await this.result(mutant));
    return results;
  }

  /** @param mutant - is looked for in its operations, one after the other */
  async result(mutant: PlacedMutant): Promise<MutantResult> {
    let checks = 0;
    for (const operation of mutant.operations) {
      const killer = await this.#killer(mutant, operation);
      checks += killer.checks;
      if (killer.status !== 'survived') return { mutant, ...killer, checks };
    }
    return { mutant, status: 'survived', checks };
  }

  async #killer(mutant: PlacedMutant, operation: string): Promise<Omit<MutantResult, 'mutant'>> {
    const [, path = ''] = operation.split(' ');
    const draft = structuredClone(this.#reducedTo(path)) as Draft;
    const killedBy = (check: string, level: Level) => ({ operation, check, level });
    let target: Awaited<ReturnType<typeof mockTarget>>;
    try {
      mutant.apply(draft);
      target = await mockTarget(draft);
    } catch {
      return { status: 'load error', killedBy: killedBy('load', 'inventory'), checks: 0 };
    }
    let count = 0;
    for (const check of this.#ordered(mutant, operation)) {
      count++;
      if (!(await findingOf(check, target))) continue;
      const status = check.id === SCHEMAS_COMPILE ? 'load error' : 'killed';
      return { status, killedBy: killedBy(check.id, check.level), checks: count };
    }
    return { status: 'survived', checks: count };
  }

  #reducedTo(path: string): Description {
    const known = this.#reduced.get(path) ?? reduced(this.#description, path, ELSEWHERE);
    this.#reduced.set(path, known);
    return known;
  }

  /** The checks that are about what is changed first: a killed mutant is asked no further. */
  #ordered(mutant: PlacedMutant, operation: string): Check[] {
    const checks = this.#checksOf(operation);
    const names = namesIn(mutant.pointer);
    const rank = ({ level, id }: Check) => {
      // Reading the description finds nearly everything: only what is asked before it shows what asking finds.
      if (isRead(id)) return mutant.level === 'inventory' ? 0 : LEVELS.length + 1;
      const order = (LEVELS.indexOf(level) - LEVELS.indexOf(mutant.level) + LEVELS.length) % LEVELS.length;
      return order + (names.some((name) => id.includes(`/${name}/`)) ? 0 : 0.5);
    };
    return checks
      .map((check) => ({ check, rank: rank(check) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ check }) => check);
  }

  #checksOf(operation: string): readonly Check[] {
    const known = this.#checks.get(operation);
    if (known) return known;
    const expectation = this.#expectations.get(operation);
    const all = [...this.#expectations.values()];
    const checks = expectation
      ? checksOf(expectation, all).filter(
          ({ id }) => !LEFT_OUT.includes(id.split('/')[0] as string) && !(this.#askOnly && isRead(id)),
        )
      : [];
    this.#checks.set(operation, checks);
    return checks;
  }
}

/** Whether a check reads the description in place of asking the mock. */
export function isRead(check: string): boolean {
  return /^D\d\//.test(check);
}

/** The last property that a pointer leads through. */
function namesIn(pointer: string): string[] {
  const keys = pointerKeys(pointer);
  const at = keys.lastIndexOf('properties');
  const name = at === -1 ? undefined : keys[at + 1];
  return name === undefined ? [] : [name];
}
