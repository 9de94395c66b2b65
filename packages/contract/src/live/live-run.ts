import { createGoldLeafClient, type GoldLeafError } from '@goldleaf/client';
import type { Description } from '../description.ts';
import type { CallPlan, PlannedCall } from './call-plan.ts';
import type { Deviation } from './deviation.ts';
import { type Exchange, recordExchanges } from './exchange.ts';
import { type Judge, startJudge } from './judge.ts';
import { type LiveOperation, liveOperations, operationPointer } from './live-operation.ts';
import { contentOf, responsePlace } from './place.ts';

/** The server that is asked, and how. */
export interface LiveTarget {
  /** Base of the API, as the client takes it. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiKeyName: string;
  /** With a Customer API key: the customer. */
  readonly customerId?: string | undefined;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/**
 * What came of a call:
 * - `as described`: a success, as described
 * - `otherwise`: an answer that is not as described, or that the client could not read
 * - `refused`: a failure that is described, so that nothing is known of the success
 * - `no answer`: none in time, or not to its end. What was asked may have been done
 */
export type Verdict = 'as described' | 'otherwise' | 'refused' | 'no answer';

export interface Outcome {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly docs: string | undefined;
  readonly evidence: string | undefined;
  readonly verdict: Verdict;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  readonly deviations: readonly Deviation[];
  /** The client's code of what failed. */
  readonly code?: string;
}

export interface LiveRun {
  readonly outcomes: readonly Outcome[];
  /** Holds secrets. */
  readonly exchanges: readonly Exchange[];
  /** Why it ended before all calls were made. */
  readonly stopped?: string;
}

/** The client, called by names that only the plan knows. */
interface AnyClient {
  readonly GET: (path: string, options: object) => Promise<AnyResult>;
  readonly POST: AnyClient['GET'];
}
type AnyResult = { readonly ok: true } | { readonly ok: false; readonly error: GoldLeafError };

/**
 * Makes the planned calls through the client, one after the other and none a second time, and holds each answer against the description.
 *
 * @param onOutcome - is told of each as it comes
 * @param signal - ends the run after the call that is under way
 */
export async function runLive(
  description: Description,
  target: LiveTarget,
  plan: CallPlan,
  {
    onOutcome,
    signal,
  }: { readonly onOutcome?: (outcome: Outcome) => void; readonly signal?: AbortSignal } = {},
): Promise<LiveRun> {
  await using judge = await startJudge(description);
  const recorder = recordExchanges();
  const { baseUrl, apiKey, apiKeyName, customerId, timeout } = target;
  const client = createGoldLeafClient({
    auth: { apiKey, apiKeyName },
    baseUrl,
    customerId,
    attemptTimeout: timeout,
    timeout: 4 * timeout, // an exchange, a refused token and another one may be part of it
    retries: 0,
    fetch: recorder.fetch,
  }) as unknown as AnyClient;
  const exchangeOperation = liveOperations(description).find(({ path }) => path === TOKEN_PATH);

  const outcomes: Outcome[] = [];
  const report = (outcome: Outcome): void => {
    outcomes.push(outcome);
    onOutcome?.(outcome);
  };
  for (const call of plan.calls) {
    if (signal?.aborted) return { outcomes, exchanges: recorder.exchanges, stopped: 'It was interrupted.' };
    const before = recorder.exchanges.length;
    const result = await send(client, description, call);
    const made = recorder.exchanges.slice(before);
    const [tokens, own] = [made.filter(isTokenExchange), made.filter((each) => !isTokenExchange(each))];
    if (exchangeOperation) {
      for (const exchange of tokens) {
        report(await outcomeOf(judge, description, exchangeOperation, TOKEN_PATH, exchange, undefined));
      }
    }
    if (!result.ok && result.error.code === 'token_exchange') {
      return {
        outcomes,
        exchanges: recorder.exchanges,
        stopped: `There is no token to ask with: ${result.error.message}.`,
      };
    }
    const error = result.ok ? undefined : result.error;
    report(await outcomeOf(judge, description, call.operation, filledPath(call), own.at(-1), error));
  }
  return { outcomes, exchanges: recorder.exchanges };
}

const TOKEN_PATH = '/security/v1/token';

function isTokenExchange({ request }: Exchange): boolean {
  return request.url.pathname === TOKEN_PATH;
}

function send(
  client: AnyClient,
  description: Description,
  { operation, parameters, body }: PlannedCall,
): Promise<AnyResult> {
  const { method, path } = operation;
  const isFile = [200, 201].some((status) => {
    const types = Object.keys(contentOf(responsePlace(description, operation, status)));
    return types.length > 0 && !types.some((type) => type.includes('json'));
  });
  return client[method](path, {
    params: { path: parameters },
    ...(body !== undefined && { body }),
    ...(isFile && { parseAs: 'blob' }),
  });
}

function filledPath({ operation, parameters }: PlannedCall): string {
  return operation.path.replace(/\{(.*?)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
}

/** @param error - what the client made of it; none where it took it for a success */
async function outcomeOf(
  judge: Judge,
  description: Description,
  operation: LiveOperation,
  path: string,
  exchange: Exchange | undefined,
  error: GoldLeafError | undefined,
): Promise<Outcome> {
  const { operationId, method, docs, evidence } = operation;
  const about = {
    operationId,
    method,
    path: operation.path,
    docs,
    evidence,
    milliseconds: exchange?.milliseconds ?? 0,
  };
  const code = error && { code: error.code };
  if (!exchange?.answer) {
    return { ...about, verdict: 'no answer', status: undefined, deviations: [], ...code };
  }
  const { request, answer } = exchange;
  const { status } = answer;
  const deviations = await judge.deviations(operation, path, request, answer);
  const succeeded = status >= 200 && status < 300;
  if (deviations.length === 0 && succeeded && error) {
    const pointer = responsePlace(description, operation, status)?.pointer ?? operationPointer(operation);
    deviations.push({
      kind: 'client',
      pointer,
      described: 'an answer that the client can read',
      seen: error.code,
    });
  }
  const verdict = deviations.length > 0 ? 'otherwise' : succeeded ? 'as described' : 'refused';
  return { ...about, verdict, status, deviations, ...code };
}
