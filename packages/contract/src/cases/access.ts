import { violationsOf } from '@goldleaf/openapi';
import type { WireRequest } from '../answer.ts';
import { answerCheck, type Check } from '../check.ts';
import type { Expectation } from '../expectation.ts';
import { accessRefusal, goodAnswer, goodRequest } from '../expected-answer.ts';
import { mapValues } from '../map-values.ts';

/** Prism looks at the scheme and takes whatever token: 403 is had by preference alone (`S1/403`). */
const REFUSED: Readonly<Record<string, string>> = {
  'A2/basic-scheme': 'Basic YTpi',
  'A2/digest-scheme': 'Digest username="a"',
  'A2/unknown-scheme': 'Token a-token',
  'A2/no-scheme': 'a-token',
  'A3/empty-bearer': 'Bearer ',
  'A3/bearer-alone': 'Bearer',
  // RFC 9110 has schemes in either case; Prism has not, and the client writes `Bearer`.
  'A4/lower-case-scheme': 'bearer a-token',
};

const CUSTOMER = { apicustomerid: 'a'.repeat(24) };

/** Who may call: whoever brings a bearer token where the operation is secured, else everyone. */
export function accessCases(expectation: Expectation): Check[] {
  const request = goodRequest(expectation);
  const { authorization: _, ...anonymous } = request.headers as Record<string, string>;
  const as = (headers: Record<string, string>): WireRequest => ({
    ...request,
    headers: { ...anonymous, ...headers },
  });
  const good = goodAnswer(expectation);
  const schemes = { 'A1/no-token': as({}), ...mapValues(REFUSED, (authorization) => as({ authorization })) };
  const check =
    (answer: typeof good) =>
    ([id, sent]: [string, WireRequest]) =>
      answerCheck(id, 'access', sent, answer);

  if (!expectation.secured) return Object.entries(schemes).map(check(good));
  const refused = {
    ...schemes,
    'A1/token-in-the-query': { ...as({}), path: `${request.path}?access_token=a-token` },
    'A7/customer-without-token': as(CUSTOMER),
  };
  const { body } = expectation;
  const bad = body?.mediaType === 'application/json' ? violationsOf(body.schema, []) : [];
  return [
    answerCheck('A0/token', 'access', request, good),
    answerCheck(
      'A7/token-and-customer',
      'access',
      { ...request, headers: { ...request.headers, ...CUSTOMER } },
      good,
    ),
    ...Object.entries(refused).map(check(accessRefusal(expectation))),
    ...(bad.length > 0
      ? [
          answerCheck(
            'A5/no-token-and-a-list-for-a-body',
            'access',
            { ...as({}), body: '[]' },
            accessRefusal(
              expectation,
              bad.map((violation) => `request.body${violation}`),
            ),
          ),
        ]
      : []),
  ];
}
