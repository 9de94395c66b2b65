import type { OpenAPIV3_1 } from 'openapi-types';

/**
 * How an operation is known: its whole page was read, part of it, its name alone, or recorded traffic shows it.
 * Documented facts win over traffic.
 */
export const EVIDENCE_MARKS = ['full', 'partial', 'name-only', 'observed'] as const;

/** One of `EVIDENCE_MARKS`. */
export type Evidence = (typeof EVIDENCE_MARKS)[number];

/** Meaning of each evidence mark. */
export const EVIDENCE_MEANINGS: Readonly<Record<Evidence, string>> = {
  full: 'documented',
  partial: 'documented in part: there may be more parameters',
  'name-only': 'only the name is documented: parameters and responses are unknown',
  observed: 'known from recorded traffic',
};

/** Fields that the lint rules of `specs/` require of every operation, and the extensions that it may have. */
export interface GoldLeafFields {
  readonly operationId: string;
  readonly tags: [string];
  readonly summary: string;
  readonly responses: OpenAPIV3_1.ResponsesObject;
  readonly 'x-evidence': Evidence;
  /** Location at which the page was cut, when `x-evidence` is `partial`. */
  readonly 'x-evidence-cut'?: string;
  readonly 'x-retry-safe'?: boolean;
  readonly 'x-retry-safe-reason'?: string;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-roles-blocked'?: readonly string[];
  readonly 'x-subscriptions'?: readonly string[];
  readonly 'x-quirk'?: string | readonly string[];
  readonly 'x-assumption'?: string | readonly string[];
}

/** A bundled OpenAPI 3.1 document with GoldLeaf's extensions. */
export interface Document extends Omit<OpenAPIV3_1.Document<GoldLeafFields>, 'paths' | 'tags'> {
  readonly paths: OpenAPIV3_1.PathsObject<GoldLeafFields>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
}

export type Operation = OpenAPIV3_1.OperationObject<GoldLeafFields>;
export type PathItem = OpenAPIV3_1.PathItemObject<GoldLeafFields>;
export type Parameter = OpenAPIV3_1.ParameterObject;
export type RequestBody = OpenAPIV3_1.RequestBodyObject;
export type Response = OpenAPIV3_1.ResponseObject;
export type MediaType = OpenAPIV3_1.MediaTypeObject;
export type Schema = OpenAPIV3_1.SchemaObject;
export type SecurityScheme = OpenAPIV3_1.SecuritySchemeObject;
export type SecurityRequirement = OpenAPIV3_1.SecurityRequirementObject;
export type Reference = OpenAPIV3_1.ReferenceObject;
