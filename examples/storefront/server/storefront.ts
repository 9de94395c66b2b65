import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTokenSource } from '@goldleaf/client';
import { type Mock, startMock } from '@goldleaf/mock';
import { createServer as createViteServer, type Plugin } from 'vite';
import { catalogue } from './catalogue.ts';

export interface Storefront extends AsyncDisposable {
  /** Address of the page. */
  readonly url: string;
  readonly mock: Mock;
  /** Origin of the fake configurator page. */
  readonly configuratorOrigin: string;
}

/** Starts a mock of GoldLeaf, a fake configurator page, and the storefront. */
export async function startStorefront({ port = 0 }: { readonly port?: number } = {}): Promise<Storefront> {
  await using started = new AsyncDisposableStack();
  const mock = started.use(await startMock({ respond: catalogue }));
  const configuratorOrigin = await startConfiguratorPage(started);
  const vite = await createViteServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: port !== 0 },
    plugins: [serverPlugin({ baseUrl: mock.url, configuratorOrigin })],
  });
  started.defer(() => vite.close());
  await vite.listen();
  const stack = started.move();
  const [url = ''] = vite.resolvedUrls?.local ?? [];
  return { url, mock, configuratorOrigin, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** The shop's own server. It serves the token, and tells the page where GoldLeaf is. */
function serverPlugin({
  baseUrl,
  configuratorOrigin,
}: Record<'baseUrl' | 'configuratorOrigin', string>): Plugin {
  const tokens = createTokenSource({ apiKey: 'a-key', apiKeyName: 'Storefront', baseUrl });
  return {
    name: 'storefront-server',
    configureServer({ middlewares }) {
      middlewares.use('/goldleaf-token', async (request, response) => {
        // A POST, so that no cache and no prefetch asks for it. A real shop checks its own session here.
        if (request.method !== 'POST') return send(response, 405, 'Send a POST request.');
        try {
          const { rejected } = JSON.parse(await text(request));
          send(response, 200, (await tokens.get(rejected)).value);
        } catch {
          send(response, 502, 'GoldLeaf issued no token.');
        }
      });
    },
    transformIndexHtml: (html) =>
      html.replace(
        '<html ',
        `<html data-base-url="${baseUrl}" data-configurator-origin="${configuratorOrigin}" `,
      ),
  };
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(text);
}

async function startConfiguratorPage(started: AsyncDisposableStack): Promise<string> {
  const html = await readFile(new URL('configurator-page.html', import.meta.url), 'utf8');
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  started.defer(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
