import bundle from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import type { Document } from '@goldleaf/openapi';

/** The parts of a bundled OpenAPI document that the live check reads. */
export type Spec = Pick<Document, 'paths'> & { readonly components?: object };

/** GoldLeaf's OpenAPI description, as `@goldleaf/api-types` ships it. */
export const goldLeafSpec: Spec = bundle as unknown as Spec;
