import {
  fullValue,
  invalidValues,
  type JsonSchema,
  SchemaValueError,
  typesOf,
  validValues,
  violationsOfText,
} from '@goldleaf/openapi';
import { placed } from '../answer.ts';
import { answerCheck, type Check } from '../check.ts';
import type { Expectation, ExpectedParameter } from '../expectation.ts';
import { goodAnswer, goodPath, goodRequest, refusal } from '../expected-answer.ts';
import { type Query, schemaOfQuery, valueOfQuery } from '../query.ts';

/** What may stand in the query and in the path, and what may not. Prism reads numbers and booleans of text. */
export function parameterCases(expectation: Expectation): Check[] {
  const { parameters } = expectation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const path = parameters.filter((parameter) => parameter.in === 'path');
  return [
    ...(query.length > 0 ? queryCases(expectation, query) : []),
    ...path.flatMap((parameter) => pathParameterCases(expectation, parameter)),
    answerCheck(
      'P9/query/unknown',
      'parameters',
      { ...goodRequest(expectation), path: `${goodPath(expectation)}?x-unknown=1` },
      goodAnswer(expectation),
    ),
  ];
}

function queryCases(expectation: Expectation, parameters: readonly ExpectedParameter[]): Check[] {
  const request = goodRequest(expectation);
  const schema = schemaOfQuery(parameters);
  const check = (id: string, query: Query, kind: 'good' | 'bad') => {
    const violations = violationsOfText(schema, valueOfQuery(parameters, query));
    if (violations.length > 0 !== (kind === 'bad'))
      throw new SchemaValueError(
        `${expectation.operationId} ${id} was to be ${kind}: ${violations.join(', ')}`,
      );
    const path = `${request.path}?${new URLSearchParams(query.map(([name, text]): [string, string] => [name, text]))}`;
    const answer =
      kind === 'good'
        ? goodAnswer(expectation)
        : refusal(
            expectation,
            violations.map((violation) => placed('request.query', violation)),
          );
    return answerCheck(id, 'parameters', { ...request, path }, answer);
  };
  const all = parameters.flatMap(({ name, schema: own }) =>
    texts(fullValue(own)).map((text) => [name, text] as const),
  );
  return [
    check('P3/query/all', all, 'good'),
    ...parameters.flatMap(({ name, schema: own }) => [
      ...validValues(own)
        .flatMap(({ id, value }) => {
          const values = texts(value);
          // An empty value is no value; a character that no URL carries is no case.
          return values.length > 0 ? [{ id, values }] : [];
        })
        .map(({ id, values }) =>
          check(
            named(id, name),
            values.map((text) => [name, text]),
            'good',
          ),
        ),
      check(`P8/query/${name}/empty`, [[name, '']], 'good'),
      ...badTexts(own).map(({ id, value }) => check(named(id, name), [[name, value]], 'bad')),
      ...(typesOf(own).includes('array')
        ? []
        : [
            check(
              `N9/query/${name}/twice`,
              texts([fullValue(own), fullValue(own)]).map((text) => [name, text]),
              'bad',
            ),
          ]),
    ]),
  ];
}

function pathParameterCases(expectation: Expectation, parameter: ExpectedParameter): Check[] {
  const request = goodRequest(expectation);
  const { name, schema } = parameter;
  const filled = (text: string) =>
    goodPath({ ...expectation, path: expectation.path.replace(`{${name}}`, encodeURIComponent(text)) });
  const refused = (violation: string) => refusal(expectation, [placed('request.path', violation)]);
  return [
    answerCheck(
      `N8/path/${name}/empty`,
      'parameters',
      { ...request, path: filled('') },
      refused(': required'),
    ),
    ...(schema.pattern
      ? [
          answerCheck(
            `P7/path/${name}/upper-case`,
            'parameters',
            { ...request, path: filled(String(fullValue(schema)).toUpperCase()) },
            goodAnswer(expectation),
          ),
        ]
      : ['1', 'a text', 'Schläuche 🔧', 'a/b'].map((text) =>
          answerCheck(
            `P11/path/${name}/${text}`,
            'parameters',
            { ...request, path: filled(text) },
            goodAnswer(expectation),
          ),
        )),
    ...badTexts(schema)
      .filter(({ value }) => value !== '')
      .map(({ id, value, keyword }) =>
        answerCheck(
          `N9/path/${name}/${id.split('/').at(-1)}`,
          'parameters',
          { ...request, path: filled(value) },
          refused(`${name.toLowerCase()}: ${keyword}`),
        ),
      ),
  ];
}

/** Values that are wrong as text too: a number is as good a text as any. */
function badTexts(schema: JsonSchema): { id: string; value: string; keyword: string }[] {
  if (schema.items) return badTexts(schema.items);
  const text: JsonSchema = { properties: { value: schema } };
  const half = { id: 'N3/type-half', value: '1.5', keyword: 'type' };
  return [...invalidValues(schema), ...(typesOf(schema).includes('integer') ? [half] : [])].flatMap(
    ({ id, value, keyword }) =>
      typeof value === 'string' && value !== '' && violationsOfText(text, { value }).length > 0
        ? [{ id, value, keyword }]
        : [],
  );
}

/** As a query has it: a list as many times as it has items. */
function texts(value: unknown): string[] {
  return [value].flat().flatMap((one) => (typeof one === 'object' ? [] : [String(one)]));
}

function named(id: string, name: string): string {
  const [check, ...rest] = id.split('/');
  return [check, 'query', name, ...rest].join('/');
}
