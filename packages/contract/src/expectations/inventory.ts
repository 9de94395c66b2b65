import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { derivedRow } from './derived-row.ts';
import { evidencePages } from './evidence.ts';
import type { Inventory, InventoryRow } from './inventory-row.ts';

/** A reviewed difference from the row that follows from the evidence. */
export type InventoryException = Partial<InventoryRow> & { readonly because: string };

/** Reads the reviewed exceptions by `METHOD path`. */
export function inventoryExceptions(): Readonly<Record<string, InventoryException>> {
  return parse(readFileSync(new URL('tables/inventory-exceptions.yaml', import.meta.url), 'utf8'));
}

/** Returns the expected inventory: the row of each page, with the reviewed exceptions, and the token request. */
export function expectedInventory(): Inventory {
  const rows = Object.fromEntries(
    evidencePages().map((page): [string, object] => [`${page.method} ${page.path}`, derivedRow(page)]),
  );
  const exceptions = inventoryExceptions();
  const keys = new Set([TOKEN_REQUEST, ...Object.keys(rows), ...Object.keys(exceptions)]);
  const operations = [...keys].map((key) => {
    const { because: _, ...exception } = exceptions[key] ?? { because: '' };
    return [key, { ...rows[key], ...exception }];
  });
  return { ...SHARED, operations: Object.fromEntries(operations) };
}

/** It has no page, so its row is an exception. */
const TOKEN_REQUEST = 'POST /security/v1/token';

/** The guides document the server and the authentication of all operations. */
const SHARED = {
  servers: ['https://goldleaf.app/api/v1'],
  security: ['http bearer', 'http bearer and apiKey header apiCustomerId'],
} as const;
