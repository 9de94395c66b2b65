import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { DocumentedSchema } from './documented-schema.ts';

/** An operation as GoldLeaf's docs have it. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: 'full' | 'partial' | 'index';
  /** Address of its page. */
  readonly docs: string;
  /** Roles that may call it; empty where the page names none. */
  readonly roles: readonly string[];
  readonly requestBody: {
    readonly required: boolean;
    readonly mediaType: string;
    readonly schema: DocumentedSchema;
  };
  /** The documented statuses, and the media types that each answers with: none where it is documented without a schema. */
  readonly responses: Readonly<Record<number, readonly string[]>>;
}

/**
 * Reads an operation from `specs/evidence`: what was read of GoldLeaf's docs, and the record that the description is held
 * against. Only pages that were read whole and document a JSON body are understood so far.
 *
 * @throws {Error} when the evidence has no such operation
 */
export function documentedOperation(tag: string, operationId: string): DocumentedOperation {
  const page = readEvidence(tag).operations.find((row) => row.operationId === operationId);
  if (!page) throw new Error(`specs/evidence/${tag}.yaml has no operation ${operationId}.`);
  return {
    operationId,
    tag,
    method: page.method,
    path: page.path,
    evidence: page.evidence,
    docs: `https://docs.goldleafapp.com/${page.docs}`,
    roles: /^(\w+) role$/.exec(page.access ?? '')?.slice(1) ?? [],
    requestBody: {
      required: page.requestBody.required,
      mediaType: page.requestBody.contentType,
      schema: page.requestBody.schema,
    },
    responses: Object.fromEntries(
      Object.entries(page.responses).map(([status, { schema }]) => [
        status,
        schema ? ['application/json'] : [],
      ]),
    ),
  };
}

/** What the guides say, sentence by sentence: the facts of all pages that were read. */
export function guideFacts(): string[] {
  return readEvidence('guides').pages.flatMap((page) => page.facts);
}

interface EvidencePage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: 'full';
  readonly docs: string;
  readonly access: string | null;
  readonly requestBody: {
    readonly required: boolean;
    readonly contentType: string;
    readonly schema: DocumentedSchema;
  };
  readonly responses: Readonly<Record<string, { readonly schema: DocumentedSchema | null }>>;
}

interface Evidence {
  readonly operations: readonly EvidencePage[];
  readonly pages: readonly { readonly facts: readonly string[] }[];
}

function readEvidence(name: string): Evidence {
  const file = createRequire(import.meta.url).resolve(`@goldleaf/specs/evidence/${name}.yaml`);
  return parse(readFileSync(file, 'utf8'));
}
