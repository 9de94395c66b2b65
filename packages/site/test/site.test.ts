import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { operationPath } from '../src/links/address.ts';
import type { OperationPage } from '../src/operations/operation-page.ts';
import { BASE, DIST } from './built-site.ts';
import { OPERATIONS } from './operations.ts';
import { htmlFiles, KINDS } from './pages.ts';
import { type ServedSite, serveSite } from './served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

test('the build > connects to no other machine', () => {
  expect(inject('hostsOfBuild')).toEqual([]);
});

describe('a page', () => {
  test('requests nothing from another machine', async () => {
    for (const path of Object.values(KINDS)) {
      await using tab = await site.open(path);
      await tab.page.waitForLoadState('networkidle');
      if (path !== '/404.html') await search(tab.page, 'customer');
    }
    expect(site.blocked).toEqual([]);
  });

  test('has less than 300 kB', async () => {
    const sizes = await Promise.all(
      (await htmlFiles()).map(async (file) => ({ file, size: (await stat(join(DIST, file))).size })),
    );
    expect(sizes.filter(({ size }) => size >= 300_000)).toEqual([]);
  });

  test('can be read without JavaScript, and does not scroll sideways when it is narrow', async () => {
    await using tab = await site.open('/', { javaScriptEnabled: false, viewport: NARROW });
    const faults: string[] = [];
    for (const file of await htmlFiles()) {
      await tab.page.goto(`${site.url}/${file}`);
      const shown = await tab.page.locator('main').evaluate((main) => {
        const { documentElement: root } = main.ownerDocument;
        const overflow = root.scrollWidth - root.clientWidth;
        return { overflow, height: main.clientHeight, text: main.textContent?.length ?? 0 };
      });
      if (shown.height < 100 || shown.text < 100) faults.push(`${file} shows no text`);
      if (shown.overflow > 0) faults.push(`${file} is ${shown.overflow} px too wide`);
    }
    expect(faults).toEqual([]);
  });

  test.each([
    { viewport: WIDE, colorScheme: 'light' },
    { viewport: NARROW, colorScheme: 'dark' },
  ] as const)(
    'has no serious fault that axe finds, $colorScheme and $viewport.width wide',
    async (options) => {
      for (const [kind, path] of Object.entries(KINDS)) {
        await using tab = await site.open(path, options);
        await tab.page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page: tab.page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${kind}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    },
  );
});

/** Types into the search dialog, and waits for results. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.locator('.pagefind-ui__result').first().waitFor();
}

/** The ranking of Starlight's search dialog. */
const RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/**
 * Searches the index of the site, without its dialog.
 *
 * @returns the paths of the first pages for each query
 */
async function searchAll(page: Page, queries: readonly string[], limit: number): Promise<string[][]> {
  // As text, because Vitest rewrites the imports of a function.
  return page.evaluate(`(async () => {
    const pagefind = await import('${BASE}/pagefind/pagefind.js');
    await pagefind.options({ ranking: ${JSON.stringify(RANKING)} });
    const found = [];
    for (const query of ${JSON.stringify(queries)}) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, ${limit}).map((result) => result.data()));
      found.push(pages.map(({ url }) => url));
    }
    return found;
  })()`);
}

const wordsOf = ({ summary }: OperationPage): string[] => summary.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** The word of a summary that the fewest other summaries have. */
function rarestWord(operation: OperationPage): string {
  const frequency = (word: string): number => OPERATIONS.filter((one) => wordsOf(one).includes(word)).length;
  return wordsOf(operation).reduce((rarest, word) => (frequency(word) < frequency(rarest) ? word : rarest));
}

test.each([
  { name: 'its operationId', limit: 2, queryOf: ({ id }: OperationPage) => id },
  { name: 'its path', limit: 5, queryOf: ({ path }: OperationPage) => path },
  { name: 'the rarest word of its summary', limit: 100, queryOf: rarestWord },
])('search > finds each operation by $name, among the first $limit', async ({ limit, queryOf }) => {
  await using tab = await site.open('/404.html');
  const found = await searchAll(tab.page, OPERATIONS.map(queryOf), limit);
  const missing = OPERATIONS.filter(
    (operation, index) => !found[index]?.includes(BASE + operationPath(operation)),
  );
  expect(missing.map(queryOf)).toEqual([]);
});

test('the keyboard alone > finds an operation and copies its call', async () => {
  const [invite] = OPERATIONS.filter(({ path }) => path === '/organization/users/invite');
  await using tab = await site.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = tab;
  await page.waitForLoadState('networkidle');
  await search(page, '/organization/users/invite');
  await tabTo(page, 'POST /organization/users/invite · Invites new users by email');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Invites new users by email' }).waitFor();
  await tabTo(page, 'Copy to clipboard');
  await page.keyboard.press('Enter');
  await page.getByText('Copied!').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(invite?.typescript.trimEnd());
});

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.locator(':focus').evaluate((element) => {
      return element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '';
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`150 presses of Tab don't reach ${name}.`);
}
