import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A reviewed difference between a mock server and the expected behaviour. */
export interface KnownDifference {
  /** Regular expression that matches the whole check id. */
  readonly checks: string;
  /** OperationIds. Default: all operations. */
  readonly operations?: readonly string[];
  /** Why the mock server differs. */
  readonly because: string;
}

/** The reviewed differences of a mock server. They count as skipped checks, not as failures. */
export class KnownDifferences {
  readonly #differences: readonly (KnownDifference & { readonly pattern: RegExp })[];
  readonly #found = new Set<KnownDifference>();

  constructor(differences: readonly KnownDifference[]) {
    this.#differences = differences.map((each) => ({
      ...each,
      pattern: new RegExp(`^(${each.checks})$`, 's'),
    }));
  }

  /** Returns whether a failed check is a known difference. */
  includes(operationId: string, check: string): boolean {
    const found = this.#differences.find(
      ({ operations, pattern }) => (operations?.includes(operationId) ?? true) && pattern.test(check),
    );
    if (found) this.#found.add(found);
    return found !== undefined;
  }

  /** Returns the differences that no failed check showed. They are outdated if all operations were checked. */
  unused(): KnownDifference[] {
    return this.#differences.filter((each) => !this.#found.has(each));
  }
}

/**
 * Reads known differences from a YAML file.
 *
 * @throws {Error} if the file cannot be read or has another form
 */
export function readKnownDifferences(file: string | URL): KnownDifferences {
  const list: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list) || !list.every(isKnownDifference))
    throw new Error(`${file}: expected a list of { checks, operations?, because }.`);
  return new KnownDifferences(list);
}

function isKnownDifference(value: unknown): value is KnownDifference {
  const { checks, because, operations = [] } = Object(value);
  return typeof checks === 'string' && typeof because === 'string' && Array.isArray(operations);
}
