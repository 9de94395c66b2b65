import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvidenceFolder } from '@goldleaf/evidence/model';
import { type Leaf, Leaves, traceOperations, traceSchemas } from '@goldleaf/evidence/trace';
import { readSource } from '@goldleaf/specs/source-location';
import { parse } from 'yaml';
import { EVIDENCE_FOLDER } from '../expectations/evidence.ts';
import type { Spec } from '../spec.ts';

/** The sentences of the guides that the description says too, as the tests of `specs` read them. */
const GUIDE_FACTS = join(EVIDENCE_FOLDER, '../test/evidence/guide-facts.yaml');

/** The comparison of description and evidence that the tests of `specs` make. */
export class TracedEvidence {
  readonly #pathFiles: ReadonlyMap<string, string>;
  readonly #guideFacts: ReadonlySet<string>;

  constructor() {
    const root = parse(readSource('specs/goldleaf/openapi.yaml')) as {
      paths: Record<string, { $ref: string }>;
    };
    const guideFacts = parse(readFileSync(GUIDE_FACTS, 'utf8')) as { readonly fact: string }[];
    this.#pathFiles = new Map(Object.entries(root.paths).map(([path, item]) => [path, item.$ref]));
    this.#guideFacts = new Set(guideFacts.map(({ fact }) => fact));
  }

  /**
   * Returns the facts of a file that are in the description, and the lines of the description that have a fact.
   *
   * @param document - a file of `specs/evidence`, or a part of one
   * @param spec - the description, or a part of it
   */
  agreements(document: object, spec: Spec): ReadonlySet<string> {
    const facts = new Leaves(document as Leaf);
    const described = new Leaves(spec as unknown as Leaf);
    const [allFacts, allLines] = [new Map(facts.unticked), new Map(described.unticked)];
    if ('operations' in document) traceOperations(facts, described, this.#pathFiles);
    if ('schemas' in document) traceSchemas(facts, described);
    if ('pages' in document)
      for (const [pointer, leaf] of facts.unticked)
        if (this.#guideFacts.has(String(leaf))) facts.tick(pointer);
    return new Set([...ticked('fact', allFacts, facts), ...ticked('line', allLines, described)]);
  }
}

/** Returns the files of the evidence whose facts belong to no operation: the guides and the schema pages. */
export async function filesWithoutOperations(): Promise<[file: string, document: object][]> {
  const documents = await readEvidenceFolder(EVIDENCE_FOLDER);
  return [...documents].filter(([, document]) => !('operations' in document));
}

function* ticked(kind: string, all: ReadonlyMap<string, Leaf>, { unticked }: Leaves): Generator<string> {
  for (const [pointer, leaf] of all)
    if (!unticked.has(pointer)) yield `${kind} ${pointer} ${JSON.stringify(leaf)}`;
}
