import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { createInstance, type ProblemJsonError } from '@stoplight/prism-http';
import mocker from '@stoplight/prism-http/dist/mocker/index.js';
import router from '@stoplight/prism-http/dist/router/index.js';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { DiagnosticSeverity } from '@stoplight/types';
import { parse } from 'content-type';
import MIMEType from 'whatwg-mimetype';
import type { ReadyStub } from '../stubs/ready-stub.ts';
import { DECODED_FORM, type DecodedForm, withDecodedForm } from './form.ts';
import { prismLogger, type WriteLine } from './logger.ts';
import type { Operation, Operations } from './operations.ts';
import type { Preference } from './preference.ts';

type Prism = ReturnType<typeof createInstance>;
type Config = NonNullable<Parameters<Prism['request']>[2]>;
type Components = Required<Parameters<typeof createInstance>[1]>;

/** A request as Prism reads it. */
export type PrismRequest = Parameters<Prism['request']>[0] & { readonly form?: DecodedForm | undefined };

/** A response of Prism, before it is written as text. */
export interface PrismResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly requestDiagnostics: readonly IPrismDiagnostic[];
  readonly responseDiagnostics: readonly IPrismDiagnostic[];
}

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
export class Engine {
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

  /**
   * Finds the operation that a path and a method lead to. A HEAD leads to the GET of its path if it has no operation of its own.
   *
   * @throws {ProblemJsonError} 404 or 405
   */
  route(request: PrismRequest): Operation {
    const candidates = this.#candidates(request.url.path);
    const found = route({ resources: candidates, input: request });
    if (found._tag === 'Right') return found.right;
    const problem = found.left as ProblemJsonError;
    if (problem.status !== 405) throw problem;
    if (request.method === 'head') return this.route({ ...request, method: 'get' });
    const methods = candidates.map(({ method }) => method.toUpperCase());
    if (methods.includes('GET')) methods.push('HEAD');
    throw Object.assign(problem, {
      additional: { headers: { Allow: [...new Set(methods)].sort().join(', ') } },
    });
  }

  /** The operations whose path a path can match. Prism sorts and compares all that it is given, which takes most of its time. */
  #candidates(path: string): Operation[] {
    const segments = decodedSegments(path);
    const routes = this.#routes.filter((each) => canMatch(each.segments, segments));
    // Prism says itself that none matches.
    return (routes.length > 0 ? routes : this.#routes.slice(0, 1)).map(({ operation }) => operation);
  }

  /**
   * Validates a request and picks its response.
   *
   * @param stub - its `status`, `example` and `body` are preferred to what the request prefers
   * @throws {ProblemJsonError} when Prism's response is a problem of its own, such as 422 where none is documented
   */
  async respond(
    operation: Operation,
    request: PrismRequest,
    preference: Preference,
    stub: ReadyStub,
  ): Promise<PrismResponse> {
    const { status: code, example: exampleKey } = stub;
    const preferred = code === undefined ? preference : { code, ...(exampleKey && { exampleKey }) };
    const config = { ...CONFIG, mock: { dynamic: false, ...preferred, stub } satisfies MockConfig } as Config;
    const headers = readableHeaders(request.headers ?? {}, code !== undefined);
    const outcome = await this.#prism.request({ ...request, headers } as PrismRequest, [operation], config)();
    if (outcome._tag === 'Left') throw outcome.left;
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
    const place = isPercentEncoded(request.url.path) ? 'body' : 'path';
    return rejected(place, 'percent_encoding', `Request ${place} has a malformed percent-encoding`);
  }
};

function rejected(place: string, code: string, message: string): ReturnType<Components['validateInput']> {
  const diagnostic: IPrismDiagnostic = { path: [place], code, message, severity: DiagnosticSeverity.Error };
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
  const accepted = acceptsAll ? '*/*' : accept?.split(',').filter(isMediaRange).join(',');
  if (accepted) return { ...readable, accept: accepted };
  return readable;
}

function isMediaRange(text: string): boolean {
  try {
    parse(text.trim());
    return true;
  } catch {
    return false;
  }
}
