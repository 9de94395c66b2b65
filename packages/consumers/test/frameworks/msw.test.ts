import { once } from 'node:events';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { startChromium } from '../../src/chromium.ts';
import { here } from '../../src/tools.ts';

/** The function of the page. */
declare const inviteThree: () => Promise<readonly number[]>;

test("@goldleaf/mock/msw > responds in Chromium's service worker", async () => {
  const mock = await realpath(join(here, 'node_modules/@goldleaf/mock'));
  const bundle = await rolldown({ input: join(mock, 'test/msw/page.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm' });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><title>MSW</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', output[0].code],
    '/mockServiceWorker.js': [
      'text/javascript',
      await readFile(join(mock, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8'),
    ],
  };
  await using server = createServer(({ url = '' }, response) => {
    const [type, text] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': type }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await using browser = await startChromium();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await page.evaluate(() => inviteThree())).toEqual([200, 400, 403]);
  server.closeAllConnections();
});
