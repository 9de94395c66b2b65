import bundle from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { type Document, isReference, type Reference, resolve } from '@goldleaf/openapi';

/** A bundled OpenAPI document. */
export type Spec = Document;

/** GoldLeaf's OpenAPI description, as `@goldleaf/api-types` ships it. */
export const goldLeafSpec: Spec = bundle as unknown as Spec;

/** Follows a reference. A reference without a target gives an empty object, so that checks report it as a mismatch. */
export function resolved<T extends object>(spec: Spec, value: T | Reference): T {
  return isReference(value) ? (resolve<T>(spec, value) ?? ({} as T)) : value;
}
