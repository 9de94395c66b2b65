import { createAjv, formatPointer } from '@goldleaf/openapi';
import { bundleDescription } from '@goldleaf/scripts/description';
import { describe, expect, test } from 'vitest';

// Prism validates nothing of a body whose schema does not compile, and reports nothing about it.

type Json = Readonly<Record<string, unknown>>;

/** A whole schema: of a parameter, a body or a response, or a shared one. */
interface WholeSchema {
  readonly pointer: string;
  readonly schema: Json;
  /** The examples beside the schema. */
  readonly examples: readonly unknown[];
}

// Each shared schema gets an id of its own, so that Ajv need not read the whole description as one schema.
const bundle = (await bundleDescription()).replaceAll('"#/components/schemas/', '"schema:');
const description = JSON.parse(bundle);
const schemas = [...wholeSchemas(description)];

test('every schema > compiles under the strictest reading of JSON Schema 2020-12', () => {
  const ajv = strictAjv();
  const rejected = schemas.flatMap(({ pointer, schema }) => {
    try {
      ajv.compile(schema);
      return [];
    } catch (error) {
      return [`${pointer}: ${(error as Error).message}`];
    }
  });
  expect(rejected).toEqual([]);
  expect(schemas.length).toBeGreaterThan(100);
});

describe('every example', () => {
  const rows = schemas.flatMap(({ pointer, schema, examples }) => [
    ...examples.map((example) => ({ pointer, schema, example })),
    ...[...inlineExamples(schema)].map((row) => ({ pointer, ...row })),
  ]);

  test('is accepted by its schema', () => {
    const ajv = strictAjv();
    const wrong = rows.flatMap(({ pointer, schema, example }) =>
      ajv.validate(schema, example)
        ? []
        : [`${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(ajv.errors)}`],
    );
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});

test('every response with a schema > has an example', () => {
  const responses = schemas.filter(({ pointer }) => /\/responses\/.+\/content\//.test(pointer));
  const bare = responses.filter(({ examples }) => examples.length === 0);
  expect(bare.map(({ pointer }) => pointer)).toEqual([]);
  expect(responses.length).toBeGreaterThan(10);
});

function strictAjv() {
  const ajv = createAjv({ strictTypes: true, allowUnionTypes: false });
  for (const [name, schema] of Object.entries<Json>(description.components.schemas))
    ajv.addSchema(schema, `schema:${name}`);
  return ajv;
}

/** Yields the whole schemas of a node, and none of the schemas within them. */
function* wholeSchemas(node: unknown, keys: readonly string[] = []): Generator<WholeSchema> {
  if (typeof node !== 'object' || node === null) return;
  const isListOfSchemas = formatPointer(keys) === '/components/schemas';
  for (const [key, value] of Object.entries(node)) {
    const pointer = formatPointer([...keys, key]);
    if (isListOfSchemas) yield { pointer, schema: value, examples: [] };
    else if (key === 'schema') yield { pointer, schema: value, examples: examplesOf(node as Json) };
    else yield* wholeSchemas(value, [...keys, key]);
  }
}

/** Returns the examples of a parameter or a media type. */
function examplesOf(node: Json): unknown[] {
  const named = Object.values((node['examples'] ?? {}) as Record<string, { readonly value: unknown }>);
  const single = 'example' in node ? [node['example']] : [];
  return [...single, ...named.map(({ value }) => value)];
}

/** Yields the `examples` of a schema and of the schemas within it. */
function* inlineExamples(schema: unknown): Generator<{ schema: Json; example: unknown }> {
  if (typeof schema !== 'object' || schema === null) return;
  const { examples } = schema as Json;
  if (Array.isArray(examples)) for (const example of examples) yield { schema: schema as Json, example };
  for (const child of Object.values(schema)) yield* inlineExamples(child);
}
