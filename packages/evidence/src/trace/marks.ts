import type { Comparison } from './comparison.ts';
import { step } from './leaves.ts';

const DOCS = 'https://docs.goldleafapp.com/';

/** Compares the evidence mark, the cut and the page's address of an operation or a schema. */
export function traceEvidence(comparison: Comparison, fact: string, node: string): void {
  comparison.tickEqual(step(fact, 'evidence'), step(node, 'x-evidence'));
  comparison.tickEqual(step(fact, 'cutAt'), step(node, 'x-evidence-cut'));
  comparison.facts.tick(step(fact, 'updated')); // says when the page changed, and nothing about the API
  const url = step(node, 'externalDocs', 'url');
  const page = comparison.facts.at(step(fact, 'docs'));
  if (typeof page === 'string' && comparison.described.at(url) === DOCS + page)
    comparison.tick(step(fact, 'docs'), url);
}

/** Finds each quirk on a node or on what it is about, somewhere below the node. */
export function traceQuirks(comparison: Comparison, fact: string, node: string): void {
  for (const quirk of comparison.factsBelow(fact)) {
    const text = comparison.facts.at(quirk);
    const found = [...comparison.described.unticked].find(
      ([pointer, leaf]) =>
        leaf === text && pointer.startsWith(`${node}/`) && /\/x-quirk(\/\d+)?$/.test(pointer),
    );
    if (found) comparison.tick(quirk, found[0]);
  }
}
