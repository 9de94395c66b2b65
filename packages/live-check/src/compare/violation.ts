import { formatPointer, type Location, locateChild } from '@goldleaf/openapi';
import type { RecordedResponse } from '@goldleaf/testing';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { contentOf, jsonSchemaOf, requestLocation } from './described-message.ts';
import type { Mismatch } from './mismatch.ts';
import { MASKED, maskedKeys, propertyNames } from './property-names.ts';
import { bodyShape, parsedBody } from './response-shape.ts';
import { shapeOf, textShape } from './shape.ts';

/** A violation that Prism reports for a request or a response. Its message can quote data, so it is never shown. */
export interface Violation {
  /** `body` or `header` and the keys below it. Undefined for the media type. */
  readonly path?: readonly string[];
  /** Ajv's keyword. */
  readonly code?: string | number;
  readonly message: string;
}

/**
 * Removes violations that follow from another one:
 * - violations below a failed `anyOf` or `oneOf`, since the value breaks a rule in each branch;
 * - violations of the body if the media type differs, since the body was read as another type.
 */
export function independentViolations(violations: readonly Violation[]): Violation[] {
  const hasOtherMediaType = violations.some(({ path }) => path === undefined);
  const combinations = violations.filter(({ code }) => code === 'anyOf' || code === 'oneOf');
  return violations.filter((violation) => {
    const isBelow = (whole: Violation) =>
      violation !== whole && (whole.path ?? []).every((key, index) => violation.path?.[index] === key);
    return !(hasOtherMediaType && violation.path?.[0] === 'body') && !combinations.some(isBelow);
  });
}

/** @param described - the described response for the status */
export function responseMismatch(
  spec: Spec,
  described: Location,
  response: RecordedResponse,
  violation: Violation,
): Mismatch {
  const [part, ...keys] = violation.path ?? [];
  if (part === undefined) {
    const types = Object.keys(contentOf(described)).join(', ');
    return {
      kind: 'media type',
      pointer: `${described.pointer}/content`,
      described: types,
      seen: bodyShape(response),
    };
  }
  return part === 'header'
    ? headerMismatch(spec, described, response, violation, keys[0])
    : bodyMismatch(spec, described, response, violation, keys);
}

function headerMismatch(
  spec: Spec,
  described: Location,
  response: RecordedResponse,
  { code }: Violation,
  name: string | undefined,
): Mismatch {
  const headers = locateChild(spec, described, 'headers') ?? described;
  const header = name === undefined ? undefined : locateChild(spec, headers, name);
  const schema = header && locateChild(spec, header, 'schema');
  return {
    kind: 'header',
    pointer: header?.pointer ?? headers.pointer,
    described: ruleText(schema, code),
    seen: name === undefined ? 'missing' : textShape(response.headers.get(name) ?? ''),
  };
}

function bodyMismatch(
  spec: Spec,
  described: Location,
  response: RecordedResponse,
  { code }: Violation,
  keys: readonly string[],
): Mismatch {
  const schema = jsonSchemaOf(spec, described);
  const found = schema ? schemaAt(spec, schema, keys) : described;
  const hasRule = Object.hasOwn(Object(found.value), String(code));
  const body = parsedBody(response);
  const names = propertyNames(spec, schema);
  const value = keys.reduce<unknown>((part, key) => Object(part)[key], body);
  const namesThere = keys.reduce((each, key) => each.below(key), names);
  return {
    kind: 'body',
    pointer: hasRule ? `${found.pointer}/${code}` : found.pointer,
    location: formatPointer(maskedKeys(names, body, keys)),
    described: ruleText(found, code),
    seen: shapeOf(value, namesThere),
  };
}

/** @param body - what the client sent */
export function requestMismatch(
  spec: Spec,
  operation: LiveOperation,
  body: unknown,
  { path = [], code = 'another rule' }: Violation,
): Mismatch {
  const pointer = operation.pointer;
  const [part, ...keys] = path;
  const schema = jsonSchemaOf(spec, requestLocation(spec, operation));
  const names = propertyNames(spec, schema);
  const shown = part === 'body' ? maskedKeys(names, body, keys) : keys.map(() => MASKED);
  const location = [part ?? 'the request', ...shown].join('.');
  return { kind: 'request', pointer, described: `a valid request: ${code}`, seen: `invalid ${location}` };
}

/** Returns the deepest schema that describes a value. It does not enter the branches of a combination. */
function schemaAt(spec: Spec, schema: Location, keys: readonly string[]): Location {
  let location = schema;
  for (const key of keys) {
    const properties = locateChild(spec, location, 'properties');
    const next =
      (properties && locateChild(spec, properties, key)) ??
      locateChild(spec, location, /^\d+$/.test(key) ? 'items' : 'additionalProperties');
    if (!next) break;
    location = next;
  }
  return location;
}

/** Returns the broken rule as the description has it, at most 200 characters long. */
function ruleText(schema: Location | undefined, code: Violation['code']): string {
  const rule = Object(schema?.value)[String(code)];
  const text = rule === undefined ? String(code ?? 'another rule') : `${code}: ${JSON.stringify(rule)}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
