import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Inventory } from './description.ts';

/** Where the reviewed inventory stands. */
export const INVENTORY_FILE: URL = new URL('tables/inventory.yaml', import.meta.url);

/**
 * The operations as people reviewed them: what the description must have, operation by operation, and what the docs leave to it, such
 * as the statuses of a page that was not read. It is held against the evidence by a test.
 */
export function reviewedInventory(): Inventory {
  return parse(readFileSync(INVENTORY_FILE, 'utf8'));
}
