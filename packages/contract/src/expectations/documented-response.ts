import type { Evidence } from '@goldleaf/openapi';
import type { DocumentedSchema } from './documented-schema.ts';

/** A response as a page documents it. */
export interface DocumentedResponse {
  /** Set if less is known of the response than of its operation. */
  readonly evidence?: Evidence;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, DocumentedSchema>>;
  readonly schema: DocumentedSchema | null;
}
