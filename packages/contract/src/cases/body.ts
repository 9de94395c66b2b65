import type { Answer } from '../answer.ts';
import { wrongTypes } from '../documented-schema.ts';
import type { Expectation } from '../expectation.ts';
import { bodyRefusal, goodAnswer, goodRequest, type WireCase } from '../wire-case.ts';

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
export function bodyCases(expectation: Expectation): WireCase[] {
  const { operation, goodBodies, badBodies } = expectation;
  const request = goodRequest(expectation);
  const { body: _, ...bodyless } = request;
  const missing = bodyRefusal(expectation, ['request: required']);

  return [
    { id: 'body/as-documented', request, answer: goodAnswer(expectation) },
    ...Object.entries(goodBodies).map(([id, body]) => ({
      id: `body/${id}`,
      request: { ...request, body: JSON.stringify(body) },
      answer: goodAnswer(expectation),
    })),
    ...wrongTypes(operation.requestBody.schema, expectation.body)
      .filter(({ value }) => value !== null)
      .map(({ id, value, violations }) => ({
        id: `body/${id}`,
        request: { ...request, body: JSON.stringify(value) },
        answer: bodyRefusal(expectation, violations),
      })),
    ...Object.entries(badBodies).map(([id, bad]) => ({
      id: `body/${id}`,
      request: { ...request, body: JSON.stringify(bad.body) },
      answer: bodyRefusal(expectation, bad.violations),
    })),
    { id: 'body/missing', request: bodyless, answer: missing },
    ...NOTHING.map((body) => ({
      id: `body/nothing/${body}`,
      request: { ...request, body },
      answer: missing,
    })),
    ...Object.entries(MALFORMED).map(([id, body]) => ({
      id: `body/malformed/${id}`,
      request: { ...request, body },
      answer: malformedAnswer,
    })),
    {
      id: 'body/malformed/cut-off',
      request: { ...request, body: request.body.slice(0, -1) },
      answer: malformedAnswer,
    },
  ];
}
