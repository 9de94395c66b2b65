import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { canPage, type Document, labelOf, operationsOf } from '@goldleaf/openapi';
import type { Stubs } from './stubs/stub.ts';

const ITEMS = 25;
const PAGE_SIZE = 10;

/**
 * Returns stubs for the lists that page, each with a few pages of invented items. Their responses aren't documented, so the mock sends an
 * empty object by default, and nothing can be read page by page.
 *
 * @param spec - Default: GoldLeaf's description
 */
export function sampleLists(spec: object = goldLeaf): Stubs {
  const document = spec as Document;
  const items = Array.from({ length: ITEMS }, (_, index) => ({ _id: String(index + 1).padStart(24, '0') }));
  const lists = [...operationsOf(document)].filter((entry) => canPage(document, entry));
  return Object.fromEntries(lists.map((entry) => [labelOf(entry), { items, pageSize: PAGE_SIZE }])) as Stubs;
}
