import type { WireRequest } from '../answer.ts';
import type { Expectation } from '../expectation.ts';
import { emptyAnswer, goodAnswer, goodRequest, type WireCase } from '../wire-case.ts';

/** Prism looks at the scheme and takes whatever token: 403 is had by preference alone (`status/403`). */
const REFUSED: Readonly<Record<string, string>> = {
  'basic-scheme': 'Basic YTpi',
  'digest-scheme': 'Digest username="a"',
  'unknown-scheme': 'Token a-token',
  'no-scheme': 'a-token',
  'empty-bearer': 'Bearer ',
  'bearer-alone': 'Bearer',
  // RFC 9110 has schemes in either case; Prism has not, and the client writes `Bearer`.
  'lower-case-scheme': 'bearer a-token',
};

const CUSTOMER = { apicustomerid: 'a'.repeat(24) };
const VIOLATION = 'request: 401';

/** Who may call: whoever brings a bearer token where the operation is secured, else everyone. */
export function accessCases(expectation: Expectation): WireCase[] {
  const request = goodRequest(expectation);
  const { authorization: _, ...anonymous } = request.headers as Record<string, string>;
  const as = (headers: Record<string, string>): WireRequest => ({
    ...request,
    headers: { ...anonymous, ...headers },
  });
  const schemes = Object.entries(REFUSED).map(([id, authorization]) => ({
    id: `access/${id}`,
    request: as({ authorization }),
  }));

  if (!expectation.secured) {
    const requests = [{ id: 'access/no-token', request: as({}) }, ...schemes];
    return requests.map((made) => ({ ...made, answer: goodAnswer(expectation) }));
  }
  const refused = [
    { id: 'access/no-token', request: as({}) },
    { id: 'access/customer-without-token', request: as(CUSTOMER) },
    { id: 'access/token-in-the-query', request: { ...as({}), path: `${request.path}?access_token=a-token` } },
    ...schemes,
  ];
  return [
    {
      id: 'access/token-and-customer',
      request: { ...request, headers: { ...request.headers, ...CUSTOMER } },
      answer: goodAnswer(expectation),
    },
    ...refused.map((made) => ({ ...made, answer: emptyAnswer(401, [VIOLATION]) })),
    {
      id: 'access/no-token-and-no-object',
      request: { ...as({}), body: '[]' },
      answer: emptyAnswer(401, [VIOLATION, 'request.body: type']),
    },
  ];
}
