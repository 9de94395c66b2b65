import type { CallPlan } from '../call/call-plan.ts';
import { throwTypeError } from '../errors/throw-type-error.ts';
import { readCustomerId } from '../options/customer-id.ts';
import { tokenFetchFields } from '../runtime/no-store.ts';
import { serializeBody } from './body.ts';
import { fetchFields } from './fetch-fields.ts';
import { readHeaders } from './headers.ts';

/** openapi-fetch builds it in place of a `Request`, which costs more than the rest of a call. */
export class RequestDraft {
  declare readonly url: string;
  declare readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }

  /** The parts of the request that may be secret. A server may return the request id, so that is left out. */
  get secrets(): string {
    const { headers, body } = this.init;
    const values = [...(headers as Headers)].map(([name, value]) => name !== 'x-request-id' && value);
    return `${values} ${body}`;
  }
}

interface RequestParts {
  /** The options of openapi-fetch. */
  readonly options: { readonly headers: Headers };
  /** openapi-fetch would copy the headers once more to serialize a body, so it gets none. */
  readonly body: BodyInit | undefined;
  /** Fields of `fetch` that a `Request` may not keep, such as `next`. */
  readonly fields: RequestInit;
}

/**
 * Returns what a request is built from.
 *
 * @param signal - ends the attempt
 * @throws {Error} when the call can't be sent as it is, such as with an object in the query
 */
export function buildRequest(plan: CallPlan, token: string | undefined, signal: AbortSignal): RequestParts {
  const { config, method, path } = plan;
  // Otherwise it would be appended to the host.
  if (typeof path !== 'string' || !path.startsWith('/')) throwTypeError('the path must start with "/"');
  const {
    params,
    body,
    parseAs,
    customerId,
    headers,
    schema,
    signal: callSignal,
    timeout: _timeout,
    attemptTimeout: _attemptTimeout,
    retries: _retries,
    ...given
  } = plan.options;
  if (schema !== undefined && !schema?.['~standard'])
    throwTypeError('schema must be a Standard Schema, such as one of zod');
  const { data, type } = serializeBody(method, body);
  const fields = config.tokens ? fetchFields(method, given) : tokenFetchFields();
  const sent = readHeaders(headers ?? {});
  const ours = {
    'Content-Type': type,
    Authorization: token && `Bearer ${token}`,
    apiCustomerId: readCustomerId(customerId) ?? config.customerId,
  };
  for (const [name, value] of Object.entries(ours)) if (value) sent.set(name, value);
  const options = {
    ...fields,
    baseUrl: config.baseUrl,
    params: { query: params?.query ?? {}, path: params?.path ?? {} },
    headers: sent,
    parseAs: 'stream',
    redirect: 'manual',
    duplex: 'half',
    // A stream is read when the call is over. The caller's signal still ends it.
    signal: parseAs === 'stream' && callSignal ? AbortSignal.any([signal, callSignal]) : signal,
  };
  return { options, body: data, fields };
}
