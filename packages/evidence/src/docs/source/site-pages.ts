import PQueue from 'p-queue';
import robotsParser from 'robots-parser';
import type { CachedPage, PageStore } from './page-cache.ts';
import { readLinks } from './page-links.ts';
import { type PageResponse, requestPage, USER_AGENT } from './page-request.ts';
import { type PageSource, SourceError, type SourcePage } from './page-source.ts';

export interface SiteOptions {
  readonly cache: PageStore;
  /** Pages that were checked less than this long ago aren't requested again, in milliseconds. Default: 0. */
  readonly maxAge?: number;
  /** Whether only the cache is read, and no request is sent. Default: false. */
  readonly isOffline?: boolean;
  /** Addresses that are read even if no page links to them. */
  readonly known?: readonly string[];
  /** Milliseconds between two requests. Default: 1000, and 0 on loopback. */
  readonly interval?: number;
  /** Milliseconds that one attempt may take. Default: 30,000. */
  readonly timeout?: number;
  /** Milliseconds before the first retry. Default: 2000. */
  readonly retryDelay?: number;
  /** Is called before each page, with the number of pages that are done and known. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly known: number;
    readonly address: string;
  }) => void;
}

// The types of this CommonJS module describe an ES module.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;
const MAX_REDIRECTS = 5;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Crawls a documentation site: from its root, over links to pages of the same site, one request at a time.
 *
 * @param root - address of the site
 * @throws {SourceError} while pages are read, if robots.txt can't be read or forbids the root, or the root can't be read
 */
export function sitePages(root: URL, options: SiteOptions): PageSource {
  const base = new URL(root.pathname.endsWith('/') ? root.href : new URL('.', root).href);
  return { name: root.href, isComplete: true, pages: () => new Crawl(root, base, options).pages() };
}

class Crawl {
  readonly #root: URL;
  readonly #base: URL;
  readonly #options: SiteOptions;
  #queue: PQueue = new PQueue({ concurrency: 1 });
  #isAllowed: (url: string) => boolean = () => true;

  constructor(root: URL, base: URL, options: SiteOptions) {
    this.#root = root;
    this.#base = base;
    this.#options = options;
  }

  async *pages(): AsyncGenerator<SourcePage> {
    if (!this.#options.isOffline) await this.#readRobots();
    const seen = new Set([this.#root.href]);
    const open = [this.#root.href];
    for (const address of this.#options.known ?? []) this.#add(new URL(address, this.#base).href, seen, open);
    let done = 0;
    for (let url = open.shift(); url !== undefined; url = open.shift()) {
      const address = this.#addressOf(url);
      this.#options.onProgress?.({ done, known: seen.size, address });
      const page = await this.#page(url);
      done += 1;
      if ('html' in page) for (const link of readLinks(page.html, page.url)) this.#add(link, seen, open);
      else if (url === this.#root.href) throw new SourceError(`${url} can't be read: ${page.failure}`);
      yield 'html' in page ? { address, html: page.html } : { address, failure: page.failure };
    }
  }

  #add(url: string, seen: Set<string>, open: string[]): void {
    const isPage = /(\.html|\/)$/.test(new URL(url).pathname);
    if (seen.has(url) || !url.startsWith(this.#base.href) || !isPage || !this.#isAllowed(url)) return;
    seen.add(url);
    open.push(url);
  }

  #addressOf(url: string): string {
    const address = url.slice(this.#base.href.length);
    try {
      return decodeURIComponent(address) || 'index.html';
    } catch {
      return address;
    }
  }

  async #readRobots(): Promise<void> {
    const url = new URL('/robots.txt', this.#root).href;
    const { interval } = this.#options;
    const response = await this.#requestRobots(url);
    const isMissing =
      response.kind === 'failure' &&
      response.status !== undefined &&
      response.status >= 400 &&
      response.status < 500;
    if (response.kind === 'failure' && !isMissing && response.status !== 200) {
      throw new SourceError(`${url} can't be read, so nobody knows what the site allows: ${response.text}`);
    }
    const robots = parseRobots(url, response.kind === 'page' ? response.page.html : '');
    this.#isAllowed = (address) => robots.isAllowed(address, USER_AGENT) ?? true;
    if (!this.#isAllowed(this.#root.href))
      throw new SourceError(`${url} doesn't allow ${this.#root.href} to be read.`);
    const delay = (robots.getCrawlDelay(USER_AGENT) ?? 0) * 1000;
    const pause = interval ?? (LOOPBACK.test(this.#root.hostname) ? 0 : Math.max(1000, delay));
    if (pause > 0)
      this.#queue = new PQueue({ concurrency: 1, interval: pause, intervalCap: 1, strict: true });
  }

  /** Follows redirects, to other hosts too, as RFC 9309 requires. */
  async #requestRobots(url: string): Promise<PageResponse> {
    const { timeout = 30_000, retryDelay = 2000 } = this.#options;
    let response: PageResponse = { kind: 'redirect', location: url };
    for (let hops = 0; response.kind === 'redirect' && hops <= MAX_REDIRECTS; hops += 1) {
      response = await requestPage(response.location, { cached: undefined, timeout, retryDelay });
    }
    return response;
  }

  async #page(url: string): Promise<{ html: string; url: string } | { failure: string }> {
    let current = url;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const cached = await this.#options.cache.read(current);
      if (cached !== undefined && this.#isFresh(cached)) return cached;
      if (this.#options.isOffline) return cached ?? { failure: "It isn't in the cache." };
      const result = await this.#request(current, cached);
      if (typeof result !== 'string') return result;
      if (new URL(result).origin !== this.#root.origin)
        return { failure: `It redirects to another site: ${result}` };
      if (!this.#isAllowed(result))
        return { failure: `It redirects to a page that robots.txt doesn't allow: ${result}` };
      current = result;
    }
    return { failure: `It redirects more than ${MAX_REDIRECTS} times.` };
  }

  #isFresh(page: CachedPage): boolean {
    return this.#options.isOffline === true || Date.now() - page.checkedAt < (this.#options.maxAge ?? 0);
  }

  /** Requests a page and caches it. Returns an address if the page redirects there. */
  async #request(
    url: string,
    cached: CachedPage | undefined,
  ): Promise<CachedPage | { failure: string } | string> {
    const { timeout = 30_000, retryDelay = 2000 } = this.#options;
    const response = await this.#queue.add(() => requestPage(url, { cached, timeout, retryDelay }));
    if (response.kind === 'redirect') return response.location;
    if (response.kind === 'failure') return { failure: response.text };
    if (response.kind === 'unchanged' && cached !== undefined) {
      const confirmed = { ...cached, checkedAt: Date.now() };
      await this.#options.cache.write(confirmed);
      return confirmed;
    }
    if (response.kind !== 'page') return { failure: 'The server says that an unknown page is unchanged.' };
    await this.#options.cache.write(response.page);
    return response.page;
  }
}
