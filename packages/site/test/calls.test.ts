import { createGoldLeafClient, createTokenSource, type TokenSourceOptions } from '@goldleaf/client';
import { type Mock, startMock } from '@goldleaf/mock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compile, run } from './modules.ts';
import { OPERATIONS } from './operations.ts';

test('the TypeScript calls > compile against @goldleaf/client, and a wrong path does not', async () => {
  const calls = new Map(OPERATIONS.map(({ id, typescript }) => [id, typescript]));
  const wrong = "import { goldleaf } from './goldleaf.ts';\nawait goldleaf.GET('/no-such-path');\n";
  const messages = await compile('calls', calls.set('wrong', wrong));
  expect(messages).toEqual([expect.stringMatching(/^wrong\.ts: .*no-such-path/)]);
});

describe('the TypeScript call', () => {
  let mock: Mock;
  beforeAll(async () => {
    vi.stubEnv('GOLDLEAF_API_KEY', 'a-key');
    vi.stubEnv('GOLDLEAF_API_KEY_NAME', 'A name');
    mock = await startMock();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await mock.close();
  });

  test.each(OPERATIONS)('of $id sends what the mock accepts', async ({ id, typescript }) => {
    mock.reset();
    await run(typescript, {
      goldleaf: createGoldLeafClient({ baseUrl: mock.url, auth: { token: 'a-token' } }),
      createTokenSource: (options: TokenSourceOptions) =>
        createTokenSource({ ...options, baseUrl: mock.url }),
      openAsBlob: async () => new Blob(['text']),
    });
    expect(mock.requests).toMatchObject([
      { operationId: id, status: expect.toSatisfy((status) => status < 300), violations: [] },
    ]);
  });
});
