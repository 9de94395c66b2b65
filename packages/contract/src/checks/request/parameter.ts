import {
  fullValue,
  invalidValues,
  type JsonSchema,
  SchemaValueError,
  typesOf,
  validValues,
  violationsOfText,
} from '@goldleaf/openapi';
import type { Expectation, ExpectedParameter } from '../../expectations/expectation.ts';
import { rejection, successResponse, validPath, validRequest } from '../../expectations/expected-response.ts';
import { violationAt } from '../../targets/wire.ts';
import { type Check, responseCheck } from '../check.ts';
import { type CheckTopic, topicId } from '../topic.ts';
import { type Query, schemaOfQuery, valueOfQuery } from './query.ts';

/** Checks valid and invalid values of query and path parameters. Prism reads numbers and booleans from text. */
export function* parameterChecks(expectation: Expectation): Generator<Check> {
  const request = validRequest(expectation);
  const query = expectation.parameters.filter((parameter) => parameter.in === 'query');
  if (query.length > 0) yield* queryChecks(expectation, query);
  for (const parameter of expectation.parameters)
    if (parameter.in === 'path') yield* pathParameterChecks(expectation, parameter);
  const unknown = { ...request, path: `${request.path}?x-unknown=1` };
  const topic = { subject: 'query', outcome: 'valid', variant: 'unknown-name' };
  yield responseCheck(topic, 'parameters', unknown, successResponse(expectation));
}

/** The part of a topic after `query/valid` or `query/invalid`. */
type QueryCase = Omit<CheckTopic, 'subject' | 'status'>;

function* queryChecks(expectation: Expectation, parameters: readonly ExpectedParameter[]): Generator<Check> {
  // Shared, because Ajv compiles each schema object.
  const schemaOfAll = schemaOfQuery(parameters);
  const valid = (queryCase: QueryCase, query: Query) =>
    queryCheck(expectation, schemaOfAll, parameters, { topic: queryCase, query, isValid: true });
  const invalid = (queryCase: QueryCase, query: Query) =>
    queryCheck(expectation, schemaOfAll, parameters, { topic: queryCase, query, isValid: false });

  const everything = parameters.flatMap(({ name, schema }) =>
    textsOf(fullValue(schema)).map((text) => [name, text] as const),
  );
  yield valid({ variant: 'everything' }, everything);
  for (const { name, schema } of parameters) {
    for (const { location, variant, value } of validValues(schema)) {
      const texts = textsOf(value);
      // No text means no value, so there is nothing to send.
      if (texts.length > 0)
        yield valid(
          { name, location, variant },
          texts.map((text) => [name, text]),
        );
    }
    yield emptyTextCheck(valid, name, schema);
    for (const { keyword, variant, value } of invalidTexts(schema))
      yield invalid({ name, keyword, variant }, [[name, value]]);
    if (typesOf(schema).includes('array')) continue;
    const repeated = textsOf([fullValue(schema), fullValue(schema)]);
    yield invalid(
      { name, variant: 'repeated' },
      repeated.map((text) => [name, text]),
    );
  }
}

/** Prism treats an empty text as a missing value, even if the schema rejects it. Another server may reject it. */
function emptyTextCheck(
  valid: (queryCase: QueryCase, query: Query) => Check,
  name: string,
  schema: JsonSchema,
): Check {
  const topic = { name, variant: 'empty-text' };
  const query: Query = [[name, '']];
  const isRejected = violationsOfText({ properties: { value: schema } }, { value: '' }).length > 0;
  return isRejected
    ? { ...valid({ ...topic, outcome: 'prism' }, query), needs: 'isPrism' }
    : valid(topic, query);
}

/** @throws {SchemaValueError} if the query isn't what its id says */
function queryCheck(
  expectation: Expectation,
  schema: JsonSchema,
  parameters: readonly ExpectedParameter[],
  tested: { readonly topic: QueryCase; readonly query: Query; readonly isValid: boolean },
): Check {
  const { query, isValid } = tested;
  const violations = violationsOfText(schema, valueOfQuery(parameters, query));
  const topic = { subject: 'query', outcome: isValid ? 'valid' : 'invalid', ...tested.topic };
  if ((violations.length === 0) !== isValid)
    throw new SchemaValueError(
      `${topicId(topic)}, but its schema reports ${violations.join(', ') || 'nothing'}`,
    );
  const request = validRequest(expectation);
  const text = new URLSearchParams(query.map(([key, value]): [string, string] => [key, value]));
  const located = violations.map((violation) => violationAt('request.query', violation));
  const response = isValid ? successResponse(expectation) : rejection(expectation, located);
  return responseCheck(topic, 'parameters', { ...request, path: `${request.path}?${text}` }, response);
}

const TEXTS: Readonly<Record<string, string>> = {
  digit: '1',
  blank: 'a text',
  unicode: 'Schläuche 🔧',
  slash: 'a/b',
};

function* pathParameterChecks(
  expectation: Expectation,
  { name, schema }: ExpectedParameter,
): Generator<Check> {
  const request = validRequest(expectation);
  const success = successResponse(expectation);
  const sent = (text: string) => {
    const path = expectation.path.replace(`{${name}}`, encodeURIComponent(text));
    return { ...request, path: validPath({ ...expectation, path }) };
  };
  const rejected = (violation: string) => rejection(expectation, [violationAt('request.path', violation)]);
  const topic = { subject: 'path-parameter', name };
  const invalid = { ...topic, outcome: 'invalid' };

  const empty = { ...invalid, variant: 'empty' };
  yield responseCheck(empty, 'parameters', sent(''), rejected(': required'));
  const valid = schema.pattern ? { 'upper-case': String(fullValue(schema)).toUpperCase() } : TEXTS;
  for (const [variant, text] of Object.entries(valid))
    yield responseCheck({ ...topic, outcome: 'valid', variant }, 'parameters', sent(text), success);
  for (const { keyword, variant, value } of invalidTexts(schema)) {
    const violation = `${name.toLowerCase()}: ${keyword}`;
    yield responseCheck({ ...invalid, keyword, variant }, 'parameters', sent(value), rejected(violation));
  }
}

interface InvalidText {
  readonly keyword: string;
  readonly variant: string;
  readonly value: string;
}

/** Returns texts that are invalid even though Prism reads numbers and booleans from text. */
function invalidTexts(schema: JsonSchema): InvalidText[] {
  if (schema.items) return invalidTexts(schema.items);
  const text: JsonSchema = { properties: { value: schema } };
  const candidates: { keyword: string; variant: string; value: unknown }[] = [...invalidValues(schema)];
  if (typesOf(schema).includes('integer'))
    candidates.push({ keyword: 'type', variant: 'half', value: '1.5' });
  return candidates.flatMap(({ keyword, variant, value }) => {
    if (typeof value !== 'string' || value === '') return [];
    return violationsOfText(text, { value }).length > 0 ? [{ keyword, variant, value }] : [];
  });
}

/** Returns a value as texts of a query: a list has one text per item, an object none. */
function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => (typeof one === 'object' ? [] : [String(one)]));
}
