import { access } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Storefront, startStorefront } from '../server/storefront.ts';

const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;

let storefront: Storefront;
let browser: Browser;
beforeAll(async () => {
  await access(executablePath).catch(() => {
    throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM to its path.`);
  });
  storefront = await startStorefront();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await storefront[Symbol.asyncDispose]();
});
beforeEach(() => storefront.mock.reset());

interface Tab extends AsyncDisposable {
  readonly page: Page;
  /** Lines that the page printed, and errors that it didn't catch. */
  readonly printed: readonly string[];
  /** How many token requests the page has sent to its own server. */
  readonly tokenRequests: () => number;
}

async function open(name: string): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const printed: string[] = [];
  let tokenRequests = 0;
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  page.on('request', (request) => {
    if (request.url().endsWith('/goldleaf-token')) tokenRequests++;
  });
  await page.goto(storefront.url);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  return { page, printed, tokenRequests: () => tokenRequests, [Symbol.asyncDispose]: () => context.close() };
}

const requestsOf = (path: string) => storefront.mock.requests.filter((request) => request.path === path);

const INVITE = '/organization/users/invite';

async function invite(page: Page, password = 'Example-1'): Promise<void> {
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Invite', exact: true }).last().click();
}

describe('the customers', () => {
  test('are listed, and searched as one types', async () => {
    await using tab = await open('Customers');
    await tab.page.getByText('24 customers', { exact: true }).waitFor();
    await tab.page.getByLabel('Name').fill('acme');
    await tab.page.getByText('4 customers', { exact: true }).waitFor();

    expect(await tab.page.getByRole('listitem').allTextContents()).toEqual([
      'Acme Hydraulics',
      'Acme Hydraulics North',
      'Acme Hydraulics South',
      'Acme Hydraulics West',
    ]);
  });

  test('abort their request when the page is left', async () => {
    storefront.mock.respond({ 'GET /customers': { status: 200, delay: 30_000 } });
    await using tab = await open('Customers');
    const failed = tab.page.waitForEvent('requestfailed', (request) => request.url().includes('/customers'));
    await expect.poll(() => requestsOf('/customers').length).toBeGreaterThan(0);
    await tab.page.getByRole('button', { name: 'Items' }).click();

    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED');
  });
});

test('the items > are loaded page by page, to the last one', async () => {
  await using tab = await open('Items');
  await tab.page.getByText('5 items', { exact: true }).waitFor();
  await tab.page.getByRole('button', { name: 'More' }).click();
  await tab.page.getByText('10 items', { exact: true }).waitFor();
  await tab.page.getByRole('button', { name: 'More' }).click();
  await tab.page.getByText('12 items', { exact: true }).waitFor();

  await expect.poll(() => tab.page.getByRole('button', { name: 'More' }).count()).toBe(0);
});

describe('the invite form', () => {
  test('says that somebody was invited, after one request', async () => {
    await using tab = await open('Invite');
    await invite(tab.page);
    await tab.page.getByText('Invited. GoldLeaf has sent an email.').waitFor();

    expect(requestsOf(INVITE)).toHaveLength(1);
  });

  test('names the rule that a password breaks, and sends nothing', async () => {
    await using tab = await open('Invite');
    await invite(tab.page, 'weak');
    await tab.page.getByText('At least 8 characters').waitFor();

    expect(await tab.page.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    expect(await tab.page.getByLabel('Email address').getAttribute('aria-invalid')).toBe('false');
    expect(requestsOf(INVITE)).toHaveLength(0);
  });

  test('names the field that GoldLeaf rejects with a 400', async () => {
    const body = { message: 'password was used before' };
    storefront.mock.respond({ 'POST /organization/users/invite': { raw: { status: 400, body } } });
    await using tab = await open('Invite');
    await invite(tab.page);
    await tab.page
      .getByRole('alert')
      .getByText('GoldLeaf rejected the password. Nobody was invited.')
      .waitFor();

    expect(await tab.page.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    expect(requestsOf(INVITE)).toHaveLength(1);
  });

  test.each([
    { name: 'a 403', response: { status: 403 }, text: 'You may not invite users. Nobody was invited.' },
    {
      name: 'a 500',
      response: { raw: { status: 500, body: {} } },
      text: 'GoldLeaf did not confirm the invitation. The invitation may have been sent. Check the list of users before you invite this person again.',
    },
    {
      name: 'a lost response',
      response: { reset: true },
      text: 'GoldLeaf did not confirm the invitation. The invitation may have been sent. Check the list of users before you invite this person again.',
    },
  ] as const)(
    'says after $name whether the invitation may have been sent, and sends no second one',
    async ({ response, text }) => {
      storefront.mock.respond({ 'POST /organization/users/invite': response });
      await using tab = await open('Invite');
      await invite(tab.page);
      await tab.page.getByRole('alert').getByText(text).waitFor();

      // Chromium sends a POST again by itself if a connection that was used before is reset.
      expect(requestsOf(INVITE).length).toBeLessThanOrEqual('reset' in response ? 2 : 1);
    },
  );

  test('fails while the browser is offline, and sends nothing when it is back', async () => {
    await using tab = await open('Invite');
    await tab.page.context().setOffline(true);
    await invite(tab.page);
    await tab.page.getByRole('alert').waitFor();
    await tab.page.context().setOffline(false);
    await tab.page.waitForTimeout(500);

    expect(requestsOf(INVITE)).toHaveLength(0);
  });

  test('shows no password outside its field', async () => {
    storefront.mock.respond({
      'POST /organization/users/invite': { raw: { status: 500, body: { password: 'Example-1' } } },
    });
    await using tab = await open('Invite');
    await invite(tab.page);
    await tab.page.getByRole('alert').waitFor();

    expect(await tab.page.locator('main').textContent()).not.toContain('Example-1');
    expect(tab.printed.join()).not.toContain('Example-1');
  });
});

describe('the configurator', () => {
  test('fills the cart', async () => {
    await using tab = await open('Configurator');
    const frame = tab.page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Add to cart' }).click();
    await frame.getByRole('button', { name: 'Request a quote' }).click();
    await tab.page.getByText('2 in the cart', { exact: true }).waitFor();

    expect(await tab.page.getByRole('listitem').allTextContents()).toEqual(['HA-1001', 'Quote requested']);
  });

  test('gets one new token, however many times it says that its token has expired', async () => {
    await using tab = await open('Configurator');
    const button = tab.page.frameLocator('iframe').getByRole('button', { name: 'Let the token expire' });
    await button.waitFor();
    const before = tab.tokenRequests();
    await tab.page.evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 3_600_000;
    });
    await button.evaluate((element) => {
      for (let event = 0; event < 100; event++) (element as HTMLButtonElement).click();
    });
    await expect.poll(() => tab.tokenRequests()).toBe(before + 1);
    await tab.page.waitForTimeout(300);

    expect(tab.tokenRequests()).toBe(before + 1);
    expect(await tab.page.content()).not.toContain('security_token');
  });
});

test.each(['Customers', 'Items', 'Invite', 'Configurator'])(
  'the page %s > has no accessibility fault that axe finds',
  async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using tab = await open(name);
      await tab.page.emulateMedia({ colorScheme });
      await tab.page.waitForTimeout(200);
      const { violations } = await new AxeBuilder({ page: tab.page }).options({ iframes: false }).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(
        tab.printed.filter((line) => !line.includes('React DevTools') && !line.includes('[vite]')),
      ).toEqual([]);
    }
  },
);
