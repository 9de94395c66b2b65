import { createAjv } from '@goldleaf/openapi';
import { expect, test } from 'vitest';
import { bundleDescription } from '../../scripts/src/description.ts';
import { childOf, isMap, type Node, step } from './evidence/leaves.ts';

// Prism validates nothing of a body whose schema does not compile, and says nothing about it.

// Each shared schema goes by an id of its own, so that Ajv need not read the whole description as one schema.
const bundle = (await bundleDescription()).replaceAll('"#/components/schemas/', '"schema:');
const description: Node = JSON.parse(bundle);

/** What a schema stands in, and so where its examples are. */
interface Place {
  readonly pointer: string;
  readonly schema: object;
  readonly holder: Node;
}

const places = [...schemasIn(description, '')];

test('every schema compiles under the strictest reading of JSON Schema 2020-12', () => {
  const ajv = strictAjv();
  const refused = places.flatMap(({ pointer, schema }) => {
    try {
      ajv.compile(schema);
      return [];
    } catch (error) {
      return [`${pointer}: ${error instanceof Error ? error.message : error}`];
    }
  });
  expect(refused).toEqual([]);
  expect(places.length).toBeGreaterThan(100);
});

test('every example is what its schema accepts', () => {
  const ajv = strictAjv();
  const wrong: string[] = [];
  let examples = 0;
  for (const { pointer, schema, holder } of places) {
    const own: [object, Node][] = examplesOf(holder).map((example) => [schema, example]);
    for (const [part, example] of [...own, ...examplesWithin(schema as Node)]) {
      examples += 1;
      if (ajv.validate(part, example)) continue;
      wrong.push(`${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(ajv.errors)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(examples).toBeGreaterThan(50);
});

test('every answer with a schema has an example', () => {
  const answers = places.filter(({ pointer }) => /\/responses\/.+\/content\//.test(pointer));
  expect(answers.length).toBeGreaterThan(10);
  expect(
    answers.filter(({ holder }) => examplesOf(holder).length === 0).map(({ pointer }) => pointer),
  ).toEqual([]);
});

function strictAjv() {
  const ajv = createAjv({ strictTypes: true, allowUnionTypes: false });
  const shared = childOf(childOf(description, 'components'), 'schemas');
  for (const [name, schema] of Object.entries(shared ?? {})) ajv.addSchema(schema, `schema:${name}`);
  return ajv;
}

/** The whole schemas of parameters, bodies and answers, and those that are shared; not the schemas within a schema. */
function* schemasIn(node: Node, pointer: string): Generator<Place> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node) as [string, Node][]) {
    const at = step(pointer, key);
    if (key === 'schema') yield { pointer: at, schema: child as object, holder: node };
    else if (pointer === '/components/schemas') yield { pointer: at, schema: child as object, holder: null };
    else yield* schemasIn(child, at);
  }
}

function examplesOf(holder: Node): Node[] {
  const example = childOf(holder, 'example');
  const examples = childOf(holder, 'examples');
  const named = isMap(examples) ? Object.values(examples).map((named) => childOf(named, 'value')) : [];
  return [example, ...named].filter((value): value is Node => value !== undefined);
}

/** The examples that a schema and the schemas within it give of themselves. */
function* examplesWithin(schema: Node): Generator<[object, Node]> {
  if (typeof schema !== 'object' || schema === null) return;
  const examples = childOf(schema, 'examples');
  if (Array.isArray(examples)) for (const example of examples) yield [schema, example];
  for (const child of Object.values(schema)) yield* examplesWithin(child);
}
