import type { ReceivedRequest } from '../requests/received-request.ts';
import { listPage } from '../stubs/list-page.ts';
import type { ReadyStub } from '../stubs/ready-stub.ts';
import type { DocumentedOperation } from './documented-operation.ts';
import { decodeForm } from './form.ts';
import { type Incoming, mockRequest } from './incoming.ts';
import {
  documentedOutcome,
  type Outcome,
  problemOutcome,
  requestErrorOutcome,
  stubErrorOutcome,
} from './outcome.ts';
import { parseBody } from './parse-body.ts';
import { type Preference, readPreference } from './preference.ts';
import { RequestError } from './request-error.ts';
import type { MockRequest, ResponseDraft } from './response-draft.ts';

/** Validates requests against the description and picks documented responses. */
export interface Responder<Operation extends DocumentedOperation> {
  /**
   * Finds the operation that a path and a method lead to. A HEAD leads to the GET of its path if it has no operation of its own.
   *
   * @throws {ProblemLike} 404 or 405
   */
  route(request: MockRequest): Operation;
  /**
   * Validates a request and picks its response.
   *
   * @param stub - its `status`, `example` and `body` are preferred to what the request prefers
   * @throws {ProblemLike} if the response is a problem of the mock's own, such as 422 where none is documented
   */
  respond(
    operation: Operation,
    request: MockRequest,
    preference: Preference,
    stub: ReadyStub,
  ): Promise<ResponseDraft>;
}

/** Gives the stub of a request, if it has one. Throws if a function of the user's does. */
export type NextStub<Operation> = (
  operation: Operation,
  received: ReceivedRequest,
) => Promise<ReadyStub | undefined>;

/** Finds the operation of a request, or the problem that there is none. */
export function findOperation<Operation extends DocumentedOperation>(
  responder: Responder<Operation>,
  incoming: Incoming,
): Operation | Error {
  try {
    return responder.route(mockRequest(incoming, null));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Responds to a request. Never rejects: whatever fails becomes a response.
 *
 * @param operation - or the problem that the request has none
 * @param wait - waits for a stub's delay, in milliseconds
 */
export async function respondTo<Operation extends DocumentedOperation>(
  responder: Responder<Operation>,
  incoming: Incoming,
  operation: Operation | Error,
  received: ReceivedRequest,
  nextStub: NextStub<Operation>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Outcome> {
  try {
    const body = incoming.bytes && parseBody(incoming.bytes, incoming.headers['content-type']);
    if (operation instanceof Error) return problemOutcome(operation);
    let stub: ReadyStub | undefined;
    try {
      stub = await nextStub(operation, received);
    } catch (error) {
      return stubErrorOutcome(operation, error);
    }
    if (stub?.delay !== undefined) await wait(stub.delay);
    return await stubbedOutcome(responder, incoming, body, operation, stub ?? {});
  } catch (error) {
    return error instanceof RequestError ? requestErrorOutcome(error) : problemOutcome(error);
  }
}

async function stubbedOutcome<Operation extends DocumentedOperation>(
  responder: Responder<Operation>,
  incoming: Incoming,
  body: unknown,
  operation: Operation,
  stub: ReadyStub,
): Promise<Outcome> {
  if (stub.raw) return { reply: stub.raw, violations: [] };
  if (stub.reset) return { reply: { reset: true }, violations: [] };
  const preference = readPreference(incoming.headers, incoming.query);
  const form = await decodeForm(operation, incoming.bytes, incoming.headers['content-type'] ?? '');
  const wanted = stub.list ? listPage(stub.list, incoming.query) : stub;
  const request = { ...mockRequest(incoming, body), form };
  const draft = await responder.respond(operation, request, preference, wanted);
  const isStubbed = wanted.body !== undefined && draft.status === wanted.status;
  return documentedOutcome(draft, isStubbed ? 'stub' : 'description', incoming.headers.accept);
}
