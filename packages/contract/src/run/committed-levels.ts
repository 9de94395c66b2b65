import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The committed coverage levels. */
export const LEVELS_FILE: URL = new URL('committed-levels.yaml', import.meta.url);

/** Reads the committed level of each operation by operationId. A level must not fall. */
export function committedLevels(): Readonly<Record<string, number>> {
  return parse(readFileSync(LEVELS_FILE, 'utf8'));
}
