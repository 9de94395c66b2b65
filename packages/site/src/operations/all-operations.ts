import { getCollection } from 'astro:content';
import type { OperationPage } from './operation-page.ts';

/** The store keeps no order. */
interface StoredOperation {
  readonly page: OperationPage;
  readonly order: number;
}

/** Returns all operations, in the order of the OpenAPI description. */
export async function allOperations(): Promise<readonly OperationPage[]> {
  const entries = await getCollection('operations');
  const stored = entries.map(({ data }) => data as unknown as StoredOperation);
  return stored.toSorted((one, other) => one.order - other.order).map(({ page }) => page);
}

/** Returns operations by tag, in the order of the OpenAPI description. */
export function groupByTag(
  operations: readonly OperationPage[],
): ReadonlyMap<string, readonly OperationPage[]> {
  return Map.groupBy(operations, ({ tag }) => tag);
}
