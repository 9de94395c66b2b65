import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The mutants that say the same as the description, by id, each with the reason that a person gave. */
export function equivalentMutants(): Readonly<Record<string, string>> {
  return parse(readFileSync(new URL('../tables/equivalent-mutants.yaml', import.meta.url), 'utf8'));
}
