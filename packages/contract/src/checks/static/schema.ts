import {
  findOperation,
  type MediaType,
  type Parameter,
  type RequestBody,
  type Response,
} from '@goldleaf/openapi';
import type { Expectation } from '../../expectations/expectation.ts';
import { mapValues } from '../../map-values.ts';
import { resolved, type Spec } from '../../spec.ts';
import type { Target } from '../../targets/target.ts';
import { type Check, compare, createCheck, type Mismatch } from '../check.ts';
import type { Level } from '../level.ts';
import type { CheckTopic } from '../topic.ts';
import { schemaOutline } from './schema-outline.ts';

/** Outlines of schemas by parameter or media type. */
type Outlines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Checks that the description's schemas have the locations, types and keywords of the evidence. A mock cannot show all of them, such as
 * that a file is binary, but the client's types depend on them.
 */
export function* schemaChecks(expectation: Expectation): Generator<Check> {
  const { method, path, parameters, body, responses } = expectation;
  const expectedParameters = Object.fromEntries(
    parameters.map(({ name, in: part, schema }) => [`${part} ${name}`, schemaOutline(schema)]),
  );
  yield schemaCheck({ variant: 'parameters' }, 'parameters', expectedParameters, (spec) =>
    parameterOutlines(spec, findOperation(spec, method, path)?.parameters ?? []),
  );

  const expectedBody = body ? { [body.mediaType]: schemaOutline(body.schema) } : {};
  yield schemaCheck({ variant: 'body' }, 'body', expectedBody, (spec) => {
    const requestBody = findOperation(spec, method, path)?.requestBody;
    return requestBody ? contentOutlines(spec, resolved<RequestBody>(spec, requestBody).content) : {};
  });

  for (const [status, { mediaType, schema }] of Object.entries(responses)) {
    const expected = mediaType ? { [mediaType]: schemaOutline(schema) } : {};
    yield schemaCheck({ name: 'response', variant: status }, 'responses', expected, (spec) => {
      const response = findOperation(spec, method, path)?.responses[status];
      return response ? contentOutlines(spec, resolved<Response>(spec, response).content) : {};
    });
  }
}

function schemaCheck(
  topic: Pick<CheckTopic, 'name' | 'variant'>,
  level: Level,
  expected: Outlines,
  described: (spec: Spec) => Outlines,
): Check {
  const run = async ({ spec }: Target) => compareOutlines(expected, described(spec as Spec));
  return createCheck({ subject: 'schema', ...topic }, { kind: 'static', level, needs: 'spec', run });
}

function parameterOutlines(spec: Spec, parameters: readonly (Parameter | { $ref: string })[]): Outlines {
  return Object.fromEntries(
    parameters.map((parameter) => {
      const { in: part, name, schema = {} } = resolved<Parameter>(spec, parameter);
      return [`${part} ${name}`, schemaOutline(schema, spec)];
    }),
  );
}

function contentOutlines(spec: Spec, content: Readonly<Record<string, MediaType>> = {}): Outlines {
  return mapValues(content, ({ schema = {} }) => schemaOutline(schema, spec));
}

/** Compares outlines and keeps only the lines that differ. */
function compareOutlines(expected: Outlines, got: Outlines): Mismatch | undefined {
  const [expectedLines, gotLines] = [linesOf(expected), linesOf(got)];
  return compare(linesWithout(expectedLines, gotLines), linesWithout(gotLines, expectedLines));
}

function linesOf(outlines: Outlines): string[] {
  return Object.entries(outlines).flatMap(([part, outline]) =>
    Object.entries(outline).map(([pointer, keywords]) => `${part} ${pointer}: ${keywords}`),
  );
}

function linesWithout(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).sort();
}
