/** How far an operation or a schema is known. `observed` comes from traffic; documented facts win over it. */
export type EvidenceLevel = 'full' | 'partial' | 'name-only' | 'observed';

/** A JSON Schema as the documentation prints it. A keyword that is absent was not printed. */
export interface SchemaFacts {
  readonly [keyword: string]: unknown;
}

/** A row of a page's parameters table that is not part of the body. */
export interface ParameterFacts extends SchemaFacts {
  readonly name: string;
  readonly in: string;
  /** `null`: not read. */
  readonly required: boolean | null;
  readonly description: string | null;
}

/** How far a body or a response is known, if less is known of it than of its operation. */
export interface PartEvidence {
  readonly evidence?: EvidenceLevel;
  readonly cutAt?: string;
}

/** A documented request body. */
export interface BodyFacts extends PartEvidence {
  readonly description?: string;
  readonly required: boolean | null;
  readonly contentType: string | null;
  readonly schema: SchemaFacts | null;
}

/** A documented response. A `schema` of `null` on a page that was read in full means that the page prints "None". */
export interface ResponseFacts extends PartEvidence {
  readonly description: string | null;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, SchemaFacts>>;
  readonly schema: SchemaFacts | null;
}

/** Facts about one operation: an entry of `operations` in `specs/evidence/<Tag>.yaml`. */
export interface OperationFacts {
  /** File name of the page, with `{name}` for path parameters. */
  readonly slug: string;
  /** Address of the page, relative to the documentation site. `null`: no page was read. */
  readonly docs: string | null;
  /** Date that the page prints as its last update, as `YYYY-MM-DD`. */
  readonly updated?: string;
  readonly evidence: EvidenceLevel;
  /** The last words that were read, if the page was cut. */
  readonly cutAt: string | null;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
  /** The page's text beside the summary. */
  readonly description?: string;
  readonly access: string | null;
  /** Methods that the page's authentication line names. Empty: the page says that none is needed. */
  readonly authentication?: readonly string[];
  readonly parameters: readonly ParameterFacts[] | null;
  readonly requestBody: BodyFacts | null;
  readonly responses: Readonly<Record<string, ResponseFacts>> | null;
  /** Unusual or contradictory statements of the page, in a person's words. */
  readonly quirks: readonly string[];
}

/** Facts about one schema page. */
export interface SchemaPageFacts {
  readonly name: string;
  readonly docs: string | null;
  readonly updated?: string;
  readonly evidence: EvidenceLevel;
  readonly cutAt: string | null;
  readonly schema: SchemaFacts | null;
  readonly quirks: readonly string[];
}

/** The document in one file of `specs/evidence`. */
export interface EvidenceDocument {
  /** The tag of the operations. `schemas.yaml` and `guides.yaml` have none. */
  readonly tag?: string;
  readonly operations?: readonly OperationFacts[];
  readonly schemas?: readonly SchemaPageFacts[];
}
