import type { GetStaticPaths } from 'astro';
import { slugOf } from '../links/address.ts';
import { allOperations } from './all-operations.ts';

/** Returns the parameters and properties of each operation's page. */
export const operationRoutes = (async () => {
  const operations = await allOperations();
  return operations.map((operation) => ({
    params: { tag: slugOf(operation.tag), operationId: operation.id },
    props: { operation },
  }));
}) satisfies GetStaticPaths;
