import { type Description, pointerOf } from '../description.ts';
import { bodyShape, parsedBody } from './answer-shape.ts';
import type { Deviation } from './deviation.ts';
import type { WholeAnswer } from './exchange.ts';
import { type LiveOperation, operationPointer } from './live-operation.ts';
import { below, contentOf, type Place } from './place.ts';
import { nameShape, shapeOf } from './shape.ts';

/** What Prism says against a request or an answer. */
export interface Violation {
  /** `body` or `header`, and the keys below; absent for the media type. */
  readonly path?: readonly string[];
  /** Ajv's keyword. */
  readonly code?: string | number;
  readonly message: string;
}

/**
 * The violations that say something of their own. A value that fits no branch of a combination breaks something in each: that it fits none
 * says it all. The body of an answer of another media type was not read as what it is.
 */
export function tellingViolations(violations: readonly Violation[]): Violation[] {
  const isOtherMediaType = violations.some(({ path }) => path === undefined);
  const combinations = violations.filter(({ code }) => code === 'anyOf' || code === 'oneOf');
  return violations.filter((violation) => {
    const isBelow = (whole: Violation) =>
      violation !== whole && (whole.path ?? []).every((key, index) => violation.path?.[index] === key);
    return !(isOtherMediaType && violation.path?.[0] === 'body') && !combinations.some(isBelow);
  });
}

/** @param response - the described one, of the answer's status */
export function answerDeviation(
  description: Description,
  response: Place,
  answer: WholeAnswer,
  { path, code, message }: Violation,
): Deviation {
  const content = contentOf(response);
  if (!path) {
    const described = Object.keys(content).join(', ');
    return { kind: 'media type', pointer: `${response.pointer}/content`, described, seen: bodyShape(answer) };
  }
  const [where, ...keys] = path;
  if (where === 'header') {
    const headers = below(description, response, 'headers') ?? response;
    const seen = keys[0] ? shapeOf(answer.headers.get(keys[0])) : 'an answer without it';
    return { kind: 'header', pointer: headers.pointer + pointerOf(keys), described: ruleOf(message), seen };
  }
  const type = Object.keys(content).find((name) => name.includes('json')) ?? '';
  const schema = ['content', type, 'schema'].reduce<Place | undefined>(
    (place, key) => place && below(description, place, key),
    response,
  );
  const found = schema ? schemaOf(description, schema, keys) : response;
  const rule = (found.value as Readonly<Record<string, unknown>>)[String(code)];
  const value = keys.reduce<unknown>(
    (part, key) => (part as Record<string, unknown>)?.[key],
    parsedBody(answer),
  );
  return {
    kind: 'body',
    pointer: rule === undefined ? found.pointer : `${found.pointer}/${code}`,
    place: pointerOf(keys.map((key) => (/^\d+$/.test(key) ? key : nameShape(key)))),
    described: rule === undefined ? ruleOf(message) : cut(`${code}: ${JSON.stringify(rule)}`),
    seen: shapeOf(value),
  };
}

export function requestDeviation(operation: LiveOperation, { path, code, message }: Violation): Deviation {
  const seen = `${code ?? 'something else'} at ${path?.join('.') || 'the request'}`;
  return { kind: 'request', pointer: operationPointer(operation), described: ruleOf(message), seen };
}

/** The schema of a place in a body, as far down as can be told: not into the branches of a combination. */
function schemaOf(description: Description, schema: Place, keys: readonly string[]): Place {
  let place = schema;
  for (const key of keys) {
    const properties = below(description, place, 'properties');
    const next =
      (properties && below(description, properties, key)) ??
      below(description, place, /^\d+$/.test(key) ? 'items' : 'additionalProperties');
    if (!next) break;
    place = next;
  }
  return place;
}

/** Prism's sentence without what it quotes of the answer: the names of properties that nobody described. */
function ruleOf(message: string): string {
  return cut(message.replace(/; found .*$/, ''));
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
