import type { OperationId, operations, RequestExampleId } from '@goldleaf/api-types';
import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import {
  type Document,
  type Operation,
  operationsOf,
  type Reference,
  type RequestBody as RequestBodyObject,
  type Response,
  resolve,
} from '@goldleaf/openapi';
import type { AnswerBody, DescribedStatus, ExampleName } from './answer.ts';
import { MockAnswerError } from './mock-answer-error.ts';

const document = goldLeaf as unknown as Document;

/**
 * The example that GoldLeaf's description has of an answer.
 *
 * @param name - of the example, where there are several. Default: the first
 * @returns a copy, to be changed at will
 * @throws {MockAnswerError} when there is none; the compiler lets this not happen
 */
export function example<Id extends OperationId, Status extends DescribedStatus<Id>>(
  operationId: Id,
  status: AnswerBody<Id, Status> extends never ? never : Status,
  name?: ExampleName<Id, Status>,
): AnswerBody<Id, Status> {
  return copy(operation(operationId)?.responses[status], `${operationId} ${status}`, name) as AnswerBody<
    Id,
    Status
  >;
}

/**
 * The example that GoldLeaf's description has of a request's body.
 *
 * @returns a copy, to be changed at will
 * @throws {MockAnswerError} when there is none; the compiler lets this not happen
 */
export function requestExample<Id extends RequestExampleId>(operationId: Id): RequestBody<Id> {
  return copy(operation(operationId)?.requestBody, operationId) as RequestBody<Id>;
}

/** The JSON that an operation takes. */
export type RequestBody<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends {
    content: infer Content;
  }
    ? Content[keyof Content]
    : never;

function operation(operationId: string): Operation | undefined {
  const entries = [...operationsOf(document)];
  return entries.find(({ operation }) => operation.operationId === operationId)?.operation;
}

function copy(
  body: Response | RequestBodyObject | Reference | undefined,
  place: string,
  name?: string,
): unknown {
  const [content] = Object.values(
    (body && resolve<Response | RequestBodyObject>(document, body))?.content ?? {},
  );
  const named = content?.examples as Readonly<Record<string, { readonly value?: unknown }>> | undefined;
  const value = named ? named[name ?? Object.keys(named)[0] ?? '']?.value : content?.example;
  if (value === undefined || (name !== undefined && !named)) {
    throw new MockAnswerError('answer_undocumented', `The description has no such example of ${place}.`);
  }
  return structuredClone(value);
}
