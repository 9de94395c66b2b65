import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { createInstance } from '@stoplight/prism-http';
import mocker from '@stoplight/prism-http/dist/mocker/index.js';
import router from '@stoplight/prism-http/dist/router/index.js';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { DiagnosticSeverity } from '@stoplight/types';
import MIMEType from 'whatwg-mimetype';
import { allowedMethods } from '../response/allowed-methods.ts';
import { MULTIPART } from '../response/form.ts';
import type { Preference } from '../response/preference.ts';
import type { ProblemLike } from '../response/problem.ts';
import { readableAccept } from '../response/readable-accept.ts';
import type { Responder } from '../response/respond-to.ts';
import type { MockRequest, ResponseDraft } from '../response/response-draft.ts';
import type { ReadyStub } from '../stubs/ready-stub.ts';
import { prismLogger, type WriteLine } from './logger.ts';
import type { Operation, Operations } from './operations.ts';

type Prism = ReturnType<typeof createInstance>;
type Config = NonNullable<Parameters<Prism['request']>[2]>;
type Components = Required<Parameters<typeof createInstance>[1]>;

/** A request as Prism reads it, with the form that the mock has decoded. */
type PrismRequest = Parameters<Prism['request']>[0] & Pick<MockRequest, 'form'>;

/** Prism's mock configuration, and the body that replaces the example of the documented response. */
type MockConfig = Config['mock'] & { readonly stub?: ReadyStub | undefined };

// Node and some test runners disagree on the default export of a CommonJS module.
const mock: typeof mocker.default = typeof mocker === 'function' ? mocker : mocker.default;
const route: typeof router.default = typeof router === 'function' ? router : router.default;

const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;

/** Prism's engine: finds the operation of a request, validates the request and picks the documented response. */
export class Engine implements Responder<Operation> {
  readonly #routes: readonly Route[];
  readonly #prism: Prism;

  constructor(operations: Operations, write: WriteLine) {
    this.#routes = operations.map((operation) => ({ operation, segments: decodedSegments(operation.path) }));
    this.#prism = createInstance(
      { ...CONFIG, mock: { dynamic: false } } as Config,
      {
        logger: prismLogger(write),
        // The operation is already found.
        route: ({ resources: [operation] }) => ({ _tag: 'Right', right: operation as Operation }),
        validateInput: validateRequest,
        mock: stubbedMock,
      } as Parameters<typeof createInstance>[1],
    );
  }

  route(request: MockRequest): Operation {
    const candidates = this.#candidates(request.url.path);
    const found = route({ resources: candidates, input: request as PrismRequest });
    if (found._tag === 'Right') return found.right;
    const problem = found.left as ProblemLike;
    if (problem.status !== 405) throw problem;
    if (request.method === 'head') return this.route({ ...request, method: 'get' });
    throw Object.assign(problem, { allow: allowedMethods(candidates) });
  }

  /** The operations whose path a path can match. Prism sorts and compares all that it is given, which takes most of its time. */
  #candidates(path: string): Operation[] {
    const segments = decodedSegments(path);
    const routes = this.#routes.filter((each) => canMatch(each.segments, segments));
    // Prism says itself that none matches.
    return (routes.length > 0 ? routes : this.#routes.slice(0, 1)).map(({ operation }) => operation);
  }

  async respond(
    operation: Operation,
    request: MockRequest,
    preference: Preference,
    stub: ReadyStub,
  ): Promise<ResponseDraft> {
    const { status: code, example: exampleKey } = stub;
    const preferred = code === undefined ? preference : { code, ...(exampleKey && { exampleKey }) };
    const config = { ...CONFIG, mock: { dynamic: false, ...preferred, stub } satisfies MockConfig } as Config;
    const headers = readableHeaders(request.headers as Headers, code !== undefined);
    const outcome = await this.#prism.request({ ...request, headers } as PrismRequest, [operation], config)();
    if (outcome._tag === 'Left') {
      const { code: preferredCode, ...others } = preference;
      // Prism falls back to the usual status. If that fails too, it hides the problem behind a 500.
      const isHidden = preferredCode !== undefined && !('status' in outcome.left);
      if (isHidden) return this.respond(operation, request, others, stub);
      throw outcome.left;
    }
    const { output, validations } = outcome.right;
    return {
      status: output.statusCode,
      headers: (output.headers ?? {}) as Record<string, string>,
      body: output.body,
      requestDiagnostics: validations.input,
      responseDiagnostics: validations.output,
    };
  }
}

/** Relabels the form of an operation, so that Prism leaves the values as the mock has decoded them. */
const DECODED_FORM = 'application/x-decoded-form';

const decodedForms = new WeakMap<Operation, Operation>();

function withDecodedForm(operation: Operation): Operation {
  const known = decodedForms.get(operation);
  if (known) return known;
  const body = operation.request?.body;
  const contents = body?.contents?.map((content) =>
    content.mediaType === MULTIPART ? { ...content, mediaType: DECODED_FORM } : content,
  );
  const changed = {
    ...operation,
    request: { ...operation.request, body: { ...body, contents } },
  } as Operation;
  decodedForms.set(operation, changed);
  return changed;
}

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

function decodedSegments(path: string): readonly string[] {
  return path.split('/').map((segment) => {
    if (!segment.includes('%')) return segment;
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
}

function canMatch(template: readonly string[], path: readonly string[]): boolean {
  if (template.length !== path.length) return false;
  return template.every((segment, index) => segment === path[index] || segment.includes('{'));
}

/** Prism's validation, with forms that the mock has read itself and with malformed percent-encoding rejected: Prism throws there. */
const validateRequest: Components['validateInput'] = ({ resource, element }) => {
  const { form, ...request } = element as PrismRequest;
  if (form && 'unreadable' in form) return rejected('body', 'multipart', `Request body ${form.unreadable}`);
  const isForm = form !== undefined;
  const headers = { ...request.headers, 'content-type': DECODED_FORM };
  try {
    return validateInput(
      isForm
        ? { resource: withDecodedForm(resource), element: { ...request, headers, body: form.values } }
        : { resource, element: request },
    );
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    const part = isPercentEncoded(request.url.path) ? 'body' : 'path';
    return rejected(part, 'percent_encoding', `Request ${part} has a malformed percent-encoding`);
  }
};

function rejected(part: string, code: string, message: string): ReturnType<Components['validateInput']> {
  const diagnostic: IPrismDiagnostic = { path: [part], code, message, severity: DiagnosticSeverity.Error };
  return { _tag: 'Left', left: [diagnostic] } as ReturnType<Components['validateInput']>;
}

function isPercentEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Prism's mock, with the stub's body in the response that was asked for. Prism validates it afterwards. */
const stubbedMock: Components['mock'] = (options) => (logger) => {
  const outcome = mock(options)(logger);
  const { stub } = options.config as MockConfig;
  if (outcome._tag === 'Left' || !stub?.body || outcome.right.statusCode !== stub.status) return outcome;
  return { _tag: 'Right', right: { ...outcome.right, body: stub.body.json } };
};

type Headers = NonNullable<PrismRequest['headers']>;

/** The headers without what Prism can't parse: it throws at a Content-Type that is no media type, and at such an Accept. */
function readableHeaders(headers: Headers, acceptsAll: boolean): Headers {
  const { accept, ...readable } = headers as Record<string, string> & { accept?: string };
  const contentType = headers['content-type'];
  if (contentType && MIMEType.parse(contentType) === null)
    readable['content-type'] = 'application/octet-stream';
  if (acceptsAll) return { ...readable, accept: '*/*' };
  if (accept === undefined) return readable;
  return { ...readable, accept: readableAccept(accept) };
}
