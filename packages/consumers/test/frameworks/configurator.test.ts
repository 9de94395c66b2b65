import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type * as configurator from '@goldleaf/configurator';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, bundleSize } from '../../src/bundle.ts';
import { startChromium } from '../../src/chromium.ts';
import { here } from '../../src/tools.ts';

const SHOP = 'https://shop.example';
const GOLDLEAF = 'https://goldleaf.app';

/** The content security policy that the README names. */
const POLICY = `default-src 'self'; frame-src ${GOLDLEAF} ${SHOP}`;

/** In the page: the bundle, and what the test reads. */
declare const goldleaf: typeof configurator;
declare global {
  interface Window {
    requests: (string | undefined)[];
    events: unknown[];
    mounted: configurator.Configurator;
  }
}

const folder = join(here, '../configurator');

let script: string;
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
  script = await bundle("export * from '@goldleaf/configurator'", { format: 'iife', name: 'goldleaf' });
});
afterAll(() => browser.close());

interface Shop extends AsyncDisposable {
  readonly page: Page;
  readonly printed: readonly string[];
  /** Addresses of the configurator that were loaded. */
  readonly loaded: readonly URL[];
  /** Has the frame that plays the configurator post messages to the page. */
  readonly post: (...messages: readonly unknown[]) => Promise<void>;
}

/** Opens a shop's page with the bundle. Pages are made up here, for GoldLeaf's origin too: no request leaves the browser. */
async function openShop(): Promise<Shop> {
  const context = await browser.newContext();
  const loaded: URL[] = [];
  const printed: string[] = [];
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/goldleaf.js')
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (url.pathname === '/goldleaf-token') {
      return route.fulfill({ contentType: 'text/plain', body: 'SECRET-route' });
    }
    if (url.origin === GOLDLEAF) loaded.push(url);
    const body =
      url.origin === SHOP && url.pathname === '/'
        ? '<!doctype html><html lang="en"><title>Shop</title><main><h1>Hoses</h1><div id="here"></div></main><script src="goldleaf.js"></script>'
        : '<!doctype html><html lang="en"><title>Hose</title><p>A hose.</p>';
    return route.fulfill({
      contentType: 'text/html',
      body,
      headers: url.origin === SHOP ? { 'content-security-policy': POLICY } : {},
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  await page.goto(`${SHOP}/`);
  await page.evaluate(() => {
    window.requests = [];
    window.events = [];
  });
  const post = async (...messages: readonly unknown[]): Promise<void> => {
    const frame = configuratorFrame(page) as Frame;
    await frame.evaluate((messages) => {
      for (const message of messages) parent.postMessage(message, '*');
    }, messages);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  };
  return { page, printed, loaded, post, [Symbol.asyncDispose]: () => context.close() };
}

const configuratorFrame = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().startsWith(`${GOLDLEAF}/iframe/`));

/** Mounts a configurator whose tokens are `SECRET-1`, `SECRET-2`, …, and waits until it shows the first one. */
async function mount(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.mounted = goldleaf.mountConfigurator(document.querySelector('#here') as Element, {
      getToken: async ({ expiredToken }) => `SECRET-${window.requests.push(expiredToken)}`,
      addToCartButton: true,
      onAddedToCart: (message) => window.events.push(message),
      onRequestedQuote: (message) => window.events.push(message),
      onGeneratedPdf: (message) => window.events.push(message),
      onError: (error) => window.events.push(error.message),
    });
  });
  await expect.poll(() => configuratorFrame(page)?.url()).toContain('SECRET-1');
  await configuratorFrame(page)?.waitForLoadState();
}

/** Lets the token grow older than a minute, without waiting for it. */
const anHourPasses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 3_600_000;
  });

