import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { derivedRow } from './derived-row.ts';
import { type EvidencePage, evidencePages } from './evidence.ts';
import type { Inventory, InventoryRow } from './inventory-row.ts';

/** A reviewed difference from the row that follows from the evidence. */
export type InventoryException = Partial<InventoryRow> & {
  readonly because: string;
  /** Date of the page that a person compared the exception with, if a program reads that page. */
  readonly reviewed?: string;
};

/** The reviewed exceptions by `METHOD path`. */
export const EXCEPTIONS_FILE: URL = new URL('tables/inventory-exceptions.yaml', import.meta.url);

/** Fields that follow from the content of a page. An exception for them was written for the content that was known then. */
const MESSAGE_FIELDS = ['body', 'oneWay', 'responses'] as const;

let exceptions: Readonly<Record<string, InventoryException>> | undefined;

/** Reads the reviewed exceptions by `METHOD path`. They are read once. */
export function inventoryExceptions(): Readonly<Record<string, InventoryException>> {
  exceptions ??= parse(readFileSync(EXCEPTIONS_FILE, 'utf8')) as Readonly<Record<string, InventoryException>>;
  return exceptions;
}

/** Returns the fields of an exception that are obsolete, because a program has read the page since. */
export function obsoleteFields(
  exception: InventoryException,
  page: EvidencePage | undefined,
): (keyof InventoryRow)[] {
  if (page?.updated === undefined || exception.reviewed !== undefined) return [];
  return MESSAGE_FIELDS.filter((field) => field in exception);
}

/** Returns the fields that an exception changes in the row of its page. */
export function changesOf(
  exception: InventoryException,
  page: EvidencePage | undefined,
): Partial<InventoryRow> {
  const { because: _, reviewed: __, ...fields } = exception;
  const obsolete: readonly string[] = obsoleteFields(exception, page);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !obsolete.includes(field)));
}

/**
 * Returns the expected inventory: the row of each page, with the reviewed exceptions, and the token request.
 *
 * @param read - Default: the pages in `specs/evidence`
 */
export function expectedInventory(read: readonly EvidencePage[] = evidencePages()): Inventory {
  const pages = new Map(read.map((page) => [`${page.method} ${page.path}`, page]));
  const reviewed = inventoryExceptions();
  const keys = new Set([TOKEN_REQUEST, ...pages.keys(), ...Object.keys(reviewed)]);
  const operations = [...keys].map((key) => {
    const page = pages.get(key);
    const exception = reviewed[key];
    return [key, { ...(page && derivedRow(page)), ...(exception && changesOf(exception, page)) }];
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
