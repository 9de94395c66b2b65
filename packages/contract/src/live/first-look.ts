import type { Description } from '../description.ts';
import { bodyShape, isJson, mediaTypeOf, parsedBody, statusShape } from './answer-shape.ts';
import type { Deviation } from './deviation.ts';
import type { WholeAnswer } from './exchange.ts';
import { type LiveOperation, operationPointer } from './live-operation.ts';
import { contentOf, responsePlace } from './place.ts';

/**
 * What is seen without Prism: it answers something of its own in place of a 501, fails on JSON that is none, and says nothing of a body
 * that is not described.
 *
 * @returns at most one deviation, the first: with a status that is not described, for one, there is no body to be judged
 */
export function firstLook(
  description: Description,
  operation: LiveOperation,
  answer: WholeAnswer,
): Deviation | undefined {
  const { status, headers, body } = answer;
  const scheme = headers.get('www-authenticate')?.split(' ')[0];
  if (scheme && !/^bearer$/i.test(scheme)) {
    const name = /^[A-Za-z-]{1,20}$/.test(scheme) ? scheme : 'another scheme';
    const pointer = `${operationPointer(operation)}/security`;
    return { kind: 'security', pointer, described: 'a bearer token', seen: `${status}, asking for ${name}` };
  }

  const response = responsePlace(description, operation, status);
  if (!response) {
    const pointer = `${operationPointer(operation)}/responses`;
    const described = operation.statuses.join(', ');
    return { kind: 'status', pointer, described, seen: statusShape(answer) };
  }

  const types = Object.keys(contentOf(response)).join(', ');
  const deviation = (kind: Deviation['kind'], described: string): Deviation => {
    const pointer = types === '' ? response.pointer : `${response.pointer}/content`;
    return { kind, pointer, described, seen: bodyShape(answer) };
  };
  if (types === '') return body.length === 0 ? undefined : deviation('body', 'no body');
  if (body.length === 0) return deviation('body', types);
  if (!mediaTypeOf(headers).includes('/')) return deviation('media type', types);
  return isJson(headers) && parsedBody(answer) === undefined ? deviation('body', 'JSON') : undefined;
}
