import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Evidence } from '@goldleaf/openapi';
import { parse } from 'yaml';
import type { DocumentedSchema } from './documented-schema.ts';

/** What was read of an operation's page. Null is what the page does not say, or what was not read of it. */
export interface EvidencePage {
  readonly tag: string;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  readonly evidence: Evidence;
  /** Address of the page, below `DOCS`. */
  readonly docs: string | null;
  readonly access: string | null;
  readonly parameters: readonly DocumentedParameter[] | null;
  readonly requestBody: {
    readonly required: boolean | null;
    readonly contentType: string | null;
    readonly schema: DocumentedSchema;
  } | null;
  readonly responses: Readonly<
    Record<string, { readonly contentType?: string; readonly schema: DocumentedSchema | null }>
  > | null;
}

export interface DocumentedParameter extends Omit<DocumentedSchema, 'required'> {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  /** Whether the parameter is. Null where the page does not say. */
  readonly required: boolean | null;
}

/** What the addresses of pages are relative to. */
export const DOCS = 'https://docs.goldleafapp.com/';

const folder = dirname(createRequire(import.meta.url).resolve('@goldleaf/specs/evidence/guides.yaml'));

/** What was read of the docs, from all files of `specs/evidence` in order: the record that the description is held against. */
export function evidencePages(): EvidencePage[] {
  return readdirSync(folder)
    .sort()
    .map(readEvidence)
    .flatMap(({ tag, operations = [] }) => operations.map((page) => ({ ...page, tag: tag as string })));
}

/** What the guides say, sentence by sentence: the facts of all pages that were read. */
export function guideFacts(): string[] {
  return readEvidence('guides.yaml').pages?.flatMap((page) => page.facts) ?? [];
}

interface EvidenceFile {
  readonly tag?: string;
  readonly operations?: readonly Omit<EvidencePage, 'tag'>[];
  readonly pages?: readonly { readonly facts: readonly string[] }[];
}

function readEvidence(name: string): EvidenceFile {
  return parse(readFileSync(join(folder, name), 'utf8'));
}
