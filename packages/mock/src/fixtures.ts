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
import { MockResponseError } from './mock-response-error.ts';
import type { DocumentedStatus, ExampleName, ResponseBody } from './stubs/stub.ts';

const document = goldLeaf as unknown as Document;

/**
 * Returns the example of a documented response.
 *
 * @param name - of the example, if there are several. Default: the first
 * @returns a copy, which you may change
 * @throws {MockResponseError} if there is none, which the types rule out
 */
export function example<Id extends OperationId, Status extends DocumentedStatus<Id>>(
  operationId: Id,
  status: ResponseBody<Id, Status> extends never ? never : Status,
  name?: ExampleName<Id, Status>,
): ResponseBody<Id, Status> {
  const response = findOperation(operationId)?.responses?.[status];
  return copyExample(response, `${operationId} ${status}`, name) as ResponseBody<Id, Status>;
}

/**
 * Returns the example of an operation's request body.
 *
 * @returns a copy, which you may change
 * @throws {MockResponseError} if there is none, which the types rule out
 */
export function requestExample<Id extends RequestExampleId>(operationId: Id): RequestBody<Id> {
  return copyExample(findOperation(operationId)?.requestBody, operationId) as RequestBody<Id>;
}

/** The documented body of an operation's request. */
export type RequestBody<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends {
    content: infer Content;
  }
    ? Content[keyof Content]
    : never;

function findOperation(operationId: string): Operation | undefined {
  for (const { operation } of operationsOf(document)) {
    if (operation.operationId === operationId) return operation;
  }
  return undefined;
}

function copyExample(
  body: Response | RequestBodyObject | Reference | undefined,
  location: string,
  name?: string,
): unknown {
  const resolved = body && resolve<Response | RequestBodyObject>(document, body);
  const [content] = Object.values(resolved?.content ?? {});
  const named = content?.examples as Readonly<Record<string, { readonly value?: unknown }>> | undefined;
  const value = named ? named[name ?? Object.keys(named)[0] ?? '']?.value : content?.example;
  if (value === undefined || (name !== undefined && !named)) {
    throw new MockResponseError(
      'response_undocumented',
      `The OpenAPI description has no such example of ${location}.`,
    );
  }
  return structuredClone(value);
}
