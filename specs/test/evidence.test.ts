import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleDescription } from '../../scripts/src/description.ts';
import { excuseOf, placeInDescription, placeInEvidence, tableOf } from './evidence/beyond.ts';
import { type Leaf, Leaves } from './evidence/leaves.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { traceOperations, traceSchemas } from './evidence/trace.ts';

// The evidence is what people read off GoldLeaf's pages; the description was written after it. Here each is held against the
// other, leaf by leaf. It proves that the two agree, not that GoldLeaf's servers do what its pages say.

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
  await traceGuides();
});

describe('the description and the evidence', () => {
  test('each fact is found in the description, or is listed among those that are told otherwise', async () => {
    const open = [...evidence].flatMap(([file, facts]) =>
      [...facts.open].map(([pointer, leaf]): [string, Leaf, [string, string]] => [
        `${file}${pointer}`,
        leaf,
        placeInEvidence(file, facts, pointer),
      ]),
    );
    const places = new Map(open.map(([pointer, , place]) => [pointer, place]));
    const found = [...evidence.values()].reduce((sum, facts) => sum + facts.ticked, 0);
    console.log(
      `${found} facts are found in the description, ${open.length} are told otherwise or left out.`,
    );
    expect(found).toBeGreaterThan(3000);
    const table = tableOf(
      open.map(([pointer, leaf]) => [pointer, leaf]),
      (pointer) => places.get(pointer) ?? ['', pointer],
    );
    await expect(table).toMatchFileSnapshot('evidence/facts-told-otherwise.txt');
  });

  test('each line of the description is traced to a fact, or is listed among what it adds', async () => {
    console.log(
      `${described.ticked} lines of the description are traced to a fact, ${described.open.size} are added.`,
    );
    expect(described.ticked).toBeGreaterThan(2500);
    const table = tableOf(described.open, (pointer) => placeInDescription(described, pointer));
    await expect(table).toMatchFileSnapshot('evidence/beyond-the-evidence.txt');
  });

  test('nothing is added without an assumption, a quirk or a cut that allows it', () => {
    const bare = [...described.open.keys()].filter((pointer) => excuseOf(described, pointer) === undefined);
    expect(bare).toEqual([]);
  });
});

/** Ticks what a person traced from the guides' prose to the description. */
async function traceGuides(): Promise<void> {
  const guides = evidence.get('guides.yaml');
  const rows = await readYaml<{ fact: string; says: Record<string, Leaf> }[]>('evidence/guide-facts.yaml');
  for (const { fact, says } of rows) {
    const pointers = [...(guides?.open ?? [])].flatMap(([pointer, leaf]) => (leaf === fact ? [pointer] : []));
    expect(pointers, `the guides state: ${fact}`).not.toEqual([]);
    for (const pointer of pointers) guides?.tick(pointer);
    for (const [place, value] of Object.entries(says)) {
      expect(described.at(place), `${place}, by the fact: ${fact}`).toEqual(value);
      described.tick(place);
    }
  }
}

async function readYaml<T>(path: string): Promise<T> {
  return parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}
