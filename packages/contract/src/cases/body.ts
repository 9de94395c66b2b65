import { invalidValues, leastValue, validValues } from '@goldleaf/openapi';
import { type Answer, placed } from '../answer.ts';
import { answerCheck, type Check } from '../check.ts';
import type { Expectation, ExpectedBody } from '../expectation.ts';
import {
  bodyHeaders,
  bodyText,
  goodAnswer,
  goodRequest,
  mediaTypeRefusal,
  refusal,
} from '../expected-answer.ts';

/** What no JSON parser takes. Prism answers before it looks at the operation, and names no violation. */
const MALFORMED: Readonly<Record<string, string>> = {
  truncated: '{"a":',
  'trailing-comma': '{"a":1,}',
  'single-quotes': "{'a':1}",
  'bare-word': 'undefined',
  'not-a-number': '{"a":NaN}',
  'byte-order-mark': '\uFEFF{}',
  'two-documents': '{}{}',
};

/** What Prism takes for no body. */
const NOTHING = ['', 'null', 'false', '0'];

const malformedAnswer: Answer = {
  status: 400,
  mediaType: 'application/json',
  body: { error: { code: 'invalid_json', message: 'Invalid JSON' } },
  violations: [],
};

/** Bodies that the operation takes, and bodies that it refuses for what is wrong with them. */
export function bodyCases(expectation: Expectation): Check[] {
  const { body } = expectation;
  if (!body) return noBodyCases(expectation);
  if (body.mediaType === '*/*') return unreadBodyCases(expectation);
  return [
    ...missingBodyCases(expectation, body),
    ...(body.mediaType === 'application/json' ? jsonCases(expectation, body) : []),
  ];
}

function noBodyCases(expectation: Expectation): Check[] {
  const request = goodRequest(expectation);
  return [
    answerCheck('P1/no-body', 'body', request, goodAnswer(expectation)),
    ...(request.method === 'GET'
      ? []
      : [
          answerCheck(
            'C1/a-body-where-none-is',
            'body',
            { ...request, headers: { ...request.headers, ...bodyHeaders('application/json') }, body: '{}' },
            mediaTypeRefusal(expectation),
          ),
        ]),
  ];
}

/** Nothing was read of the body, so any will do, and none. */
function unreadBodyCases(expectation: Expectation): Check[] {
  const { body: _, ...bodyless } = goodRequest(expectation);
  const good = goodAnswer(expectation);
  const sent = (mediaType: string, body: string) => ({
    ...bodyless,
    headers: { ...bodyless.headers, 'content-type': mediaType },
    body,
  });
  return [
    answerCheck('P1/no-body', 'body', bodyless, good),
    answerCheck('P1/object', 'body', sent('application/json', '{"a":[null]}'), good),
    answerCheck('P1/list', 'body', sent('application/json', '[1]'), good),
    answerCheck('P1/text', 'body', sent('text/plain', 'a text'), good),
  ];
}

function missingBodyCases(expectation: Expectation, { required, mediaType }: ExpectedBody): Check[] {
  const { body: _, ...bodyless } = goodRequest(expectation);
  const answer = required ? refusal(expectation, ['request: required']) : goodAnswer(expectation);
  return [
    answerCheck('N1/missing', 'body', bodyless, answer),
    ...(required && mediaType === 'application/json'
      ? NOTHING.map((body) => answerCheck(`N1/nothing/${body}`, 'body', { ...bodyless, body }, answer))
      : []),
  ];
}

function jsonCases(expectation: Expectation, { mediaType, schema }: ExpectedBody): Check[] {
  const { written, row } = expectation;
  const request = goodRequest(expectation);
  const sent = (value: unknown) => ({ ...request, body: bodyText(mediaType, value) });
  const good = (id: string, value: unknown) => answerCheck(id, 'body', sent(value), goodAnswer(expectation));
  const bad = (id: string, value: unknown, violations: readonly string[]) =>
    answerCheck(id, 'body', sent(value), refusal(expectation, violations));
  const isSomething = ({ value }: { readonly value: unknown }) => Boolean(value);
  const example = row.body?.[mediaType];

  return [
    good('P3/all', JSON.parse(request.body ?? 'null')),
    good('P2/least', leastValue(schema)),
    ...(example ? [good('P1/example', example)] : []),
    ...validValues(schema)
      .filter(isSomething)
      .map(({ id, value }) => good(id, value)),
    ...invalidValues(schema)
      .filter(isSomething)
      .map(({ id, value, violations }) =>
        bad(
          id,
          value,
          violations.map((violation) => placed('request.body', violation)),
        ),
      ),
    ...Object.entries(written?.goodBodies ?? {}).map(([id, body]) => good(`written/${id}`, body)),
    ...Object.entries(written?.badBodies ?? {}).map(([id, { body, violations }]) =>
      bad(`written/${id}`, body, violations),
    ),
    ...Object.entries({ ...MALFORMED, 'cut-off': request.body?.slice(0, -1) }).map(([id, body]) =>
      answerCheck(`N12/${id}`, 'body', { ...request, body }, malformedAnswer),
    ),
  ];
}
