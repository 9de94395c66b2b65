import type { Violation } from '../requests/violation.ts';
import { type DocumentedOperation, operationName } from './documented-operation.ts';
import { isJson } from './parse-body.ts';
import { type ProblemLike, problemText } from './problem.ts';
import type { HttpReply, Reply } from './reply.ts';
import type { RequestError } from './request-error.ts';
import type { Diagnostic, ResponseDraft } from './response-draft.ts';

/** The result of a request: what is sent, and why. */
export interface Outcome {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}

const PROBLEM = 'application/problem+json';

/** Prism cuts the header there. */
const MAX_HEADER = 8 * 1024 - 100;

/** Names of severities, as Prism writes them. */
const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

/**
 * The outcome of a documented response.
 *
 * @param author - who wrote the response's body
 * @param accept - of the request. If it names `application/problem+json`, the violations of a request are its body
 */
export function documentedOutcome(
  draft: ResponseDraft,
  author: 'description' | 'stub',
  accept: string | undefined,
): Outcome {
  const { status, requestDiagnostics, responseDiagnostics } = draft;
  const violations = [
    ...requestDiagnostics.map((diagnostic) => violation('request', diagnostic)),
    ...responseDiagnostics.map((diagnostic) => violation(author, diagnostic)),
  ];
  const header = violationHeader(draft);
  const isRejected = requestDiagnostics.some(({ severity }) => severity === 0);
  const reply = isRejected && namesProblem(accept) ? violationProblem(status, violations) : written(draft);
  return { reply: { ...reply, headers: { ...reply.headers, ...header } }, violations };
}

/** The outcome of an error: a problem keeps its status, anything else is a 500. */
export function problemOutcome(error: unknown): Outcome {
  const problem: ProblemLike = error instanceof Error ? error : new Error(String(error));
  const { status = 500, allow } = problem;
  const { headers, validation } = (problem.additional ?? {}) as {
    headers?: HttpReply['headers'];
    validation?: readonly { readonly location: string[]; readonly code: string; readonly message: string }[];
  };
  const listed = validation?.map(({ location, ...rest }) =>
    violation('request', { ...rest, path: location }),
  );
  const own: Violation = {
    fault: status < 500 ? 'request' : 'description',
    location: '',
    rule: PROBLEM_RULES[status] ?? 'unsupported',
    message: [problem.message, problem.detail].filter(Boolean).join('. '),
  };
  return {
    reply: {
      status,
      headers: { 'content-type': PROBLEM, ...(allow && { allow }), ...headers },
      body: problemText(problem),
    },
    violations: listed ?? [own],
  };
}

const PROBLEM_RULES: Readonly<Record<number, string>> = {
  401: 'security',
  404: 'path',
  405: 'method',
  406: 'accept',
  415: 'media_type',
  422: 'prefer',
};

/** The outcome of a request that is rejected before the description is looked at. Its body is that of Prism's server. */
export function requestErrorOutcome({ status, code, message, headers }: RequestError): Outcome {
  return {
    reply: {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify({ error: { code, message } }),
    },
    violations: [{ fault: 'request', location: 'body', rule: code, message }],
  };
}

/** The outcome of a stub's function that threw, or returned what is no stub. */
export function stubErrorOutcome(operation: DocumentedOperation, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The stub's function for ${operationName(operation)} failed: ${reason}`;
  const { reply } = problemOutcome(new Error(message));
  return { reply, violations: [{ fault: 'stub', location: '', rule: 'function', message }] };
}

function violation(fault: Violation['fault'], diagnostic: Omit<Diagnostic, 'severity'>): Violation {
  const { path = [], code, message } = diagnostic;
  return { fault, location: path.join('.'), rule: CODE_RULES[String(code)] ?? String(code), message };
}

/** Prism uses statuses for two of its rules. */
const CODE_RULES: Readonly<Record<string, string>> = {
  401: 'security',
  415: 'media_type',
  undefined: 'status',
};

/** Prism's header, in ASCII: it quotes the names of properties, and a header takes no character above U+00FF. */
function violationHeader({ requestDiagnostics, responseDiagnostics }: ResponseDraft): Record<string, string> {
  const listed = [
    ...requestDiagnostics.map((diagnostic) => headerEntry('request', diagnostic)),
    ...responseDiagnostics.map((diagnostic) => headerEntry('response', diagnostic)),
  ];
  if (listed.length === 0) return {};
  const text = JSON.stringify(listed);
  const cut = text.length > MAX_HEADER ? `Too many violations! ${text.slice(0, MAX_HEADER)}` : text;
  return { 'sl-violations': cut.replace(/[^ -~]/g, jsonEscape) };
}

function headerEntry(side: string, { path = [], severity, code, message }: Diagnostic): object {
  return { location: [side, ...path], severity: SEVERITIES[severity], code, message };
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function namesProblem(accept: string | undefined): boolean {
  return accept?.split(',').some((range) => range.split(';')[0]?.trim().toLowerCase() === PROBLEM) ?? false;
}

function violationProblem(status: number, violations: readonly Violation[]): HttpReply {
  const problem = {
    type: 'about:blank',
    title: 'The request breaks the OpenAPI description',
    status,
    detail: violations.map(({ message }) => message).join('; '),
    violations,
  };
  return { status, headers: { 'content-type': PROBLEM }, body: JSON.stringify(problem) };
}

/** Writes a documented response as Prism's server does. Throws if a header's value can't be sent. */
function written({ status, headers: documented, body }: ResponseDraft): HttpReply {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(documented)) {
    if (value === null || value === undefined) continue;
    new Headers([[name, String(value)]]);
    headers[name.toLowerCase()] = String(value);
  }
  const text = bodyText(body, headers['content-type']);
  return text === undefined ? { status, headers } : { status, headers, body: text };
}

function bodyText(body: unknown, contentType: string | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (isJson(contentType)) return JSON.stringify(body);
  if (typeof body === 'string') return body;
  throw new Error(
    `The mock can't write ${contentType ?? 'a body without a media type'}. Give the description an example that is text.`,
  );
}
