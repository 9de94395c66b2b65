import { describe, expect, test, vi } from 'vitest';
import { type AnyCallOptions, type ClientConfig, planCall } from '../../src/call/call-plan.ts';
import type { Method } from '../../src/hooks/attempt.ts';
import { buildRequest } from '../../src/request/build.ts';

const config: ClientConfig = {
  baseUrl: 'https://goldleaf.app/api/v1',
  tokens: { get: async () => ({ value: 't', expiresAt: Infinity }), invalidate: () => {} },
  fetch,
  attemptTimeout: 1,
  timeout: 1,
  retries: 0,
  maxResponseBytes: 1,
};
const { signal } = new AbortController();
const build = (method: Method, path: string, options: AnyCallOptions, token?: string) => {
  const { options: built, body } = buildRequest(planCall(config, method, path, options), token, signal);
  return { ...built, body } as Readonly<Record<string, unknown>> & { readonly headers: Headers };
};

describe('buildRequest', () => {
  test('has a token, the body as JSON, and no redirects', () => {
    const built = build('POST', '/customers/create', { body: { name: 'Acme' } }, 'a-token');

    expect([...built.headers]).toEqual([
      ['authorization', 'Bearer a-token'],
      ['content-type', 'application/json'],
    ]);
    expect(built).toMatchObject({
      baseUrl: config.baseUrl,
      body: '{"name":"Acme"}',
      redirect: 'manual',
      parseAs: 'stream',
      signal,
    });
  });

  test.each([
    { name: 'no body', body: undefined, type: null },
    { name: 'a Blob', body: new Blob(['rows']), type: null },
    { name: 'a stream', body: new Blob(['rows']).stream(), type: null },
    {
      name: 'a file',
      body: { file: new Blob(['rows']) },
      type: expect.stringMatching(/^multipart\/form-data; b/),
    },
    { name: 'a form', body: new FormData(), type: expect.stringMatching(/^multipart\/form-data; boundary=/) },
    { name: 'a field that is undefined', body: { name: undefined }, type: 'application/json' },
    { name: 'an empty object', body: {}, type: 'application/json' },
    { name: 'null', body: null, type: 'application/json' },
  ])('has the Content-Type $type for $name', ({ body, type }) => {
    expect(build('POST', '/pricelists/import', { body }).headers.get('content-type')).toEqual(type);
  });

  test.each([
    { name: "the call's customer", options: { customerId: 'b'.repeat(24) }, id: 'b'.repeat(24) },
    { name: 'no customer', options: {}, id: null },
  ])('has $name', ({ options, id }) => {
    expect(build('GET', '/customers', options).headers.get('apiCustomerId')).toBe(id);
  });

  test('has a Blob as the body of a POST in Deno, which sends a text again when the connection is cut', async () => {
    vi.stubGlobal('Deno', {});
    const bodies = [
      build('POST', '/customers/create', { body: { name: 'Acme' } })['body'],
      build('POST', '/customers/create', {})['body'],
    ];
    const read = build('GET', '/customers', {})['body'];
    vi.unstubAllGlobals();

    expect(await Promise.all(bodies.map((body) => (body as Blob).text()))).toEqual(['{"name":"Acme"}', '']);
    expect(read).toBeUndefined();
  });

  test("gives a stream the caller's signal too", () => {
    const controller = new AbortController();
    const { signal: combined } = build('GET', '/customers', { parseAs: 'stream', signal: controller.signal });
    controller.abort();

    expect((combined as AbortSignal).aborted).toBe(true);
  });

  test.each([
    { name: 'a path without a slash', path: '@example.com', options: {}, message: 'must start with "/"' },
    {
      name: 'a wrong customer',
      path: '/customers',
      options: { customerId: 'x' },
      message: 'customerId must be',
    },
    {
      name: 'a circular body',
      path: '/customers/create',
      options: { body: Object.defineProperty({}, 'toJSON', { value: () => cyclic }) },
      message: 'circular',
    },
  ])('throws for $name', ({ path, options, message }) => {
    expect(() => build('POST', path, options)).toThrow(message);
  });
});

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
