import { inTurn, json, reply, startFakeServer } from '@goldleaf/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { runWell } from '../../src/process.ts';
import { node } from '../../src/tools.ts';
import { compile } from '../../src/typescript.ts';

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installConsumer('opentelemetry', 'npm', inject('registry'));
});
afterAll(() => consumer[Symbol.asyncDispose]());

test('OpenTelemetry recipe > records one span per call, its attempts as events, and no value', async () => {
  await using goldLeaf = await startFakeServer(
    inTurn(reply(503, { 'retry-after': '0' }), json(200, { items: [], total: 0 }), reply(404)),
  );
  const env = { GOLDLEAF_URL: goldLeaf.url, GOLDLEAF_API_KEY: 'SECRET-key' };

  const printed = await runWell(node, ['print-spans.ts'], { cwd: consumer.folder, env });

  expect(printed).not.toContain('SECRET');
  const attributes = (path: string) => ({
    'http.request.method': 'GET',
    'url.template': path,
    'server.address': 'goldleaf.app',
  });
  const failed = { 'http.response.status_code': 404, 'error.type': 'not_found' };
  const milliseconds = expect.any(Number);
  expect(JSON.parse(printed)).toEqual([
    {
      name: 'GET /customers',
      attributes: { ...attributes('/customers'), 'http.response.status_code': 200 },
      events: [
        { name: 'attempt', attributes: { 'http.response.status_code': 503, 'error.type': 'server_error' } },
        { name: 'attempt', attributes: { 'http.response.status_code': 200 } },
      ],
      isError: false,
      milliseconds,
      isChild: true,
    },
    {
      name: 'GET /hose/{hoseId}',
      attributes: { ...attributes('/hose/{hoseId}'), ...failed },
      events: [{ name: 'attempt', attributes: failed }],
      isError: true,
      milliseconds,
      isChild: true,
    },
    {
      name: 'GET /hose/{hoseId}',
      attributes: { ...attributes('/hose/{hoseId}'), 'error.type': 'invalid_request' },
      events: [],
      isError: true,
      milliseconds,
      isChild: true,
    },
  ]);
});

test('OpenTelemetry recipe > compiles', async () => {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    isolatedDeclarations: true,
    declaration: true,
    allowImportingTsExtensions: true,
  };
  const { output } = await compile(consumer.folder, '7.0', { compilerOptions, files: ['print-spans.ts'] });
  expect(output).toBe('');
});
