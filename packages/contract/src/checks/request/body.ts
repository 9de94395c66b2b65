import { invalidValues, leastValue, validValues } from '@goldleaf/openapi';
import type { Expectation, ExpectedBody } from '../../expectations/expectation.ts';
import {
  bodyText,
  contentTypeOf,
  mediaTypeRejection,
  rejection,
  successResponse,
  validRequest,
} from '../../expectations/expected-response.ts';
import { violationAt, type WireRequest, type WireResponse } from '../../targets/wire.ts';
import { type Check, responseCheck } from '../check.ts';
import type { CheckTopic } from '../topic.ts';

/** Invalid JSON. Prism responds before it looks at the operation, and reports no violation. */
const INVALID_JSON: Readonly<Record<string, string>> = {
  truncated: '{"a":',
  'trailing-comma': '{"a":1,}',
  'single-quotes': "{'a':1}",
  'bare-word': 'undefined',
  'not-a-number': '{"a":NaN}',
  'byte-order-mark': '\uFEFF{}',
  'two-documents': '{}{}',
};

/** Bodies that Prism treats as missing. */
const MISSING: Readonly<Record<string, string>> = { empty: '', null: 'null', false: 'false', zero: '0' };

const INVALID_JSON_RESPONSE: WireResponse = {
  status: 400,
  mediaType: 'application/json',
  body: { error: { code: 'invalid_json', message: 'Invalid JSON' } },
  violations: [],
};

/** The part of a topic after `body/valid` or `body/invalid`. */
type BodyCase = Pick<CheckTopic, 'name' | 'location' | 'keyword' | 'variant'>;

/** Checks valid and invalid bodies. */
export function* bodyChecks(expectation: Expectation): Generator<Check> {
  const { body } = expectation;
  if (!body) {
    yield* checksWithoutBody(expectation);
  } else if (body.mediaType === '*/*') {
    yield* undocumentedBodyChecks(expectation);
  } else {
    yield* missingBodyChecks(expectation, body);
    if (body.mediaType === 'application/json') yield* jsonChecks(expectation, body);
  }
}

function* checksWithoutBody(expectation: Expectation): Generator<Check> {
  const request = validRequest(expectation);
  const valid = { subject: 'body', outcome: 'valid', variant: 'no-body' };
  yield responseCheck(valid, 'body', request, successResponse(expectation));
  if (request.method === 'GET') return;
  const headers = { ...request.headers, 'content-type': contentTypeOf('application/json') };
  const withBody = { ...request, headers, body: '{}' };
  const unexpected = { subject: 'body', outcome: 'invalid', variant: 'unexpected-body' };
  yield responseCheck(unexpected, 'body', withBody, mediaTypeRejection(expectation));
}

/** Any body is valid if its schema is undocumented, and so is none. */
function* undocumentedBodyChecks(expectation: Expectation): Generator<Check> {
  const request = withoutBody(expectation);
  const check = (variant: string, sent: WireRequest) =>
    responseCheck({ subject: 'body', outcome: 'valid', variant }, 'body', sent, successResponse(expectation));
  const sent = (mediaType: string, body: string) => ({
    ...request,
    headers: { ...request.headers, 'content-type': mediaType },
    body,
  });
  yield check('no-body', request);
  yield check('an-object', sent('application/json', '{"a":[null]}'));
  yield check('an-array', sent('application/json', '[1]'));
  yield check('a-text', sent('text/plain', 'a text'));
}

function withoutBody(expectation: Expectation): WireRequest {
  const { body: _, ...request } = validRequest(expectation);
  return request;
}

function* missingBodyChecks(
  expectation: Expectation,
  { required, mediaType }: ExpectedBody,
): Generator<Check> {
  const request = withoutBody(expectation);
  const response = required ? rejection(expectation, ['request: required']) : successResponse(expectation);
  const topic = { subject: 'body', outcome: 'missing' };
  yield responseCheck(topic, 'body', request, response);
  if (!required || mediaType !== 'application/json') return;
  for (const [variant, body] of Object.entries(MISSING))
    yield responseCheck({ ...topic, variant }, 'body', { ...request, body }, response);
}

function* jsonChecks(expectation: Expectation, { mediaType, schema }: ExpectedBody): Generator<Check> {
  const { handWritten, row } = expectation;
  const request = validRequest(expectation);
  const valid = (bodyCase: BodyCase, value: unknown) =>
    responseCheck(
      { subject: 'body', outcome: 'valid', ...bodyCase },
      'body',
      { ...request, body: bodyText(mediaType, value) },
      successResponse(expectation),
    );
  const invalid = (bodyCase: BodyCase, value: unknown, violations: readonly string[]) =>
    responseCheck(
      { subject: 'body', outcome: 'invalid', ...bodyCase },
      'body',
      { ...request, body: bodyText(mediaType, value) },
      rejection(expectation, violations),
    );

  yield valid({ variant: 'everything' }, JSON.parse(request.body ?? 'null'));
  yield valid({ variant: 'least' }, leastValue(schema));
  const example = row.body?.[mediaType];
  if (example) yield valid({ variant: 'example' }, example);
  // Prism treats a falsy body as missing.
  for (const { location, variant, value } of validValues(schema))
    if (value) yield valid({ location, variant }, value);
  for (const { location, keyword, variant, value, violations } of invalidValues(schema)) {
    const located = violations.map((violation) => violationAt('request.body', violation));
    if (value) yield invalid({ location, keyword, variant }, value, located);
  }
  const name = 'hand-written';
  for (const [variant, body] of Object.entries(handWritten?.validBodies ?? {}))
    yield valid({ name, variant }, body);
  for (const [variant, { body, violations }] of Object.entries(handWritten?.invalidBodies ?? {}))
    yield invalid({ name, variant }, body, violations);
  yield* invalidJsonChecks(request);
}

function* invalidJsonChecks(request: WireRequest): Generator<Check> {
  const cutOff = request.body?.slice(0, -1);
  for (const [variant, body] of Object.entries({ ...INVALID_JSON, 'cut-off': cutOff })) {
    const topic = { subject: 'body', outcome: 'invalid-json', variant };
    yield responseCheck(topic, 'body', { ...request, body }, INVALID_JSON_RESPONSE);
  }
}
