import type { APIRoute } from 'astro';
import { operationMarkdown } from '../../../agents/operation-markdown.ts';
import type { OperationPage } from '../../../operations/operation-page.ts';
import { operationRoutes } from '../../../operations/operation-routes.ts';

/** Each operation as Markdown. */
export const getStaticPaths = operationRoutes;

export const GET: APIRoute<{ readonly operation: OperationPage }> = ({ props }) =>
  new Response(operationMarkdown(props.operation));
