import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readObserved } from '@goldleaf/evidence/traffic';
import type { Evidence } from '@goldleaf/openapi';
import { parse } from 'yaml';
import type { DocumentedResponse } from './documented-response.ts';
import type { DocumentedSchema } from './documented-schema.ts';
import { withObserved } from './observed-pages.ts';

/** The facts of an operation's page. Null means that the page does not state it, or that this part was not read. */
export interface EvidencePage {
  readonly tag: string;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  readonly evidence: Evidence;
  /** Date of the page, if a program read it. */
  readonly updated?: string;
  /** URL of the page, relative to `DOCS`. */
  readonly docs: string | null;
  readonly access: string | null;
  readonly parameters: readonly DocumentedParameter[] | null;
  readonly requestBody: {
    readonly required: boolean | null;
    readonly contentType: string | null;
    readonly schema: DocumentedSchema;
  } | null;
  readonly responses: Readonly<Record<string, DocumentedResponse>> | null;
}

export interface DocumentedParameter extends Omit<DocumentedSchema, 'required'> {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  /** Null if the page does not state it. */
  readonly required: boolean | null;
}

/** Base URL of GoldLeaf's documentation. */
export const DOCS = 'https://docs.goldleafapp.com/';

/** The folder `specs/evidence`. */
export const EVIDENCE_FOLDER: string = dirname(
  createRequire(import.meta.url).resolve('@goldleaf/specs/evidence/guides.yaml'),
);

let pages: readonly EvidencePage[] | undefined;

/** Reads the facts of all pages from `specs/evidence`, in the order of the files. They are read once. */
export function evidencePages(): readonly EvidencePage[] {
  if (pages) return pages;
  const observed = readObserved(join(EVIDENCE_FOLDER, 'observed'));
  pages = readdirSync(EVIDENCE_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map(readEvidence)
    .flatMap(({ tag, operations = [] }) => operations.map((page) => ({ ...page, tag: tag as string })))
    .map((page) => withObserved(page, observed));
  return pages;
}

/** Reads the sentences of the guides. */
export function guideFacts(): string[] {
  return readEvidence('guides.yaml').pages?.flatMap((page) => page.facts) ?? [];
}

interface EvidenceFile {
  readonly tag?: string;
  readonly operations?: readonly Omit<EvidencePage, 'tag'>[];
  readonly pages?: readonly { readonly facts: readonly string[] }[];
}

function readEvidence(name: string): EvidenceFile {
  return parse(readFileSync(join(EVIDENCE_FOLDER, name), 'utf8'));
}
