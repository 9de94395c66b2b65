import type { Answer, WireRequest } from './answer.ts';
import type { Expectation } from './expectation.ts';

/** A request, and the answer that it must get. */
export interface WireCase {
  /** What the case is about and what is special in it, such as `body/emailAddresses/0/email/type-number`. */
  readonly id: string;
  readonly request: WireRequest;
  readonly answer: Answer;
}

/** The operation's own request with everything as it should be. */
export function goodRequest(expectation: Expectation): WireRequest & { readonly body: string } {
  const { method, path, requestBody } = expectation.operation;
  const authorization = expectation.secured ? { authorization: 'Bearer a-token' } : {};
  return {
    method,
    path,
    headers: { accept: '*/*', ...authorization, 'content-type': requestBody.mediaType },
    body: JSON.stringify(expectation.body),
  };
}

/** The answer to a good request. */
export function goodAnswer(expectation: Expectation, answer?: string): Answer {
  const [mediaType] = expectation.operation.responses[200] ?? [];
  const body = expectation.answers[answer ?? Object.keys(expectation.answers)[0] ?? ''];
  return { status: 200, mediaType, body, violations: [] };
}

/** The answer with which the docs have an operation refuse: a status and nothing else. */
export function emptyAnswer(status: number, violations: readonly string[] = []): Answer {
  return { status, mediaType: undefined, body: undefined, violations: violations.toSorted() };
}

/** The answer that Prism gives of its own accord, where the description has none. It says nothing about GoldLeaf's servers. */
export function prismProblem(status: number, name: string, violations: readonly string[] = []): Answer {
  return { status, mediaType: 'application/problem+json', body: name, violations: violations.toSorted() };
}

/** The answer to a body that the operation does not take. */
export function bodyRefusal({ operation }: Expectation, violations: readonly string[]): Answer {
  return 400 in operation.responses
    ? emptyAnswer(400, violations)
    : prismProblem(422, 'UNPROCESSABLE_ENTITY', violations);
}
