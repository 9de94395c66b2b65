import type { Expectation } from '../../expectations/expectation.ts';
import {
  mediaTypeRejection,
  rejection,
  successResponse,
  validRequest,
} from '../../expectations/expected-response.ts';
import type { WireRequest } from '../../targets/wire.ts';
import { type Check, responseCheck } from '../check.ts';
import { formChecks } from './form.ts';

const OTHER_TYPES = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
];

const FORM = 'multipart/form-data';

const VALID = { subject: 'media-type', outcome: 'valid' };
const INVALID = { subject: 'media-type', outcome: 'invalid' };

/** Checks that an operation accepts its documented media type, in every spelling, and no other. */
export function* mediaTypeChecks(expectation: Expectation): Generator<Check> {
  const { body } = expectation;
  if (!body || body.mediaType === '*/*') return;
  const rejected = mediaTypeRejection(expectation);
  for (const variant of OTHER_TYPES)
    yield responseCheck({ ...INVALID, variant }, 'body', sentAs(expectation, variant), rejected);
  yield* body.mediaType === FORM ? formTypeChecks(expectation) : jsonChecks(expectation);
  if (body.mediaType === FORM) yield* formChecks(expectation, body);
}

function sentAs(expectation: Expectation, contentType: string): WireRequest {
  const request = validRequest(expectation);
  return { ...request, headers: { ...request.headers, 'content-type': contentType } };
}

function* jsonChecks(expectation: Expectation): Generator<Check> {
  const request = validRequest(expectation);
  const { 'content-type': mediaType, ...untyped } = request.headers as Record<string, string>;
  const spellings = [`${mediaType}; charset=utf-8`, `${mediaType}`.toUpperCase()];
  const success = successResponse(expectation);
  for (const variant of spellings)
    yield responseCheck({ ...VALID, variant }, 'body', sentAs(expectation, variant), success);
  const form = sentAs(expectation, `${FORM}; boundary=x`);
  yield responseCheck({ ...INVALID, variant: FORM }, 'body', form, mediaTypeRejection(expectation));
  // A body without a media type is text.
  const missing = rejection(expectation, ['request.body: type']);
  const untypedRequest = { ...request, headers: untyped };
  yield responseCheck({ subject: 'media-type', outcome: 'missing' }, 'body', untypedRequest, missing);
}

function* formTypeChecks(expectation: Expectation): Generator<Check> {
  const rejected = mediaTypeRejection(expectation);
  const json = 'application/json';
  const sent = { ...sentAs(expectation, json), body: '{}' };
  yield responseCheck({ ...INVALID, variant: json }, 'body', sent, rejected);
  const noBoundary = { subject: 'form', outcome: 'invalid', variant: 'no-boundary' };
  yield responseCheck(noBoundary, 'body', sentAs(expectation, FORM), rejected);
}
