import { setTimeout as wait } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import type { CachedPage } from './page-cache.ts';
import { decodePage, MAX_PAGE_BYTES } from './page-text.ts';

/** Identifies the reader to the site. */
export const USER_AGENT = 'GoldLeafDocsReader/1.0 (reads the API reference for the TypeScript client)';

/** The result of a request. */
export type PageResponse =
  | { readonly kind: 'page'; readonly page: CachedPage }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'failure'; readonly status: number | undefined; readonly text: string };

export interface RequestOptions {
  readonly cached: CachedPage | undefined;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
  /** Milliseconds before the first retry. Each further one waits twice as long. */
  readonly retryDelay: number;
}

const RETRIES = 3;
const MAX_RETRY_AFTER = 60_000;

/**
 * Requests a page. Retries network errors, 429 and 5xx. Redirects are returned, not followed.
 */
export async function requestPage(url: string, options: RequestOptions): Promise<PageResponse> {
  try {
    return await pRetry(() => requestOnce(url, options), {
      retries: RETRIES,
      minTimeout: options.retryDelay,
      factor: 2,
    });
  } catch (error) {
    const status = error instanceof TransientError ? error.status : undefined;
    return { kind: 'failure', status, text: textOf(error) };
  }
}

class TransientError extends Error {
  readonly status: number | undefined;

  constructor(text: string, status?: number, options?: ErrorOptions) {
    super(text, options);
    this.status = status;
  }
}

async function requestOnce(url: string, options: RequestOptions): Promise<PageResponse> {
  const response = await fetch(url, {
    headers: requestHeaders(options.cached),
    redirect: 'manual',
    signal: AbortSignal.timeout(options.timeout),
  }).catch((error: unknown) => {
    throw new TransientError(textOf(error), undefined, { cause: error });
  });
  const { status } = response;
  if (status === 304 && options.cached !== undefined) return { kind: 'unchanged' };
  if (status === 200) return await readBody(url, response);
  await response.body?.cancel();
  const location = response.headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    return { kind: 'redirect', location: new URL(location, url).href };
  }
  if (status === 429 || status >= 500) {
    await waitForRetryAfter(response.headers.get('retry-after'));
    throw new TransientError(`The server responded with ${status}.`, status);
  }
  return { kind: 'failure', status, text: `The server responded with ${status}.` };
}

function requestHeaders(cached: CachedPage | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'User-Agent': USER_AGENT, Accept: 'text/html' };
  if (cached?.etag !== undefined) headers['If-None-Match'] = cached.etag;
  if (cached?.lastModified !== undefined) headers['If-Modified-Since'] = cached.lastModified;
  return headers;
}

async function readBody(url: string, response: Response): Promise<PageResponse> {
  const contentType = response.headers.get('content-type') ?? '';
  if (!/html|text\/plain/i.test(contentType)) {
    await response.body?.cancel();
    return { kind: 'failure', status: 200, text: `The response is "${contentType}" instead of HTML.` };
  }
  const bytes = await readLimited(response);
  if (bytes === undefined) {
    return { kind: 'failure', status: 200, text: `The page is larger than ${MAX_PAGE_BYTES} bytes.` };
  }
  const html = decoded(bytes, contentType);
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    kind: 'page',
    page: {
      url,
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
      checkedAt: Date.now(),
      html,
    },
  };
}

function decoded(bytes: Uint8Array, contentType: string): string {
  try {
    return decodePage(bytes, contentType);
  } catch {
    throw new AbortError(`The page's charset is unknown: "${contentType}".`);
  }
}

/** Returns `undefined` if the body is too large, and stops reading there. */
async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > MAX_PAGE_BYTES) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    const text = `The page wasn't received to its end: ${textOf(error)}`;
    throw new TransientError(text, undefined, { cause: error });
  }
  return Buffer.concat(chunks);
}

async function waitForRetryAfter(retryAfter: string | null): Promise<void> {
  const seconds = Number(retryAfter ?? '');
  if (seconds > 0) await wait(Math.min(seconds * 1000, MAX_RETRY_AFTER));
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && error.message === 'fetch failed' ? cause.message : error.message;
}
