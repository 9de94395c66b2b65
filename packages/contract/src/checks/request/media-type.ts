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

/** Checks that an operation accepts its documented media type, in every spelling, and no other. */
export function* mediaTypeChecks(expectation: Expectation): Generator<Check> {
  const { body } = expectation;
  if (!body || body.mediaType === '*/*') return;
  const rejected = mediaTypeRejection(expectation);
  for (const type of OTHER_TYPES)
    yield responseCheck(`media-type/invalid/${type}`, 'body', sentAs(expectation, type), rejected);
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
  for (const type of spellings) {
    const id = `media-type/valid/${type}`;
    yield responseCheck(id, 'body', sentAs(expectation, type), successResponse(expectation));
  }
  const form = sentAs(expectation, `${FORM}; boundary=x`);
  yield responseCheck(`media-type/invalid/${FORM}`, 'body', form, mediaTypeRejection(expectation));
  // A body without a media type is text.
  const missing = rejection(expectation, ['request.body: type']);
  yield responseCheck('media-type/missing', 'body', { ...request, headers: untyped }, missing);
}

function* formTypeChecks(expectation: Expectation): Generator<Check> {
  const rejected = mediaTypeRejection(expectation);
  const json = { ...sentAs(expectation, 'application/json'), body: '{}' };
  yield responseCheck('media-type/invalid/application/json', 'body', json, rejected);
  yield responseCheck('form/invalid/no-boundary', 'body', sentAs(expectation, FORM), rejected);
}
