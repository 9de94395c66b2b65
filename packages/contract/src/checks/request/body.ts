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
  yield responseCheck('body/valid/no-body', 'body', request, successResponse(expectation));
  if (request.method === 'GET') return;
  const headers = { ...request.headers, 'content-type': contentTypeOf('application/json') };
  const withBody = { ...request, headers, body: '{}' };
  yield responseCheck('body/invalid/unexpected-body', 'body', withBody, mediaTypeRejection(expectation));
}

/** Any body is valid if its schema is undocumented, and so is none. */
function* undocumentedBodyChecks(expectation: Expectation): Generator<Check> {
  const request = withoutBody(expectation);
  const check = (name: string, sent: WireRequest) =>
    responseCheck(`body/valid/${name}`, 'body', sent, successResponse(expectation));
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
  yield responseCheck('body/missing', 'body', request, response);
  if (!required || mediaType !== 'application/json') return;
  for (const [name, body] of Object.entries(MISSING))
    yield responseCheck(`body/missing/${name}`, 'body', { ...request, body }, response);
}

function* jsonChecks(expectation: Expectation, { mediaType, schema }: ExpectedBody): Generator<Check> {
  const { handWritten, row } = expectation;
  const request = validRequest(expectation);
  const valid = (name: string, value: unknown) =>
    responseCheck(
      `body/valid/${name}`,
      'body',
      { ...request, body: bodyText(mediaType, value) },
      successResponse(expectation),
    );
  const invalid = (name: string, value: unknown, violations: readonly string[]) =>
    responseCheck(
      `body/invalid/${name}`,
      'body',
      { ...request, body: bodyText(mediaType, value) },
      rejection(expectation, violations),
    );

  yield valid('everything', JSON.parse(request.body ?? 'null'));
  yield valid('least', leastValue(schema));
  const example = row.body?.[mediaType];
  if (example) yield valid('example', example);
  // Prism treats a falsy body as missing.
  for (const { id, value } of validValues(schema)) if (value) yield valid(id, value);
  for (const { id, value, violations } of invalidValues(schema)) {
    const located = violations.map((violation) => violationAt('request.body', violation));
    if (value) yield invalid(id, value, located);
  }
  for (const [name, body] of Object.entries(handWritten?.validBodies ?? {}))
    yield valid(`hand-written/${name}`, body);
  for (const [name, { body, violations }] of Object.entries(handWritten?.invalidBodies ?? {}))
    yield invalid(`hand-written/${name}`, body, violations);
  const cutOff = request.body?.slice(0, -1);
  for (const [name, body] of Object.entries({ ...INVALID_JSON, 'cut-off': cutOff }))
    yield responseCheck(`body/invalid-json/${name}`, 'body', { ...request, body }, INVALID_JSON_RESPONSE);
}
