import * as goldLeafValidators from '@goldleaf/api-types/response-validators';
import { createGoldLeafClient, type GoldLeafError } from '@goldleaf/client';
import type { ResponseValidators } from '@goldleaf/observe';
import { TOKEN_PATH } from '@goldleaf/openapi';
import { type RecordedRequest, recordRequests } from '@goldleaf/testing';
import { contentOf, responseLocation } from '../compare/described-message.ts';
import type { LiveMismatch, Undocumented } from '../compare/mismatch.ts';
import { compareResponse } from '../compare/response-comparison.ts';
import type { Verdict } from '../compare/verdict.ts';
import type { CallPlan, PlannedCall } from '../plan/call-plan.ts';
import { type LiveOperation, liveOperations } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import type { OperationRequest } from '../report/har.ts';

/** The server and how to reach it. */
export interface LiveTarget {
  /** Base URL of the API, as the client takes it. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiKeyName: string;
  /** The customer of a Customer API key. */
  readonly customerId?: string | undefined;
  /** Milliseconds to wait for a response. */
  readonly timeout: number;
}

/** The result of one request. */
export interface Outcome {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly docs: string | undefined;
  readonly evidence: string | undefined;
  readonly verdict: Verdict;
  /** Undefined if no response came. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  readonly mismatches: readonly LiveMismatch[];
  /** Parts that the description doesn't mention. */
  readonly undocumented: readonly Undocumented[];
  /** Code of the client's error. */
  readonly code?: string;
}

export interface LiveRun {
  readonly outcomes: readonly Outcome[];
  /** Holds secrets. */
  readonly requests: readonly OperationRequest[];
  /** Why the run stopped early. */
  readonly stopped?: string;
}

export interface RunOptions {
  /** Gets each outcome as it comes. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Stops the run after the current call. */
  readonly signal?: AbortSignal;
  /** Those of `spec`. Default: those of GoldLeaf's description. */
  readonly validators?: ResponseValidators;
}

/** The client without the types of single operations: the plan chooses them at run time. */
interface UntypedClient {
  readonly GET: (path: string, options: object) => Promise<UntypedResult>;
  readonly POST: UntypedClient['GET'];
}
type UntypedResult = { readonly ok: true } | { readonly ok: false; readonly error: GoldLeafError };

/** Makes the planned calls with the client, one at a time, each once, and compares every response with the description. */
export async function runLive(
  spec: Spec,
  target: LiveTarget,
  plan: CallPlan,
  { onOutcome, signal, validators = goldLeafValidators }: RunOptions = {},
): Promise<LiveRun> {
  const recorder = recordRequests();
  const client = clientOf(target, recorder.fetch);
  const tokenRequest = liveOperations(spec).find(({ path }) => path === TOKEN_PATH);

  const outcomes: Outcome[] = [];
  const requests: OperationRequest[] = [];
  const report = (operation: LiveOperation, request?: RecordedRequest, error?: GoldLeafError): void => {
    const outcome = outcomeOf(spec, operation, validators, request, error);
    outcomes.push(outcome);
    onOutcome?.(outcome);
  };
  for (const call of plan.calls) {
    if (signal?.aborted) return { outcomes, requests, stopped: 'The run was interrupted.' };
    const before = recorder.requests.length;
    const result = await send(client, spec, call);
    const sent = recorder.requests.slice(before).map((request) => {
      const isToken = tokenRequest && isTokenRequest(target, request);
      return { operation: isToken ? tokenRequest : call.operation, request };
    });
    requests.push(...sent);
    for (const { operation, request } of sent.filter((each) => each.operation === tokenRequest))
      report(operation, request);
    const error = result.ok ? undefined : result.error;
    if (error?.code === 'token_request')
      return { outcomes, requests, stopped: `No token could be obtained: ${error.message}.` };
    const own = sent.filter(({ operation }) => operation === call.operation).at(-1)?.request;
    report(call.operation, own, error);
  }
  return { outcomes, requests };
}

function clientOf(
  { baseUrl, apiKey, apiKeyName, customerId, timeout }: LiveTarget,
  fetch: typeof globalThis.fetch,
): UntypedClient {
  return createGoldLeafClient({
    auth: { apiKey, apiKeyName },
    baseUrl,
    customerId,
    attemptTimeout: timeout,
    timeout: 4 * timeout, // a call may include a token request, a 401 and another token request
    retries: 0,
    fetch,
  }) as unknown as UntypedClient;
}

/** The token request goes to the origin's root, whatever the base URL's path is. */
function isTokenRequest({ baseUrl }: LiveTarget, { url }: RecordedRequest): boolean {
  return url.pathname === TOKEN_PATH && url.origin === new URL(baseUrl).origin;
}

function send(
  client: UntypedClient,
  spec: Spec,
  { operation, parameters, body }: PlannedCall,
): Promise<UntypedResult> {
  const { method, path } = operation;
  const options: Record<string, unknown> = { params: { path: parameters } };
  if (body !== undefined) options['body'] = body;
  if (respondsWithFile(spec, operation)) options['parseAs'] = 'blob';
  return client[method](path, options);
}

function respondsWithFile(spec: Spec, operation: LiveOperation): boolean {
  return [200, 201].some((status) => {
    const types = Object.keys(contentOf(responseLocation(spec, operation, status)));
    return types.length > 0 && !types.some((type) => type.includes('json'));
  });
}

/** @param error - the client's error; undefined if the call succeeded */
function outcomeOf(
  spec: Spec,
  operation: LiveOperation,
  validators: ResponseValidators,
  request?: RecordedRequest,
  error?: GoldLeafError,
): Outcome {
  const { operationId, method, path, docs, evidence } = operation;
  const outcome: Outcome = {
    operationId,
    method,
    path,
    docs,
    evidence,
    verdict: 'no response',
    status: undefined,
    milliseconds: request?.milliseconds ?? 0,
    mismatches: [],
    undocumented: [],
  };
  const withError = error ? { ...outcome, code: error.code } : outcome;
  if (!request?.response) return withError;

  const { status } = request.response;
  const { mismatches, undocumented } = compareResponse(spec, operation, request.response, validators);
  const isSuccess = status >= 200 && status < 300;
  const found = [...mismatches];
  if (found.length === 0 && isSuccess && error) found.push(unreadable(spec, operation, status, error));
  return { ...withError, verdict: verdictOf(found, isSuccess), status, mismatches: found, undocumented };
}

function unreadable(
  spec: Spec,
  operation: LiveOperation,
  status: number,
  { code }: GoldLeafError,
): LiveMismatch {
  const source = responseLocation(spec, operation, status)?.pointer ?? operation.pointer;
  const described = 'a response that the client can read';
  return { kind: 'client', source, pointer: '', described, seen: code, likelyCause: 'description' };
}

function verdictOf(mismatches: readonly LiveMismatch[], isSuccess: boolean): Verdict {
  if (mismatches.length > 0) return 'mismatch';
  return isSuccess ? 'match' : 'error response';
}
