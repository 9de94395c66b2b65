import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { json, type Responder, startFakeServer } from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { buildNext, type NextApp } from '../../src/next-app.ts';
import { repository } from '../../src/tools.ts';

/** Next.js by its major version. `projects/next` names the newest one, for people who copy it. */
const VERSIONS = {
  14: { next: '14.2.35', react: '18.3.1', 'react-dom': '18.3.1' },
  15: { next: '15.5.29', react: '19.3.1', 'react-dom': '19.3.1' },
  16: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
};
const NEWEST = '16';
/** Such as `14,15,16`, which the nightly job sets. */
const { NEXT_VERSIONS = NEWEST } = process.env;

const API_KEY = 'SECRET-api-key-3f9c';

/** A GoldLeaf that counts the lists it sent, and can revoke all tokens. */
async function startGoldLeaf() {
  let valid = new Set<string>();
  let lists = 0;
  const respond: Responder = (request, response, count) => {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const page = { items: [], total: ++lists };
    return (valid.has(token) ? json(200, page) : json(401, {}))(request, response, count);
  };
  const issue: Responder = (_, response, count) => {
    valid.add(`SECRET-token-${count}`);
    response.end(JSON.stringify({ securityToken: `SECRET-token-${count}` }));
  };
  const server = await startFakeServer(respond, issue);
  return {
    server,
    env: { GOLDLEAF_URL: server.url, GOLDLEAF_API_KEY: API_KEY },
    revokeTokens: () => {
      valid = new Set();
    },
  };
}

/** Returns the text of a page at several visits in a row. */
async function visits(url: string, count = 3): Promise<(string | undefined)[]> {
  const shown: (string | undefined)[] = [];
  for (let visit = 0; visit < count; visit++) {
    const html = await (await fetch(url)).text();
    shown.push(/total \d+/.exec(html)?.[0]);
  }
  return shown;
}

describe.each(NEXT_VERSIONS.split(','))('Next.js %s', (version) => {
  let consumer: Consumer;
  let goldLeaf: Awaited<ReturnType<typeof startGoldLeaf>>;
  let app: NextApp;
  beforeAll(async () => {
    const dependencies = VERSIONS[version as unknown as keyof typeof VERSIONS];
    if (!dependencies)
      throw new Error(`NEXT_VERSIONS has ${version}. Use ${Object.keys(VERSIONS).join(', ')}.`);
    consumer = await installConsumer('next', 'npm', inject('registry'), { dependencies });
    const example = join(repository, 'packages/client/examples/token-route.ts');
    const route = join(consumer.folder, 'app-router/app/api/goldleaf-token');
    await mkdir(route);
    await writeFile(join(route, 'route.js'), stripTypeScriptTypes(await readFile(example, 'utf8')));
    goldLeaf = await startGoldLeaf();
    app = await buildNext(consumer.folder, 'app-router', goldLeaf.env);
  }, 600_000);
  afterAll(async () => {
    await goldLeaf?.server[Symbol.asyncDispose]();
    await consumer?.[Symbol.asyncDispose]();
  });

  test('prerenders the page that caches its response, and no other that calls GoldLeaf', () => {
    const pages = app.prerendered.filter((route) => !route.startsWith('/_'));
    expect(pages).toEqual(['/cached']);
  });

  test('asks GoldLeaf at each visit, unless the response is cached', async () => {
    await using next = await app.start();

    for (const path of ['/request/a', '/uncached', '/api/customers']) {
      const shown = await visits(next.url + path);
      expect(shown, path).toEqual([1, 2, 3].map(() => expect.stringMatching(/^total \d+$/)));
      expect(new Set(shown).size, path).toBe(3);
    }
    expect(new Set(await visits(`${next.url}/cached`)).size).toBe(1);
  });

  test('sends each of two equal invitations', async () => {
    await using next = await app.start();
    const body = JSON.stringify({ email: 'ada@example.com', password: 'SECRET-Passw0rd!' });

    for (const count of [1, 2]) {
      const response = await fetch(`${next.url}/api/invite`, { method: 'POST', body });
      expect(await response.json()).toEqual({ invited: true });
      expect(goldLeaf.server.calls.filter(({ method }) => method === 'POST')).toHaveLength(count);
    }
  });

  test('requests a new token after a restart, when the old one has expired', async () => {
    goldLeaf.revokeTokens();
    await using next = await app.start();

    // The first one was never visited, so no result of an earlier visit can replace it.
    for (const path of ['/request/b', '/uncached']) {
      expect(await visits(next.url + path, 1), path).toEqual([expect.stringContaining('total')]);
    }
  });

  test('follows the redirect of a middleware', async () => {
    await using next = await app.start();

    const response = await fetch(`${next.url}/redirected`, { redirect: 'manual' });

    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toMatch(/\/login$/);
  });

  test('gives tokens by the route handler of the guide to people who are logged in', async () => {
    await using next = await app.start();
    const ask = async (cookie: string) => {
      const url = `${next.url}/api/goldleaf-token`;
      return fetch(url, { method: 'POST', headers: { cookie }, body: '{}' });
    };

    expect((await ask('')).status).toBe(401);
    const token = { value: expect.stringMatching(/^SECRET-token-/), expiresAt: expect.any(Number) };
    expect(await (await ask('session=1')).json()).toEqual(token);
  });

  test('keeps neither a token nor the API key on disk', async () => {
    expect(goldLeaf.server.tokenRequests.length).toBeGreaterThan(2);
    expect(await app.filesWith('SECRET-')).toEqual([]);
  });

  test.runIf(Number(version) >= 16)(
    'prerenders with cacheComponents, with and without "use cache"',
    async () => {
      const components = await buildNext(consumer.folder, 'cache-components', goldLeaf.env);
      await using next = await components.start();

      expect(components.prerendered).toEqual(expect.arrayContaining(['/cached', '/option', '/suspended']));
      expect(new Set(await visits(`${next.url}/suspended`)).size).toBe(3);
      expect(new Set(await visits(`${next.url}/cached`)).size).toBe(1);
      expect(new Set(await visits(`${next.url}/option`)).size).toBe(1);
      expect(await components.filesWith('SECRET-')).toEqual([]);
    },
  );
});
