import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { DocumentedSchema } from './documented-schema.ts';

/** An operation as GoldLeaf's docs have it. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: 'full';
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

/** What was read of an operation's page. Null is what the page does not say, or what was not read of it. */
export interface EvidencePage {
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  readonly evidence: 'full' | 'truncated' | 'index-only';
  readonly docs: string | null;
  readonly access: string | null;
  readonly parameters:
    | readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
    | null;
  readonly requestBody: {
    readonly required: boolean | null;
    readonly contentType: string | null;
    readonly schema: DocumentedSchema;
  } | null;
  readonly responses: Readonly<Record<string, { readonly schema: DocumentedSchema | null }>> | null;
}

const folder = dirname(createRequire(import.meta.url).resolve('@goldleaf/specs/evidence/guides.yaml'));

/** What was read of the docs, from all files of `specs/evidence` in order: the record that the description is held against. */
export function evidencePages(): EvidencePage[] {
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => readEvidence(name).operations ?? []);
}

/**
 * An operation that has a page of its own, which documents a JSON body and was read whole. No other is understood so far.
 *
 * @throws {Error} when the evidence has no such operation
 */
export function documentedOperation(tag: string, operationId: string): DocumentedOperation {
  const page = readEvidence(`${tag}.yaml`).operations?.find((row) => row.operationId === operationId);
  if (page?.evidence !== 'full' || !page.requestBody || !page.responses)
    throw new Error(`specs/evidence/${tag}.yaml has no whole page of ${operationId}.`);
  return {
    operationId,
    tag,
    method: page.method,
    path: page.path,
    evidence: page.evidence,
    docs: `https://docs.goldleafapp.com/${page.docs}`,
    roles: /^(\w+) role$/.exec(page.access ?? '')?.slice(1) ?? [],
    requestBody: {
      required: page.requestBody.required ?? false,
      mediaType: page.requestBody.contentType ?? 'application/json',
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
  return readEvidence('guides.yaml').pages?.flatMap((page) => page.facts) ?? [];
}

interface Evidence {
  readonly operations?: readonly EvidencePage[];
  readonly pages?: readonly { readonly facts: readonly string[] }[];
}

function readEvidence(name: string): Evidence {
  return parse(readFileSync(join(folder, name), 'utf8'));
}