describe('mountConfigurator in Chromium', () => {
  test('shows the configurator under the policy of the README', async () => {
    await using shop = await openShop();
    await mount(shop.page);

    expect(shop.loaded.map(String)).toEqual([
      `${GOLDLEAF}/iframe/hoseassembly?security_token=SECRET-1&add_to_cart_button=true`,
    ]);
    expect(shop.printed).toEqual([]);
  });

  test('passes the three events on', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    const messages = ['addedToCart', 'requestedQuote', 'generatedPdf'].map((type) => ({
      type,
      payload: [1],
    }));
    await shop.post(...messages);

    expect(await shop.page.evaluate(() => window.events)).toEqual(messages);
  });

  test('ignores messages of other shapes', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await shop.post(
      null,
      'addedToCart',
      { type: 'toString' },
      { type: '__proto__' },
      { type: ['addedToCart'] },
      {},
    );

    expect(await shop.page.evaluate(() => window.events)).toEqual([]);
    expect(shop.printed).toEqual([]);
  });

  test('ignores the same messages of the page itself, of another origin and of another frame', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await anHourPasses(shop.page);
    const frames = [`${SHOP}/frame`, `${GOLDLEAF}/another`];
    for (const src of frames) {
      await shop.page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }, src);
      await expect.poll(() => shop.page.frames().map((frame) => frame.url())).toContain(src);
    }
    for (const frame of shop.page.frames().filter((frame) => frame !== configuratorFrame(shop.page))) {
      await frame.evaluate(() => {
        for (const type of ['addedToCart', 'securityTokenExpired']) window.top?.postMessage({ type }, '*');
      });
    }
    await shop.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));

    expect(await shop.page.evaluate(() => [window.events, window.requests.length])).toEqual([[], 1]);
  });

  test('ignores messages of its own iframe once that has left the origin', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await configuratorFrame(shop.page)?.evaluate((url) => location.replace(url), `${SHOP}/frame`);
    const byUrl = () => shop.page.frames().find((frame) => frame.url() === `${SHOP}/frame`);
    await expect.poll(byUrl).toBeDefined();
    await byUrl()?.evaluate(() => parent.postMessage({ type: 'addedToCart' }, '*'));
    await shop.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));

    expect(await shop.page.evaluate(() => window.events)).toEqual([]);
  });

  test('requests one token for 100 expiry events, and adds no history entry', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    const before = await shop.page.evaluate(() => history.length);
    await anHourPasses(shop.page);
    await shop.post(...Array(100).fill({ type: 'securityTokenExpired' }));
    await expect.poll(() => configuratorFrame(shop.page)?.url()).toContain('SECRET-2');

    expect(await shop.page.evaluate(() => window.requests)).toEqual([undefined, 'SECRET-1']);
    expect(await shop.page.evaluate(() => history.length)).toBe(before);
    expect(shop.loaded).toHaveLength(2);
  });

  test('keeps the token out of the DOM, the console, errors and the address of the page', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await shop.post({ type: 'securityTokenExpired' });
    await expect.poll(() => shop.page.evaluate(() => window.events)).toHaveLength(1);

    const seen = await shop.page.evaluate(() => [
      document.documentElement.outerHTML,
      window.events,
      location.href,
    ]);
    expect(JSON.stringify([seen, shop.printed])).not.toContain('SECRET');
  });

  test('sends no path of the page as referrer, and lets the frame navigate nothing but itself', async () => {
    await using shop = await openShop();
    await shop.page.evaluate(() => history.replaceState(null, '', '/orders?customer=SECRET'));
    const request = shop.page.waitForRequest((request) => request.url().startsWith(GOLDLEAF));
    await mount(shop.page);

    expect((await request).headers()['referer']).toBe(`${SHOP}/`);
    expect(await shop.page.evaluate(() => window.mounted.iframe.referrerPolicy)).toBe('strict-origin');
    await configuratorFrame(shop.page)
      ?.evaluate(() => top?.location.replace('https://elsewhere.example'))
      .catch(() => {});
    await expect.poll(() => shop.printed.join()).toContain('is sandboxed');
    expect(shop.page.url()).toBe(`${SHOP}/orders?customer=SECRET`);
  });

  test('requests a token again on update() after getToken has failed six times, although it showed a token before', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await anHourPasses(shop.page);
    await shop.page.evaluate(() => {
      const { setTimeout } = window;
      window.setTimeout = ((run: () => void) => setTimeout(run)) as typeof window.setTimeout;
      window.mounted.update({ getToken: () => Promise.reject(new Error('no network')) });
    });
    await shop.post({ type: 'securityTokenExpired' });
    await expect.poll(() => shop.page.evaluate(() => window.events.length)).toBe(6);
    await shop.page.evaluate(() => window.mounted.update({ getToken: async () => 'SECRET-again' }));

    await expect.poll(() => configuratorFrame(shop.page)?.url()).toContain('SECRET-again');
  });

  test('loads again if an update changes the address, and not otherwise', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await shop.page.evaluate(() => window.mounted.update({ height: 400, title: 'Your hose' }));
    expect(shop.loaded).toHaveLength(1);
    await shop.page.evaluate(() => window.mounted.update({ hidePricing: true }));
    await expect.poll(() => shop.loaded.length).toBe(2);

    expect(shop.loaded[1]?.search).toBe('?security_token=SECRET-1&add_to_cart_button=true&hide_pricing=true');
    const { title, height } = await shop.page.evaluate(() => ({
      title: window.mounted.iframe.title,
      height: window.mounted.iframe.style.height,
    }));
    expect({ title, height }).toEqual({ title: 'Your hose', height: '400px' });
  });

  test('shows the configurator again after the page has moved it', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    await shop.page.evaluate(() => document.body.append(document.querySelector('#here') as Element));

    await expect.poll(() => shop.loaded.length).toBe(2);
  });

  test('hears nothing once it is unmounted', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    const frames = await shop.page.evaluate(() => {
      window.mounted.unmount();
      window.mounted.unmount();
      return document.querySelectorAll('iframe').length;
    });

    expect(frames).toBe(0);
  });

  test('has no accessibility fault that axe finds', async () => {
    await using shop = await openShop();
    await mount(shop.page);
    // GoldLeaf owns the content of the iframe.
    const { violations } = await new AxeBuilder({ page: shop.page }).options({ iframes: false }).analyze();

    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('<goldleaf-configurator> in Chromium', () => {
  test('shows the configurator with its attributes, dispatches events, and follows changes', async () => {
    await using shop = await openShop();
    await shop.page.evaluate(() => {
      const here = document.querySelector('#here') as Element;
      here.innerHTML =
        '<goldleaf-configurator add-to-cart-button hide-pricing button-color="red"></goldleaf-configurator>';
      const element = here.firstElementChild as configurator.GoldLeafConfiguratorElement;
      element.getToken = () => 'SECRET-1';
      element.addEventListener('addedToCart', (event) => window.events.push((event as CustomEvent).detail));
      goldleaf.defineConfigurator();
      goldleaf.defineConfigurator();
    });
    await expect.poll(() => configuratorFrame(shop.page)?.url()).toContain('SECRET-1');
    await configuratorFrame(shop.page)?.waitForLoadState();
    await shop.post({ type: 'addedToCart' });
    await shop.page.evaluate(() =>
      document.querySelector('goldleaf-configurator')?.removeAttribute('hide-pricing'),
    );
    await expect.poll(() => shop.loaded.length).toBe(2);

    expect(shop.loaded.map(({ search }) => search)).toEqual([
      '?security_token=SECRET-1&add_to_cart_button=true&button_color=red&hide_pricing=true',
      '?security_token=SECRET-1&add_to_cart_button=true&button_color=red',
    ]);
    expect(await shop.page.evaluate(() => window.events)).toEqual([{ type: 'addedToCart' }]);
    await shop.page.evaluate(() => document.querySelector('goldleaf-configurator')?.remove());
    await expect.poll(() => shop.page.frames()).toHaveLength(1);
  });
});

describe('the examples of the configurator', () => {
  const readExample = (name: string) => readFile(join(folder, 'examples', name), 'utf8');

  test.each([
    {
      name: 'mount.ts',
      html: '<div id="configurator"></div><button id="close">Close</button>',
      search: '?security_token=SECRET-route&customer_id=64f0c2d1a7b3e90012345678&add_to_cart_button=true',
      type: 'addedToCart',
      prints: 'Added to cart: {type: addedToCart}',
    },
    {
      name: 'element.ts',
      html: '<goldleaf-configurator customer-id="64f0c2d1a7b3e90012345678" request-quote-button hide-pricing></goldleaf-configurator>',
      search:
        '?security_token=SECRET-route&customer_id=64f0c2d1a7b3e90012345678&request_quote_button=true&hide_pricing=true',
      type: 'requestedQuote',
      prints: 'Requested quote: {type: requestedQuote}',
    },
  ])('has an example $name that works', async ({ name, html, search, type, prints }) => {
    const code = await bundle(await readExample(name), { format: 'iife' });
    await using shop = await openShop();
    await shop.page.evaluate((html) => {
      document.body.innerHTML = html;
    }, html);
    await shop.page.evaluate(code);
    await expect.poll(() => configuratorFrame(shop.page)?.url()).toContain('SECRET-route');
    await configuratorFrame(shop.page)?.waitForLoadState();
    await shop.post({ type });

    expect(shop.loaded.map((url) => url.search)).toEqual([search]);
    await expect.poll(() => shop.printed).toEqual([prints]);
  });
});

describe('@goldleaf/configurator', () => {
  test('weighs at most 1.8 kB to mount, minified and brotli', async () => {
    expect(
      await bundleSize("export { mountConfigurator } from '@goldleaf/configurator'"),
    ).toBeLessThanOrEqual(1_800);
  });

  test('has no side effects', async () => {
    expect(await bundleSize("import '@goldleaf/configurator'")).toBeLessThan(10);
  });
});
