import type { CallPlan } from '../call/call-plan.ts';
import { throwTypeError } from '../errors/throw-type-error.ts';
import { readCustomerId } from '../options/customer-id.ts';
import { serializeBody } from './body.ts';
import { cacheFields, tokenCacheFields } from './cache.ts';
import { fillPath } from './path.ts';
import { writeQuery } from './query.ts';

/** What openapi-fetch builds in place of a `Request`, which costs more than the rest of a call. */
export class RequestDraft {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }

  /** What the request carries that may be secret. */
  get secrets(): string {
    const { headers, body } = this.init;
    return `${(headers as Headers).get('Authorization')} ${typeof body === 'string' ? body : ''}`;
  }
}

interface RequestParts {
  /** The options of openapi-fetch. */
  readonly options: object;
  /** openapi-fetch would copy the headers once more to serialize a body, so it gets none. */
  readonly body: BodyInit | undefined;
}

/**
 * Returns what a request is built from.
 *
 * @param signal - ends the attempt
 * @throws {Error} when the call can't be sent as it is, such as with an object in the query
 */
export function buildRequest(plan: CallPlan, token: string | undefined, signal: AbortSignal): RequestParts {
  const { config, method, path, options: call } = plan;
  // Otherwise it would be appended to the host.
  if (typeof path !== 'string' || !path.startsWith('/')) throwTypeError('the path must start with "/"');
  const { params, parseAs } = call;
  const { data, type } = serializeBody(method, call.body);
  const options = {
    ...(config.tokens ? cacheFields(method, call) : tokenCacheFields()),
    baseUrl: config.baseUrl,
    params: { query: params?.query, path: params?.path ?? {} },
    pathSerializer: fillPath,
    querySerializer: writeQuery,
    headers: {
      'Content-Type': type,
      Authorization: token && `Bearer ${token}`,
      apiCustomerId: readCustomerId(call.customerId) ?? config.customerId,
    },
    parseAs: 'stream',
    redirect: 'manual',
    duplex: 'half',
    // A stream is read when the call is over. The caller's signal still ends it.
    signal: parseAs === 'stream' && plan.signal ? AbortSignal.any([signal, plan.signal]) : signal,
  };
  return { options, body: data };
}
