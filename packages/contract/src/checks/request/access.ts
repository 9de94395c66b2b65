import { violationsOf } from '@goldleaf/openapi';
import type { Expectation } from '../../expectations/expectation.ts';
import { accessRejection, successResponse, validRequest } from '../../expectations/expected-response.ts';
import type { WireRequest } from '../../targets/wire.ts';
import { type Check, responseCheck } from '../check.ts';

/** Prism compares the scheme and accepts any token. To get a 403, a check sends `Prefer: code=403`. */
const INVALID_AUTHORIZATION: Readonly<Record<string, string>> = {
  'basic-scheme': 'Basic YTpi',
  'digest-scheme': 'Digest username="a"',
  'unknown-scheme': 'Token a-token',
  'no-scheme': 'a-token',
  'empty-token': 'Bearer ',
  'scheme-only': 'Bearer',
  // RFC 9110 allows any case. Prism doesn't, and the client sends `Bearer`.
  'lower-case-scheme': 'bearer a-token',
};

const CUSTOMER = { apicustomerid: 'a'.repeat(24) };

/** Checks that a secured operation needs a bearer token, and that any other operation doesn't. */
export function* accessChecks(expectation: Expectation): Generator<Check> {
  const request = validRequest(expectation);
  const { authorization: _, ...anonymous } = request.headers as Record<string, string>;
  const requestWith = (headers: Record<string, string>): WireRequest => ({
    ...request,
    headers: { ...anonymous, ...headers },
  });
  const success = successResponse(expectation);
  const withoutToken = expectation.secured ? accessRejection(expectation) : success;
  const check = (variant: string, sent: WireRequest, response = withoutToken) =>
    responseCheck({ subject: 'access', variant }, 'access', sent, response);

  yield check('no-token', requestWith({}));
  for (const [name, authorization] of Object.entries(INVALID_AUTHORIZATION))
    yield check(name, requestWith({ authorization }));
  if (!expectation.secured) return;

  yield check('token', request, success);
  const withCustomer = { ...request, headers: { ...request.headers, ...CUSTOMER } };
  yield check('token-and-customer', withCustomer, success);
  yield check('token-in-the-query', { ...requestWith({}), path: `${request.path}?access_token=a-token` });
  yield check('customer-without-token', requestWith(CUSTOMER));
  yield* invalidBodyCheck(expectation, requestWith({}));
}

/** Checks that Prism reports a missing token and an invalid body together. */
function* invalidBodyCheck(expectation: Expectation, anonymous: WireRequest): Generator<Check> {
  const { body } = expectation;
  const violations = body?.mediaType === 'application/json' ? violationsOf(body.schema, []) : [];
  if (violations.length === 0) return;
  const located = violations.map((violation) => `request.body${violation}`);
  const response = accessRejection(expectation, located);
  const topic = { subject: 'access', variant: 'no-token-and-invalid-body' };
  yield responseCheck(topic, 'access', { ...anonymous, body: '[]' }, response);
}
