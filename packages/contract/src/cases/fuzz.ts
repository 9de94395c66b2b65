import {
  fullValue,
  invalidValues,
  type JsonSchema,
  typesOf,
  violationsOf,
  violationsOfText,
} from '@goldleaf/openapi';
import fc from 'fast-check';
import { placed, type WireRequest } from '../answer.ts';
import { type Check, compared, type Finding } from '../check.ts';
import type { Expectation, ExpectedParameter } from '../expectation.ts';
import { bodyText, goodAnswer, goodRequest, refusal } from '../expected-answer.ts';
import { schemaOfQuery, valueOfQuery } from '../query.ts';
import type { Target } from '../target.ts';

/** How much is drawn by chance. */
export interface FuzzOptions {
  /** The same seed draws the same values. Default: 5. */
  readonly seed?: number;
  /** Values an operation's body and query are each tried with. Default: 25. */
  readonly runs?: number;
}

/**
 * Bodies and queries drawn by chance, near what the schema takes. Whatever the evidence's schema says of one, the target must say too.
 * What is found is made as small as it can be.
 */
export function fuzzCases(expectation: Expectation, { seed = 5, runs = 25 }: FuzzOptions = {}): Check[] {
  const { body, parameters } = expectation;
  const request = goodRequest(expectation);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const check = <T>(
    level: 'body' | 'parameters',
    drawn: fc.Arbitrary<T>,
    made: (value: T) => Made,
  ): Check => ({
    id: `P12/drawn-${level}`,
    level,
    run: (target) => firstFinding(expectation, target, drawn, made, { seed, numRuns: runs }),
  });
  return [
    ...(query.length > 0
      ? [
          check('parameters', drawnQuery(query), (pairs) => ({
            request: { ...request, path: `${request.path}?${new URLSearchParams(pairs)}` },
            violations: violationsOfText(schemaOfQuery(query), valueOfQuery(query, pairs)).map((violation) =>
              placed('request.query', violation),
            ),
          })),
        ]
      : []),
    ...(body?.mediaType === 'application/json'
      ? [
          check('body', drawnValue(body.schema).filter(Boolean), (value) => ({
            request: { ...request, body: bodyText(body.mediaType, value) },
            violations: violationsOf(body.schema, value).map((violation) =>
              placed('request.body', violation),
            ),
          })),
        ]
      : []),
  ];
}

interface Made {
  readonly request: WireRequest;
  readonly violations: readonly string[];
}

async function firstFinding<T>(
  expectation: Expectation,
  target: Target,
  drawn: fc.Arbitrary<T>,
  made: (value: T) => Made,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<Finding | undefined> {
  const finding = async (value: T) => {
    const { request, violations } = made(value);
    const expected = violations.length > 0 ? refusal(expectation, violations) : goodAnswer(expectation);
    return compared(expected, await target.answer(request), request);
  };
  const property = fc.asyncProperty(drawn, async (value) => (await finding(value)) === undefined);
  const { failed, counterexample } = await fc.check(property, parameters);
  if (!failed || !counterexample) return undefined;
  const found = await finding(counterexample[0]);
  return found && { ...found, seed: parameters.seed };
}

/** Mostly values that the schema takes, now and then some other value in the place of one. */
function drawnValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc
    .oneof(
      { weight: 12, arbitrary: ownValue(schema) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    )
    .map((value) => JSON.parse(JSON.stringify(value)));
}

function ownValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map(ownValue));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typesOf(schema);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
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
      return fc.array(drawnValue(schema.items ?? {}), { maxLength: 3 });
    case 'object': {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, drawnValue(part)] as const,
      );
      const properties: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(parts);
      return fc.record(properties, { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      return drawnText(schema);
  }
}

/** Any but a lone surrogate, which JSON in UTF-8 cannot carry. fast-check's own `binary` fills a table of them all first, for a second. */
const CODE_POINT = fc
  .oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Texts that keep a pattern or a format cannot be drawn: those that the other cases use stand in. */
function drawnText(schema: JsonSchema): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: CODE_POINT, maxLength: 12 });
  if (!schema.pattern && !schema.format && !('const' in schema)) return text;
  const misses = invalidValues(schema).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(fullValue(schema)) },
    { weight: 1, arbitrary: fc.constantFrom('', ...misses) },
    { weight: 1, arbitrary: text },
  );
}

function drawnQuery(parameters: readonly ExpectedParameter[]): fc.Arbitrary<[string, string][]> {
  const pair = (parameter: ExpectedParameter): fc.Arbitrary<[string, string]> => {
    const { schema, name } = parameter;
    const own = ownValue(schema.items ?? schema).map(String);
    return fc
      .oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) })
      .map((text): [string, string] => [name, text]);
  };
  return fc.array(fc.constantFrom(...parameters).chain(pair), { maxLength: 4 });
}
