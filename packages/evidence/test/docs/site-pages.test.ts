import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedPort, type Responder, startFakeServer } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { PageCache } from '../../src/docs/source/page-cache.ts';
import type { PageSource, SourcePage } from '../../src/docs/source/page-source.ts';
import { type SiteOptions, sitePages } from '../../src/docs/source/site-pages.ts';

const QUICK = { retryDelay: 1, timeout: 5000 };

/** A test that has no use for a cache leaves no files behind. */
const noCache = { read: async () => undefined, write: async () => {} };

describe('sitePages', () => {
  test('follows links to pages of the site, and to no others', async () => {
    await using server = await startFakeServer(
      site({
        '/': page(
          '<a href="/api/b.html#part">B</a> <a href="https://example.com/x.html">X</a> <a href="/logo.png">',
        ),
        '/api/b.html': page('<a href="/">home</a> <a href="c.html?x=1">C</a>'),
        '/api/c.html': page('C'),
      }),
    );
    const pages = await crawl(server.url);
    expect(pages.map(({ address }) => address)).toEqual(['index.html', 'api/b.html', 'api/c.html']);
  });

  test('obeys robots.txt and identifies itself', async () => {
    await using server = await startFakeServer(
      site({
        '/robots.txt': (_, response) =>
          response.setHeader('Content-Type', 'text/plain').end('User-agent: *\nDisallow: /private/\n'),
        '/': page('<a href="/private/a.html">A</a> <a href="/b.html">B</a>'),
        '/b.html': page('B'),
      }),
    );
    await crawl(server.url);
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/b.html']);
    expect(server.requests[1]?.headers['user-agent']).toMatch(/^GoldLeafDocsReader/);
  });

  test('follows the redirect of robots.txt', async () => {
    await using server = await startFakeServer(
      site({
        '/robots.txt': redirect('/rules.txt'),
        '/rules.txt': reply(200, 'User-agent: *\nDisallow: /\n', 'text/plain'),
        '/': page(''),
      }),
    );
    await expect(crawl(server.url)).rejects.toThrow("doesn't allow");
  });

  test.each([
    {
      name: 'forbids the site',
      robots: reply(200, 'User-agent: *\nDisallow: /\n', 'text/plain'),
      text: "doesn't allow",
    },
    { name: "can't be read", robots: reply(503, ''), text: 'nobody knows what the site allows' },
  ])('throws when robots.txt $name', async ({ robots, text }) => {
    await using server = await startFakeServer(site({ '/robots.txt': robots, '/': page('') }));
    await expect(crawl(server.url)).rejects.toThrow(text);
  });

  test('waits between two requests', async () => {
    await using server = await startFakeServer(
      site({ '/': page('<a href="/b.html">B</a>'), '/b.html': page('B') }),
    );
    const start = performance.now();
    await crawl(server.url, { interval: 150 });
    // A lower limit holds on a busy machine too.
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
  });

  test('asks whether a cached page changed, and takes it from the cache if not', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'docs-cache-'));
    await using server = await startFakeServer(
      site({
        '/': ({ headers }, response) => {
          if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
          else response.writeHead(200, { 'Content-Type': 'text/html', ETag: '"1"' }).end('<p>home</p>');
        },
      }),
    );
    const cache = new PageCache(folder.path);
    const first = await crawl(server.url, { cache });
    const second = await crawl(server.url, { cache });
    expect(second).toEqual(first);
    expect(server.calls.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  test('continues an interrupted run without requesting its pages again', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'docs-cache-'));
    await using server = await startFakeServer(
      site({ '/': page('<a href="/b.html">B</a>'), '/b.html': page('B') }),
    );
    const cache = new PageCache(folder.path);
    for await (const _ of source(server.url, { cache }).pages()) break;
    await crawl(server.url, { cache, maxAge: 60_000 });
    expect(server.calls.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/robots.txt', '/b.html']);
  });

  test('sends no request when it reads the cache only', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'docs-cache-'));
    await using server = await startFakeServer(site({ '/': page('home') }));
    const cache = new PageCache(folder.path);
    await crawl(server.url, { cache });
    const { length } = server.requests;
    expect(await crawl(server.url, { cache, isOffline: true })).toHaveLength(1);
    expect(server.requests).toHaveLength(length);
  });

  test('ignores a damaged cache', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'docs-cache-'));
    await using server = await startFakeServer(site({ '/': page('home') }));
    const cache = new PageCache(folder.path);
    await crawl(server.url, { cache });
    for (const name of await readdir(folder.path)) await writeFile(join(folder.path, name), '{"url":');
    expect(await crawl(server.url, { cache, maxAge: 60_000 })).toMatchObject([
      { html: expect.stringContaining('home') },
    ]);
  });

  test('retries a page that fails for a moment', async () => {
    let failures = 2;
    await using server = await startFakeServer(
      site({
        '/': (request, response, count) => {
          failures -= 1;
          return (failures >= 0 ? reply(500, '') : page('home'))(request, response, count);
        },
      }),
    );
    expect(await crawl(server.url)).toMatchObject([{ html: expect.stringContaining('home') }]);
  });

  test.each([
    { name: 'is missing', respond: reply(404, ''), failure: 'The server responded with 404.' },
    { name: 'fails again and again', respond: reply(500, ''), failure: 'The server responded with 500.' },
    { name: 'is no HTML', respond: reply(200, '{}', 'application/json'), failure: 'instead of HTML' },
    {
      name: 'redirects to another site',
      respond: redirect('https://login.example.com/'),
      failure: 'redirects to another site',
    },
    {
      name: 'redirects in a circle',
      respond: redirect('/b.html'),
      failure: 'redirects more than 5 times',
    },
    {
      name: 'redirects to a page that is not allowed',
      respond: redirect('/private/login.html'),
      failure: "robots.txt doesn't allow",
    },
    {
      name: 'is cut by the connection',
      respond: ((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': 1000 });
        response.write('<p>half', () => response.destroy());
      }) as Responder,
      failure: "The page wasn't received to its end",
    },
    {
      name: 'is larger than 32 MB',
      respond: reply(200, 'x'.repeat(33 * 1024 * 1024)),
      failure: 'The page is larger than 33554432 bytes.',
    },
    {
      name: 'has an unknown charset',
      respond: reply(200, '', 'text/html; charset=x-none'),
      failure: 'charset',
    },
  ])('names the reason when a page $name', async ({ respond, failure }) => {
    await using server = await startFakeServer(
      site({
        '/robots.txt': reply(200, 'User-agent: *\nDisallow: /private/\n', 'text/plain'),
        '/': page('<a href="/b.html">B</a>'),
        '/b.html': respond,
      }),
    );
    const pages = await crawl(server.url);
    expect(pages[1]).toEqual({ address: 'b.html', failure: expect.stringContaining(failure) });
  });

  test('reads a page whose address is not valid UTF-8', async () => {
    await using server = await startFakeServer(
      site({ '/': page('<a href="/%E0%A4.html">B</a>'), '/%E0%A4.html': page('B') }),
    );
    expect((await crawl(server.url)).map(({ address }) => address)).toEqual(['index.html', '%E0%A4.html']);
  });

  test('decodes a page in another charset', async () => {
    await using server = await startFakeServer(
      site({
        '/': (_, response) =>
          response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end(Buffer.from('<meta charset="windows-1252">caf\xe9 \x96', 'latin1')),
      }),
    );
    expect(await crawl(server.url)).toMatchObject([{ html: expect.stringContaining('café –') }]);
  });

  test("throws when the site can't be reached", async () => {
    const port = await closedPort();
    await expect(crawl(`http://127.0.0.1:${port}`)).rejects.toThrow("can't be read");
  });
});

function source(url: string, options: Partial<SiteOptions> = {}): PageSource {
  return sitePages(new URL(`${url}/`), { ...QUICK, cache: noCache, ...options });
}

async function crawl(url: string, options: Partial<SiteOptions> = {}): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  for await (const page of source(url, options).pages()) pages.push(page);
  return pages;
}

function site(pages: Readonly<Record<string, Responder>>): Responder {
  return (request, response, count) => (pages[request.url] ?? reply(404, ''))(request, response, count);
}

function page(html: string): Responder {
  return reply(200, html);
}

function redirect(location: string): Responder {
  return (_, response) => {
    response.writeHead(302, { Location: location }).end();
  };
}

function reply(status: number, body: string, contentType = 'text/html'): Responder {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': contentType }).end(body);
  };
}
