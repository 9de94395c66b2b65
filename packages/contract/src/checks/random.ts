import {
  fullValue,
  invalidValues,
  type JsonSchema,
  typesOf,
  violationsOf,
  violationsOfText,
} from '@goldleaf/openapi';
import fc from 'fast-check';
import type { Expectation, ExpectedParameter } from '../expectations/expectation.ts';
import { bodyText, rejection, successResponse, validRequest } from '../expectations/expected-response.ts';
import type { Target } from '../targets/target.ts';
import { violationAt, type WireRequest } from '../targets/wire.ts';
import { type Check, compareResponse, createCheck, type Mismatch } from './check.ts';
import type { Level } from './level.ts';
import { schemaOfQuery, valueOfQuery } from './request/query.ts';

/** How many random values are generated. */
export interface RandomOptions {
  /** The same seed generates the same values. Default: 5. */
  readonly seed?: number;
  /** Number of values per body and per query. Default: 25. */
  readonly runs?: number;
}

/**
 * Checks random bodies and queries, most of them valid. The target must report the violations that Ajv finds with the evidence's schema.
 * A failing value is shrunk to a minimal one.
 */
export function* randomChecks(
  expectation: Expectation,
  { seed = 5, runs = 25 }: RandomOptions = {},
): Generator<Check> {
  const parameters = { seed, numRuns: runs };
  const query = expectation.parameters.filter((parameter) => parameter.in === 'query');
  const check = (subject: string, level: Level, cases: () => fc.Arbitrary<RandomCase>) =>
    createCheck(
      { subject, outcome: 'random' },
      { kind: 'random', level, run: (target) => firstMismatch(expectation, target, cases(), parameters) },
    );
  if (query.length > 0) yield check('query', 'parameters', () => queryCases(expectation, query));
  if (expectation.body?.mediaType === 'application/json')
    yield check('body', 'body', () => bodyCases(expectation));
}

interface RandomCase {
  readonly request: WireRequest;
  readonly violations: readonly string[];
}

function queryCases(expectation: Expectation, query: readonly ExpectedParameter[]): fc.Arbitrary<RandomCase> {
  const request = validRequest(expectation);
  const schema = schemaOfQuery(query);
  return randomQuery(query).map((pairs) => ({
    request: { ...request, path: `${request.path}?${new URLSearchParams(pairs)}` },
    violations: violationsOfText(schema, valueOfQuery(query, pairs)).map((violation) =>
      violationAt('request.query', violation),
    ),
  }));
}

function bodyCases(expectation: Expectation): fc.Arbitrary<RandomCase> {
  const request = validRequest(expectation);
  const { mediaType = '', schema = {} } = expectation.body ?? {};
  // Prism treats a falsy body as missing.
  return randomValue(schema)
    .filter(Boolean)
    .map((value) => ({
      request: { ...request, body: bodyText(mediaType, value) },
      violations: violationsOf(schema, value).map((violation) => violationAt('request.body', violation)),
    }));
}

async function firstMismatch(
  expectation: Expectation,
  target: Target,
  cases: fc.Arbitrary<RandomCase>,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<Mismatch | undefined> {
  const mismatchOf = async ({ request, violations }: RandomCase) => {
    const expected =
      violations.length > 0 ? rejection(expectation, violations) : successResponse(expectation);
    return compareResponse(target, expected, await target.send(request), request);
  };
  const property = fc.asyncProperty(cases, async (each) => (await mismatchOf(each)) === undefined);
  const { failed, counterexample } = await fc.check(property, parameters);
  if (!failed || !counterexample) return undefined;
  const mismatch = await mismatchOf(counterexample[0]);
  return mismatch && { ...mismatch, seed: parameters.seed };
}

/** Generates mostly valid values, and sometimes any JSON in place of one. */
export function randomValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc
    .oneof(
      { weight: 12, arbitrary: validValue(schema) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    )
    .map((value) => JSON.parse(JSON.stringify(value)));
}

function validValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map(validValue));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typesOf(schema);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(...types.map((type) => valueOfType(type, schema)));
}

function valueOfType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'array':
      return fc.array(randomValue(schema.items ?? {}), { maxLength: 3 });
    case 'object': {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, randomValue(part)] as const,
      );
      const properties: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(parts);
      return fc.record(properties, { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      return randomText(schema);
  }
}

/** Any character except lone surrogates, which UTF-8 cannot encode. fast-check's `binary` first builds a table of all of them, in 1 s. */
const CHARACTER = fc
  .oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Random text rarely matches a pattern or a format, so the values of the other checks are used for those. */
function randomText(schema: JsonSchema): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: CHARACTER, maxLength: 12 });
  if (!schema.pattern && !schema.format && !('const' in schema)) return text;
  const invalid = invalidValues(schema).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(fullValue(schema)) },
    { weight: 1, arbitrary: fc.constantFrom('', ...invalid) },
    { weight: 1, arbitrary: text },
  );
}

function randomQuery(parameters: readonly ExpectedParameter[]): fc.Arbitrary<[string, string][]> {
  const pair = ({ name, schema }: ExpectedParameter): fc.Arbitrary<[string, string]> =>
    fc
      .oneof(
        { weight: 3, arbitrary: validValue(schema.items ?? schema).map(String) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      )
      .map((text): [string, string] => [name, text]);
  return fc.array(fc.constantFrom(...parameters).chain(pair), { maxLength: 4 });
}
