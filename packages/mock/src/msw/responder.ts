// The mock without Prism: the same decisions, for GoldLeaf's description alone. It needs nothing that a browser lacks.
import { allowedMethods } from '../response/allowed-methods.ts';
import type { Preference } from '../response/preference.ts';
import { Problem } from '../response/problem.ts';
import { readableAccept } from '../response/readable-accept.ts';
import type { Responder } from '../response/respond-to.ts';
import type { Diagnostic, MockRequest, ResponseDraft } from '../response/response-draft.ts';
import type { ReadyStub } from '../stubs/ready-stub.ts';
import { negotiateContent } from './media-type.ts';
import type { Content, Operation } from './operations.ts';
import { findRoutes } from './route.ts';
import { validateValue } from './schema-validator.ts';
import { validateRequest } from './validate-request.ts';

type Draft = Pick<ResponseDraft, 'status' | 'headers' | 'body'>;
type Response = Operation['responses'][number];

/** Responds with GoldLeaf's description as the mock does. */
export class DescriptionResponder implements Responder<Operation> {
  readonly #operations: readonly Operation[];

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  route(request: MockRequest): Operation {
    const { path } = request.url;
    const operations = findRoutes(this.#operations, path);
    const found = operations.find(({ method }) => method === request.method);
    if (found) return found;
    if (operations.length === 0) {
      throw new Problem(
        'NO_PATH_MATCHED_ERROR',
        `The route ${path} hasn't been found in the specification file`,
      );
    }
    if (request.method === 'head') return this.route({ ...request, method: 'get' });
    const problem = new Problem(
      'NO_METHOD_MATCHED_ERROR',
      `The route ${path} has been matched, but it does not have "${request.method}" method defined`,
    );
    throw Object.assign(problem, { allow: allowedMethods(operations) });
  }

  async respond(
    operation: Operation,
    request: MockRequest,
    preference: Preference,
    stub: ReadyStub,
  ): Promise<ResponseDraft> {
    const { status: code, example: exampleKey } = stub;
    const wanted =
      code === undefined ? preference : { code, ...(exampleKey !== undefined && { exampleKey }) };
    const requestDiagnostics = validateRequest(operation, request);
    if (requestDiagnostics.length > 0) {
      const draft = rejectedDraft(operation, requestDiagnostics, wanted);
      return { ...draft, requestDiagnostics, responseDiagnostics: [] };
    }
    const accept =
      code === undefined ? readableAccept(request.headers['accept'] as string | undefined) : '*/*';
    const draft = acceptedDraft(operation, wanted, accept);
    if (!stub.body || draft.status !== code) return { ...draft, requestDiagnostics, responseDiagnostics: [] };
    const { json } = stub.body;
    const schema = contentOf(operation, draft)?.schema;
    const responseDiagnostics = schema ? validateValue(json, schema, 'Response', 'body') : [];
    return { ...draft, body: json, requestDiagnostics, responseDiagnostics };
  }
}

function contentOf(operation: Operation, { status, headers }: Draft): Content | undefined {
  const response = findResponse(operation, status);
  return response?.contents.find(({ mediaType }) => mediaType === headers['content-type']);
}

function findResponse({ responses }: Operation, status: number): Response | undefined {
  return responses.find(({ code }) => code === String(status));
}

/** The response to an invalid request: the documented status that fits, or a problem. */
function rejectedDraft(operation: Operation, diagnostics: readonly Diagnostic[], wanted: Preference): Draft {
  const expected = expectedStatuses(diagnostics);
  const status = expected.find((each) => findResponse(operation, each));
  const response = status === undefined ? undefined : findResponse(operation, status);
  if (status === undefined || !response) throw violationProblem(diagnostics);
  const [content] = response.contents;
  if (!content) return { status, headers: {}, body: undefined };
  const key = wanted.code !== undefined && expected.includes(wanted.code) ? wanted.exampleKey : undefined;
  return exampleDraft(status, content, key);
}

function expectedStatuses(diagnostics: readonly Diagnostic[]): readonly number[] {
  if (diagnostics.some(({ code }) => code === 401)) return [401];
  return diagnostics.some(({ code }) => code === 415) ? [415, 422, 400] : [422, 400];
}

const NO_RESPONSE = 'found in the spec, so Prism is generating this error for you.';

function violationProblem(diagnostics: readonly Diagnostic[]): Problem {
  const security = diagnostics.find(({ code }) => code === 401);
  if (security) {
    const headers = { 'WWW-Authenticate': security.tags?.join(',') };
    return new Problem(
      'UNAUTHORIZED',
      `Your request does not fullfil the security requirements and no HTTP unauthorized response was ${NO_RESPONSE}`,
      security.tags?.length ? { headers } : undefined,
    );
  }
  const mediaType = diagnostics.find(({ code }) => code === 415);
  if (mediaType) return new Problem('INVALID_CONTENT_TYPE', mediaType.message);
  return new Problem(
    'UNPROCESSABLE_ENTITY',
    `Your request is not valid and no HTTP validation response was ${NO_RESPONSE}`,
    {
      validation: diagnostics.map(({ path, code, message }) => ({
        location: path,
        severity: 'Error',
        code,
        message,
      })),
    },
  );
}

/** The response to a valid request: the status that is preferred, or the lowest 2xx. */
function acceptedDraft(operation: Operation, { code, exampleKey }: Preference, accept: string): Draft {
  const lowest = [...operation.responses]
    .filter((response) => /^2\d\d$/.test(response.code))
    .sort((one, other) => one.code.localeCompare(other.code))[0];
  const usual = lowest ?? operation.responses[0];
  if (code === undefined) return responseDraft(usual as Response, exampleKey, accept);
  const response = findResponse(operation, code);
  if (!response)
    throw new Problem('NOT_FOUND', `Requested status code ${code} is not defined in the document.`);
  try {
    return responseDraft(response, exampleKey, accept);
  } catch {
    return responseDraft(usual as Response, exampleKey, accept);
  }
}

function responseDraft({ code, contents }: Response, exampleKey: string | undefined, accept: string): Draft {
  const status = Number(code);
  if (contents.length === 0) return { status, headers: {}, body: undefined };
  const content = negotiateContent(contents, accept);
  if (content) return exampleDraft(status, content, exampleKey);
  if (code === '204' || accept.includes('*/*')) return { status, headers: {}, body: undefined };
  throw new Problem('NOT_ACCEPTABLE', `Unable to find content for ${accept}`);
}

function exampleDraft(status: number, { mediaType, examples }: Content, exampleKey?: string): Draft {
  const example = exampleKey === undefined ? examples[0] : examples.find(({ key }) => key === exampleKey);
  if (exampleKey !== undefined && !example) {
    throw new Problem(
      'NOT_FOUND',
      `Response for contentType: ${mediaType} and exampleKey: ${exampleKey} does not exist.`,
    );
  }
  return { status, headers: { 'content-type': mediaType }, body: example?.value };
}
