import type { APIRoute, GetStaticPaths } from 'astro';
import { operationMarkdown } from '../../../agents/operation-markdown.ts';
import { slugOf } from '../../../links/address.ts';
import { allOperations } from '../../../operations/all-operations.ts';
import type { OperationPage } from '../../../operations/operation-page.ts';

/** Each operation as Markdown. */
export const getStaticPaths = (async () => {
  const operations = await allOperations();
  return operations.map((operation) => ({
    params: { tag: slugOf(operation.tag), operationId: operation.id },
    props: { operation },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly operation: OperationPage }> = ({ props }) =>
  new Response(operationMarkdown(props.operation));
