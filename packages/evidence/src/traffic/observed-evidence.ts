import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Recording, type ResponseShape, sortByName } from '@goldleaf/shapes';
import { parse, stringify } from 'yaml';
import type { SchemaFacts } from '../model/evidence.ts';
import { type ObservedSchemaOptions, observedSchema } from './observed-schema.ts';
import type { OperationPaths } from './operation-paths.ts';

/** Observed responses of one operation, status and media type. */
export interface ObservedResponse {
  readonly status: number;
  readonly mediaType: string;
  /** How many responses were seen. */
  readonly responses: number;
  /** On how many days. */
  readonly days: number;
  /** In how many HAR files, and by how many recorders. */
  readonly sources: number;
  readonly schema: SchemaFacts;
}

export interface ObservedOperation {
  readonly method: string;
  readonly path: string;
  readonly observed: readonly ObservedResponse[];
}

/** The document in one file of `specs/evidence/observed`. */
export interface ObservedDocument {
  readonly tag: string;
  readonly operations: readonly ObservedOperation[];
}

/** The days and sources of a response. */
export interface Sightings {
  readonly days: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * Writes what was seen as one document for each tag.
 *
 * @param sum - successful JSON responses of known operations
 * @param sightings - of each of its responses
 */
export function observedDocuments(
  sum: Recording,
  sightings: (response: ResponseShape) => Sightings,
  paths: OperationPaths,
  options: ObservedSchemaOptions,
): Map<string, ObservedDocument> {
  const tags = new Map<string, Map<string, ObservedOperation & { observed: ObservedResponse[] }>>();
  for (const response of sum.responses) {
    const { method, path, status, mediaType, responses, body } = response;
    const tag = paths.byTemplate(method, path)?.tag;
    if (tag === undefined) continue;
    const operations = tags.get(tag) ?? new Map();
    tags.set(tag, operations);
    const key = `${path} ${method}`;
    const operation = operations.get(key) ?? { method, path, observed: [] };
    operations.set(key, operation);
    const { days, sources } = sightings(response);
    operation.observed.push({
      status,
      mediaType,
      responses,
      days: days.size,
      sources: sources.size,
      schema: observedSchema(body, options),
    });
  }
  return new Map(
    sortByName(tags).map(([tag, operations]) => [tag, { tag, operations: [...operations.values()] }]),
  );
}

/** Prints a document as YAML. Equal documents have equal bytes. */
export function printDocument(document: ObservedDocument): string {
  const text = stringify(document, { lineWidth: 120, aliasDuplicateObjects: false });
  return `# Written by "pnpm evidence:traffic" from recorded traffic. Run it again instead of editing.\n${text}`;
}

/** Reads the operations of all documents of `specs/evidence/observed`. The folder is missing until traffic is read. */
export function readObserved(folder: string): ObservedOperation[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => (parse(text) as ObservedDocument).operations);
}
