import type { CallPlan } from '../call/call-plan.ts';
import { readCustomerId, refuse } from '../options.ts';
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

/**
 * Returns what openapi-fetch builds a request from. It throws what these functions throw for a caller's mistake.
 *
 * @param signal - ends the attempt
 */
export function buildRequest(plan: CallPlan, token: string | undefined, signal: AbortSignal): object {
  const { config, method, path, options } = plan;
  // Otherwise it would be appended to the host.
  if (typeof path !== 'string' || !path.startsWith('/')) refuse('the path must start with "/"');
  const { params, body, parseAs } = options;
  const { data, type } = serializeBody(method, body);
  return {
    ...(config.tokens ? cacheFields(method, options) : tokenCacheFields()),
    baseUrl: config.baseUrl,
    params: { query: params?.query, path: params?.path ?? {} },
    pathSerializer: fillPath,
    querySerializer: writeQuery,
    body: data,
    bodySerializer: keep,
    headers: {
      'Content-Type': type,
      Authorization: token && `Bearer ${token}`,
      apiCustomerId: readCustomerId(options.customerId) ?? config.customerId,
    },
    parseAs: 'stream',
    redirect: 'manual',
    duplex: 'half',
    // A stream is read when the call is over. The caller's signal still ends it.
    signal: parseAs === 'stream' && plan.signal ? AbortSignal.any([signal, plan.signal]) : signal,
  };
}

/** The body is serialized already, together with its Content-Type. */
const keep = (body: unknown): unknown => body;
