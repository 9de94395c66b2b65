import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads the mutants that mean the same as the description, by id, each with its reviewed reason. */
export function equivalentMutants(): Readonly<Record<string, string>> {
  return parse(readFileSync(new URL('equivalent-mutants.yaml', import.meta.url), 'utf8'));
}
