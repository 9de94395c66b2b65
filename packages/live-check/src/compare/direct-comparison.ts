import type { RecordedResponse } from '@goldleaf/testing';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { contentOf, responseLocation } from './described-message.ts';
import type { Mismatch } from './mismatch.ts';
import { bodyShape, isJson, mediaTypeOf, parsedBody, statusShape } from './response-shape.ts';

/**
 * Finds the mismatch that Prism would hide. Prism replaces a 501 by a response of its own, fails on invalid JSON and accepts a body that
 * is not described.
 *
 * @returns the first mismatch only: with an undescribed status, for example, there is no schema for the body
 */
export function directMismatch(
  spec: Spec,
  operation: LiveOperation,
  response: RecordedResponse,
): Mismatch | undefined {
  return (
    securityMismatch(operation, response) ??
    statusMismatch(spec, operation, response) ??
    bodyMismatch(spec, operation, response)
  );
}

function securityMismatch(
  operation: LiveOperation,
  { status, headers }: RecordedResponse,
): Mismatch | undefined {
  const scheme = headers.get('www-authenticate')?.split(' ')[0];
  if (!scheme || /^bearer$/i.test(scheme)) return undefined;
  const name = /^(basic|digest|dpop|negotiate|ntlm)$/i.test(scheme) ? scheme : 'another scheme';
  const pointer = `${operation.pointer}/security`;
  return { kind: 'security', pointer, described: 'a bearer token', seen: `${status}, asking for ${name}` };
}

function statusMismatch(
  spec: Spec,
  operation: LiveOperation,
  response: RecordedResponse,
): Mismatch | undefined {
  if (responseLocation(spec, operation, response.status)) return undefined;
  const pointer = `${operation.pointer}/responses`;
  return { kind: 'status', pointer, described: operation.statuses.join(', '), seen: statusShape(response) };
}

function bodyMismatch(
  spec: Spec,
  operation: LiveOperation,
  response: RecordedResponse,
): Mismatch | undefined {
  const { status, headers, body } = response;
  const described = responseLocation(spec, operation, status);
  const types = Object.keys(contentOf(described)).join(', ');
  const mismatch = (kind: Mismatch['kind'], text: string): Mismatch => {
    const pointer = `${described?.pointer}${types === '' ? '' : '/content'}`;
    return { kind, pointer, described: text, seen: bodyShape(response) };
  };
  if (types === '') return body.length === 0 ? undefined : mismatch('body', 'no body');
  if (body.length === 0) return mismatch('body', types);
  if (!mediaTypeOf(headers).includes('/')) return mismatch('media type', types);
  return isJson(headers) && parsedBody(response) === undefined ? mismatch('body', 'JSON') : undefined;
}
