import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { untrustedCertificate } from '@goldleaf/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { runWell } from '../../src/process.ts';
import { NODES, node } from '../../src/tools.ts';

let consumer: Consumer;
let goldLeaf: Server;
let proxy: Server;
let env: Readonly<Record<string, string>>;
/** The hosts that the proxy was asked for. */
const tunnels: string[] = [];

beforeAll(async () => {
  consumer = await installConsumer('proxy', 'npm', inject('registry'));
  const certificate = untrustedCertificate();
  const ca = join(consumer.folder, 'ca.pem');
  await writeFile(ca, certificate.cert);
  goldLeaf = createHttpsServer(certificate, ({ url }, response) => {
    const body = url === '/security/v1/token' ? { securityToken: 'SECRET-token' } : { items: [], total: 3 };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  proxy = createServer().on('connect', ({ url = '' }, socket) => {
    tunnels.push(url);
    const upstream = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
  });
  const [port, proxyPort] = [await listen(goldLeaf), await listen(proxy)];
  env = {
    GOLDLEAF_URL: `https://localhost:${port}`,
    GOLDLEAF_API_KEY: 'SECRET-key',
    HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
    NO_PROXY: '',
    NODE_EXTRA_CA_CERTS: ca,
  };
});
afterAll(async () => {
  for (const server of [goldLeaf, proxy]) {
    server.closeAllConnections();
    server.close();
  }
  await consumer[Symbol.asyncDispose]();
});

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

const call = async (file: string, variables: Readonly<Record<string, string>>, program: string = node) => {
  tunnels.length = 0;
  return JSON.parse(await runWell(program, [file], { cwd: consumer.folder, env: { ...env, ...variables } }));
};

describe('guide to proxies and private certificates', () => {
  test('reaches GoldLeaf by the proxy with variables alone', async () => {
    expect(await call('with-variables.js', { NODE_USE_ENV_PROXY: '1' })).toEqual({ total: 3 });
    expect(tunnels).toContain(new URL(env['GOLDLEAF_URL'] as string).host);
  });

  test('ignores the proxy without NODE_USE_ENV_PROXY', async () => {
    expect(await call('with-variables.js', {})).toEqual({ total: 3 });
    expect(tunnels).toEqual([]);
  });

  test('reaches no host that NO_PROXY names by the proxy', async () => {
    const variables = { NODE_USE_ENV_PROXY: '1', NO_PROXY: 'localhost' };
    expect(await call('with-variables.js', variables)).toEqual({ total: 3 });
    expect(tunnels).toEqual([]);
  });

  test('rejects a certificate of an authority that Node does not know', async () => {
    expect(await call('with-variables.js', { NODE_EXTRA_CA_CERTS: '' })).toEqual({
      code: 'token_request',
    });
  });

  test.each([20, 24] as const)('reaches GoldLeaf by the proxy of undici on Node %s', async (version) => {
    expect(await call('with-undici.js', {}, NODES[version])).toEqual({ total: 3 });
    expect(tunnels).toContain(new URL(env['GOLDLEAF_URL'] as string).host);
  });
});
