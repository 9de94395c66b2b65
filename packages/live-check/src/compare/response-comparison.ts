import {
  checkResponses,
  type Mismatch,
  type ParsedResponse,
  type ResponseValidators,
} from '@goldleaf/observe';
import { type Location, locateChild, violationsOfText } from '@goldleaf/openapi';
import type { RecordedResponse } from '@goldleaf/testing';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { jsonSchemaOf, responseLocation } from './described-message.ts';
import type { LiveMismatch, Undocumented } from './mismatch.ts';
import { parseResponse } from './parsed-response.ts';
import { sourceOf } from './source-pointer.ts';

/** A response, compared with the description. */
export interface ResponseComparison {
  /** Empty if the response matches. */
  readonly mismatches: readonly LiveMismatch[];
  /** Parts that the description doesn't mention. This is no fault: the description is open. */
  readonly undocumented: readonly Undocumented[];
}

/**
 * Compares a response with the description. `checkResponses` compares status, media type and body. Headers and the authentication scheme,
 * which it doesn't get, are compared here.
 *
 * @param validators - of the same description
 */
export function compareResponse(
  spec: Spec,
  operation: LiveOperation,
  response: RecordedResponse,
  validators: ResponseValidators,
): ResponseComparison {
  const parsed = parseResponse(operation, response);
  const found: Mismatch[] = [];
  checkResponses({ onMismatch: (mismatch) => found.push(mismatch), validators })(parsed);
  const mismatches: LiveMismatch[] = [...securityMismatches(operation, response)];
  const undocumented: Undocumented[] = [...undocumentedBody(spec, operation, parsed)];
  for (const mismatch of found) {
    const { kind, pointer, described, seen, likelyCause } = mismatch;
    if (kind === 'undocumented_property') undocumented.push({ pointer, seen });
    else
      mismatches.push({
        kind,
        source: sourceOf(spec, operation, mismatch),
        pointer,
        described,
        seen,
        likelyCause,
      });
  }
  if (mismatches.length === 0) mismatches.push(...headerMismatches(spec, operation, response));
  return { mismatches, undocumented };
}

function* undocumentedBody(
  spec: Spec,
  operation: LiveOperation,
  { status, data }: ParsedResponse,
): Generator<Undocumented> {
  const described = responseLocation(spec, operation, status);
  if (described === undefined || data === undefined || data === null) return;
  const schema = jsonSchemaOf(spec, described);
  if (Object.keys(Object(schema?.value)).length > 0) return;
  yield { pointer: '', seen: Array.isArray(data) ? 'array' : typeof data };
}

function* securityMismatches(
  { pointer }: LiveOperation,
  { status, headers }: RecordedResponse,
): Generator<LiveMismatch> {
  const scheme = headers.get('www-authenticate')?.split(' ')[0];
  if (!scheme || /^bearer$/i.test(scheme)) return;
  const name = /^(basic|digest|dpop|negotiate|ntlm)$/i.test(scheme) ? scheme : 'another scheme';
  const seen = `${status}, asking for ${name}`;
  yield {
    kind: 'security',
    source: `${pointer}/security`,
    pointer: '',
    described: 'a bearer token',
    seen,
    likelyCause: 'description',
  };
}

function* headerMismatches(
  spec: Spec,
  operation: LiveOperation,
  { status, headers }: RecordedResponse,
): Generator<LiveMismatch> {
  const described = responseLocation(spec, operation, status);
  const list = described && locateChild(spec, described, 'headers');
  for (const name of Object.keys(Object(list?.value))) {
    const header = locateChild(spec, list as Location, name);
    const value = headers.get(name);
    const seen = headerFault(spec, header as Location, value);
    if (seen === undefined) continue;
    const rule = { described: `the header ${name}`, seen, likelyCause: 'description' } as const;
    yield { kind: 'header', source: header?.pointer ?? '', pointer: '', ...rule };
  }
}

function headerFault(spec: Spec, header: Location, value: string | null): string | undefined {
  if (value === null) return Object(header.value).required === true ? 'missing' : undefined;
  const schema = locateChild(spec, header, 'schema')?.value;
  return schema && violationsOfText(schema, value).length > 0 ? 'an invalid value' : undefined;
}
