import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Where the committed depths stand. */
export const DEPTHS_FILE: URL = new URL('tables/depths.yaml', import.meta.url);

/** The depth that each operation is checked to, by operationId, as committed: none may fall. */
export function committedDepths(): Readonly<Record<string, number>> {
  return parse(readFileSync(DEPTHS_FILE, 'utf8'));
}
