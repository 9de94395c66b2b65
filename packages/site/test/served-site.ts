import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { BASE, DIST } from './built-site.ts';

const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;

/** The built site on loopback, and a browser that reaches nothing else. */
export interface ServedSite extends AsyncDisposable {
  readonly url: string;
  /** Requests to other hosts than loopback, which were blocked. */
  readonly blocked: readonly string[];
  open(path: string, options?: BrowserContextOptions): Promise<Tab>;
}

export interface Tab extends AsyncDisposable {
  readonly page: Page;
}

export async function serveSite(): Promise<ServedSite> {
  await access(executablePath).catch(() => {
    throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM to its path.`);
  });
  const serve = sirv(DIST);
  const server = createServer((request, response) => {
    request.url = request.url?.startsWith(`${BASE}/`) ? request.url.slice(BASE.length) : '/no-such-page';
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;
  const rules = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', rules] });
  const blocked: string[] = [];
  return {
    url,
    blocked,
    async open(path, options) {
      const context = await browser.newContext(options);
      await context.route(
        (address) => address.hostname !== '127.0.0.1',
        (route) => {
          blocked.push(route.request().url());
          return route.abort();
        },
      );
      const page = await context.newPage();
      await page.goto(url + path);
      return { page, [Symbol.asyncDispose]: () => context.close() };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
