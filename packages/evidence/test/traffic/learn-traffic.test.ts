import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordShapes } from '@goldleaf/shapes';
import { createRandom } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { readEvidenceFolder, type SchemaFacts } from '../../src/model/index.ts';
import { bracedPath } from '../../src/model/operation-key.ts';
import { type ObservedDocument, printDocument } from '../../src/traffic/observed-evidence.ts';
import { type KnownOperation, OperationPaths } from '../../src/traffic/operation-paths.ts';
import { readTraffic } from '../../src/traffic/traffic-reader.ts';
import { hiddenSchema, invent } from './hidden-description.ts';
import { addScore, newScore } from './score.ts';

const RESPONSES = 200;
/** `npm test` takes every eighth GET. `EVERY_GET=1` takes them all. */
const STEP = process.env['EVERY_GET'] ? 1 : 8;
const evidence = await readEvidenceFolder(join(import.meta.dirname, '../../../../specs/evidence'));
const paths = OperationPaths.of(evidence);
const gets = [...evidence.values()].flatMap(({ tag = '', operations = [] }) =>
  operations
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => paths.byTemplate('GET', bracedPath(path)) ?? { method: 'GET', path, tag }),
);
const options = { servers: [new URL('https://goldleaf.app/api/v1')], requiredAfter: 20, enums: [] };

describe('readTraffic', () => {
  test('learns a hidden description from 200 responses of each GET, from a HAR and from shape files', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-traffic-'));
    const chosen = gets.filter((_, index) => index % STEP === 0);
    const bodies = new Map(chosen.map((operation) => [operation, bodiesOf(operation)]));
    const har = join(folder.path, 'all.har');
    await writeFile(har, harOf(bodies));
    const shapes = join(folder.path, 'shapes.json');
    await writeFile(shapes, shapesOf(bodies));

    for (const file of [har, shapes]) {
      const { documents, unknown } = await readTraffic([file], paths, options);
      expect([...unknown]).toEqual([]);
      const score = scoreOf(documents, bodies);
      if (process.env['EVERY_GET']) console.log(file, JSON.stringify(score));
      expect(score.properties).toBeGreaterThan(chosen.length * 5);
      expect(score.maps).toBeGreaterThan(chosen.length / 4);
      expect(score.found / score.properties).toBeGreaterThanOrEqual(0.99);
      expect(score.wrongTypes).toEqual([]);
      expect(score.wrongRequired).toEqual([]);
      expect(score.missedMaps).toEqual([]);
    }
  });

  test('writes the same bytes whatever the order and the duplication of its files', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-traffic-'));
    const few = new Map(gets.slice(0, 4).map((operation) => [operation, bodiesOf(operation)]));
    const part = (from: number, to: number) =>
      new Map([...few].map(([operation, all]) => [operation, all.slice(from, to)]));
    const texts = [
      harOf(part(0, 90)),
      harOf(part(60, 120)),
      shapesOf(part(100, 160)),
      shapesOf(part(140, 200)),
    ];
    const files = texts.map((_, index) => join(folder.path, `${index}.json`));
    for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? '');

    const printed = async (order: readonly number[]) => {
      const { documents } = await readTraffic(
        order.map((index) => files[index] ?? ''),
        paths,
        options,
      );
      return [...documents.values()].map(printDocument).join('');
    };
    const first = await printed([0, 1, 2, 3]);
    expect(first).toContain('responses: ');
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2, 1],
      [2, 2, 0, 0, 3, 1, 3],
    ]) {
      expect(await printed(order)).toBe(first);
    }
  });
});

type Bodies = ReadonlyMap<KnownOperation, readonly unknown[]>;

function bodiesOf({ path }: KnownOperation): readonly unknown[] {
  const random = createRandom(`responses of ${path}`);
  const schema = hiddenSchema(path);
  return Array.from({ length: RESPONSES }, () => invent(schema, random));
}

function harOf(bodies: Bodies): string {
  const entries = [...bodies].flatMap(([{ method, path }, all]) =>
    all.map((body, index) => ({
      startedDateTime: new Date(Date.UTC(2026, 10, 1) + index * 3_600_000).toISOString(),
      request: {
        method,
        url: `https://goldleaf.app/api/v1${path.replace(/\{\w+\}/g, index.toString(16).padStart(24, '6'))}`,
      },
      response: { status: 200, content: { mimeType: 'application/json', text: JSON.stringify(body) } },
    })),
  );
  return JSON.stringify({ log: { version: '1.2', entries } });
}

function shapesOf(bodies: Bodies): string {
  const recorder = recordShapes();
  for (const [{ method, path }, all] of bodies) {
    for (const data of all)
      recorder.onData({ method, path, status: 200, mediaType: 'application/json', data });
  }
  return JSON.stringify(recorder);
}

function scoreOf(documents: ReadonlyMap<string, ObservedDocument>, bodies: Bodies) {
  const score = newScore();
  for (const [{ method, path, tag }, all] of bodies) {
    const operation = documents
      .get(tag)
      ?.operations.find((one) => one.method === method && one.path === path);
    const learnt: SchemaFacts | undefined = operation?.observed[0]?.schema;
    addScore(score, path, hiddenSchema(path), learnt, all);
  }
  return score;
}
