import { fillMedia } from '@goldleaf/evidence/draft';
import type { ObservedOperation, ObservedResponse } from '@goldleaf/evidence/traffic';
import { fullValue, type JsonSchema, violationsOf } from '@goldleaf/openapi';
import type { DocumentedResponse } from './documented-response.ts';
import { type DocumentedSchema, documentedExample, interpretSchema } from './documented-schema.ts';

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

/** Fills with the code of the draft, so that both stop at the same documented example. */
function fill(
  documented: DocumentedResponse,
  schema: DocumentedSchema,
  observed: ObservedResponse,
): DocumentedResponse {
  if (!hasMediaTypeOf(documented, observed)) return documented;
  const interpreted = interpretSchema(schema);
  const example = documentedExample(schema);
  // The draft leaves out an example that its own page contradicts.
  const before = { schema: interpreted, ...(accepts(interpreted, example) && { example }) };
  const { media } = fillMedia(before, observed.schema as Readonly<Record<string, unknown>>, {
    resolve: (node) => node,
    example: (whole) => fullValue(whole as JsonSchema),
    accepts,
  });
  return media === before ? documented : { ...documented, schema: media['schema'] as DocumentedSchema };
}

function accepts(schema: JsonSchema, value: unknown): boolean {
  return value !== undefined && violationsOf(schema, value).length === 0;
}
