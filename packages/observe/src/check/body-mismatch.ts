import type { ResponseValidator } from '@goldleaf/api-types/response-validators';
import type { MismatchDetails } from './mismatch.ts';
import type { ShownNames } from './shown-names.ts';

/** A violation of a schema, as Ajv reports it. */
export type Violation = NonNullable<ResponseValidator['errors']>[number];

/** Converts a violation to the fields of a mismatch, without a value of the body. */
export function violationMismatch(
  body: unknown,
  { instancePath, keyword, params }: Violation,
  shown: ShownNames,
): MismatchDetails {
  const keys = instancePath.split('/').slice(1).map(parseKey);
  const value = keys.reduce<unknown>((part, key) => Object(part)[key], body);
  const pointer = keys.map((key) => `/${shown.key(key)}`).join('');
  if (keyword === 'unevaluatedProperties') {
    const name = String(params['unevaluatedProperty']);
    return {
      kind: 'undocumented_property',
      pointer: `${pointer}/${shown.undocumented(name, Object(value))}`,
      described: 'nothing',
      seen: jsonType(Object(value)[name]),
    };
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    return { kind: 'body', pointer: `${pointer}/${name}`, described: 'required', seen: 'missing' };
  }
  return { kind: 'body', pointer, described: ruleText(keyword, params), seen: jsonType(value) };
}

const parseKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

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
