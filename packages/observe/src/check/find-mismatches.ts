import {
  describedNames,
  describedResponses,
  type ResponseValidator,
} from '@goldleaf/api-types/response-validators';
import type { ParsedResponse } from '@goldleaf/shapes';
import type { Mismatch } from './mismatch.ts';

/** The replacement of a name that may be data. */
const MASKED = '<name>';

/** An undescribed name that may be shown: camelCase, without digits. Otherwise it may be the key of a map. */
const IDENTIFIER = /^[a-z]{1,30}([A-Z][a-z]{1,30}){0,4}$/;

const KNOWN: ReadonlySet<string> = new Set(describedNames);

type Violation = NonNullable<ResponseValidator['errors']>[number];

/** Compares a response with the OpenAPI description. Returns an empty list if it matches, or if its operation isn't described. */
export function findMismatches(response: ParsedResponse): readonly Mismatch[] {
  const { method, path, status, mediaType } = response;
  const operation = own(describedResponses, `${method} ${path}`);
  if (!operation) return [];
  const described = own(operation, String(status)) ?? own(operation, 'default');
  if (!described) {
    return [
      mismatch(response, 'status', { described: Object.keys(operation).join(', '), seen: String(status) }),
    ];
  }
  const mediaTypes = Object.keys(described);
  // A response whose page says "Schema: None" may have any body.
  if (mediaTypes.length === 0 || (response.data === null && !mediaType)) return [];
  const validator = own(described, mediaType ?? '');
  if (validator === undefined) {
    const seen = mediaType ?? 'none';
    return [mismatch(response, 'media_type', { described: mediaTypes.join(', '), seen })];
  }
  if (!validator || validator(response.data)) return [];
  return independent(validator.errors ?? []).map((violation) => bodyMismatch(response, violation));
}

function mismatch(
  response: ParsedResponse,
  kind: Mismatch['kind'],
  details: Pick<Mismatch, 'described' | 'seen'> & { readonly pointer?: string },
): Mismatch {
  const { method, path, status, mediaType = '' } = response;
  const likelyCause =
    kind !== 'undocumented_property' && isForeign(mediaType, details) ? 'no_api_response' : 'description';
  return { kind, method, path, status, pointer: '', ...details, likelyCause };
}

/** Returns whether a page was received where JSON is described. */
function isForeign(mediaType: string, { described }: Pick<Mismatch, 'described'>): boolean {
  return /html|xml/.test(mediaType) && !/html|xml/.test(described);
}

/** Leaves out what follows from another violation: below a failed choice, the value breaks a rule of each branch. */
function independent(violations: readonly Violation[]): readonly Violation[] {
  const choices = violations.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const isBelow = (violation: Violation): boolean =>
    choices.some(
      (choice) => choice !== violation && `${violation.instancePath}/`.startsWith(`${choice.instancePath}/`),
    );
  return violations.filter((violation) => !isBelow(violation));
}

function bodyMismatch(response: ParsedResponse, { instancePath, keyword, params }: Violation): Mismatch {
  const keys = instancePath.split('/').slice(1).map(parsePointerKey);
  const value = keys.reduce<unknown>((part, key) => Object(part)[key], response.data);
  const pointer = keys.map(maskedKey).join('');
  if (keyword === 'unevaluatedProperties') {
    const name = String(params['unevaluatedProperty']);
    const shown = canShow(name, value) ? name : MASKED;
    const seen = jsonType(Object(value)[name]);
    return mismatch(response, 'undocumented_property', {
      pointer: `${pointer}/${shown}`,
      described: 'nothing',
      seen,
    });
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    return mismatch(response, 'body', {
      pointer: `${pointer}/${name}`,
      described: 'required',
      seen: 'missing',
    });
  }
  return mismatch(response, 'body', { pointer, described: ruleText(keyword, params), seen: jsonType(value) });
}

const parsePointerKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function maskedKey(key: string): string {
  if (/^\d+$/.test(key)) return '/*';
  return `/${KNOWN.has(key) ? key : MASKED}`;
}

/** Returns whether an undescribed name is the name of a property: all undescribed names of a record look like one. */
function canShow(name: string, object: unknown): boolean {
  const names = Object.keys(Object(object));
  const isRecord = names.some((each) => KNOWN.has(each));
  return isRecord && IDENTIFIER.test(name) && names.every((each) => KNOWN.has(each) || IDENTIFIER.test(each));
}

/** The rule as the description has it. The parameters of these keywords are the schema's, never the response's. */
function ruleText(keyword: string, params: Violation['params']): string {
  const { type, allowedValues, format, limit, pattern } = params;
  const rule = type ?? allowedValues ?? format ?? limit ?? pattern;
  const text = rule === undefined ? keyword : `${keyword}: ${[rule].flat().join(', ')}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'array' : typeof value;
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
