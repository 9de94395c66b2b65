import { fillSchema } from '@goldleaf/evidence/draft';
import type { ObservedOperation, ObservedResponse } from '@goldleaf/evidence/traffic';
import type { DocumentedResponse } from './documented-response.ts';
import { type DocumentedSchema, interpretSchema } from './documented-schema.ts';

/** The part of a page that traffic can add to. */
interface PageOfOperation {
  readonly method: string;
  readonly path: string;
  readonly responses: Readonly<Record<string, DocumentedResponse>> | null;
}

const JSON_TYPE = 'application/json';

/**
 * Returns a page with the observed responses of its operation. In a documented response, only the open parts are filled. An undocumented
 * status is added if the page has no documented success.
 */
export function withObserved<Page extends PageOfOperation>(
  page: Page,
  operations: readonly ObservedOperation[],
): Page {
  const operation = operations.find(({ method, path }) => method === page.method && path === page.path);
  if (!operation) return page;
  const responses: Record<string, DocumentedResponse> = { ...page.responses };
  const hasSuccess = Object.entries(responses).some(([status, { schema }]) => status < '3' && schema);
  for (const observed of operation.observed) {
    const documented = responses[observed.status];
    if (documented?.schema) responses[observed.status] = fill(documented, documented.schema, observed);
    else if (documented ? hasMediaTypeOf(documented, observed) : !hasSuccess) {
      const schema = observed.schema as DocumentedSchema;
      const { mediaType: contentType } = observed;
      responses[observed.status] = { ...documented, evidence: 'observed', contentType, schema };
    }
  }
  return { ...page, responses };
}

/** A page that prints no media type documents JSON. */
function hasMediaTypeOf(documented: DocumentedResponse, observed: ObservedResponse): boolean {
  return (documented.contentType ?? JSON_TYPE) === observed.mediaType;
}

function fill(
  documented: DocumentedResponse,
  schema: DocumentedSchema,
  observed: ObservedResponse,
): DocumentedResponse {
  if (!hasMediaTypeOf(documented, observed)) return documented;
  const interpreted = interpretSchema(schema) as Readonly<Record<string, unknown>>;
  const filled = fillSchema(
    interpreted,
    observed.schema as Readonly<Record<string, unknown>>,
    (node) => node,
  );
  return filled.schema === interpreted ? documented : { ...documented, schema: filled.schema };
}
