import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEvidenceFolder } from '@goldleaf/evidence/model';
import {
  formatTable,
  type Leaf,
  Leaves,
  locationInDescription,
  locationInEvidence,
  reasonFor,
  traceObserved,
  traceOperations,
  traceSchemas,
} from '@goldleaf/evidence/trace';
import { readObserved } from '@goldleaf/evidence/traffic';
import { bundleDescription } from '@goldleaf/scripts/description';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// People read the evidence off GoldLeaf's pages, and wrote the description after it. Each is compared with the other, leaf by leaf.
// A passing test means that the two agree. It says nothing about what GoldLeaf's servers do.

let described: Leaves;
let evidence: Map<string, Leaves>;

beforeAll(async () => {
  described = new Leaves(JSON.parse(await bundleDescription()));
  evidence = await readEvidence();
  const root = await readYaml<{ paths: Record<string, { $ref: string }> }>('../goldleaf/openapi.yaml');
  const files = new Map(Object.entries(root.paths).map(([path, item]) => [path, item.$ref]));
  for (const facts of evidence.values()) {
    if (facts.at('/tag') !== undefined) traceOperations(facts, described, files);
    if (facts.at('/schemas') !== undefined) traceSchemas(facts, described);
  }
  traceObserved(
    await readObserved(fileURLToPath(new URL('../evidence/observed', import.meta.url))),
    described,
  );
  await traceGuides();
});

describe('the evidence', () => {
  test('has every fact in the description, or in the list of facts that differ', async () => {
    const rows = [...evidence].flatMap(([file, facts]) =>
      [...facts.unticked].map(([pointer, leaf]) => ({
        pointer: file + pointer,
        leaf,
        location: locationInEvidence(file, facts, pointer),
      })),
    );
    const locations = new Map(rows.map(({ pointer, location }) => [pointer, location]));
    const found = [...evidence.values()].reduce((sum, facts) => sum + facts.ticked, 0);
    console.log(`${found} facts are in the description, ${rows.length} differ or are left out.`);
    expect(found).toBeGreaterThan(3000);
    const table = formatTable(
      rows.map(({ pointer, leaf }) => [pointer, leaf]),
      (pointer) => locations.get(pointer) ?? ['', pointer],
    );
    await expect(table).toMatchFileSnapshot('evidence/facts-that-differ.txt');
  });
});

describe('the description', () => {
  test('has a fact for every line, or the line is in the list of additions', async () => {
    console.log(
      `${described.ticked} lines of the description have a fact, ${described.unticked.size} are added.`,
    );
    expect(described.ticked).toBeGreaterThan(2500);
    const table = formatTable(described.unticked, (pointer) => locationInDescription(described, pointer));
    await expect(table).toMatchFileSnapshot('evidence/beyond-the-evidence.txt');
  });

  test('adds nothing without an assumption, a quirk or a cut that allows it', () => {
    const bare = [...described.unticked.keys()].filter(
      (pointer) => reasonFor(described, pointer) === undefined,
    );
    expect(bare).toEqual([]);
  });
});

/** Reads the facts of each file. `null` and `[]` mean that nothing was read, so they are no facts. */
async function readEvidence(): Promise<Map<string, Leaves>> {
  const isNothing = (leaf: Leaf) => leaf === null || Array.isArray(leaf);
  const documents = await readEvidenceFolder(fileURLToPath(new URL('../evidence', import.meta.url)));
  return new Map(
    [...documents].map(([name, document]) => [name, new Leaves(document as object as Leaf, isNothing)]),
  );
}

/** Ticks what a person traced from the guides' prose to the description. */
async function traceGuides(): Promise<void> {
  const guides = evidence.get('guides.yaml');
  const rows = await readYaml<{ fact: string; says: Record<string, Leaf> }[]>('evidence/guide-facts.yaml');
  for (const { fact, says } of rows) {
    const facts = [...(guides?.unticked ?? [])].filter(([, leaf]) => leaf === fact);
    expect(facts, `the guides state: ${fact}`).not.toEqual([]);
    for (const [pointer] of facts) guides?.tick(pointer);
    for (const [pointer, value] of Object.entries(says)) {
      expect(described.at(pointer), `${pointer}, by the fact: ${fact}`).toEqual(value);
      described.tick(pointer);
    }
  }
}

async function readYaml<T>(path: string): Promise<T> {
  return parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}
