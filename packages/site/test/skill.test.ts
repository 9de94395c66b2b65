import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as client from '@goldleaf/client';
import { startMock } from '@goldleaf/mock';
import { expect, test, vi } from 'vitest';
import { compile, run } from './modules.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const skill = await readFile(at('../../client/skills/goldleaf/SKILL.md'), 'utf8');
const modules = [...skill.matchAll(/```ts\n(.*?)```/gs)].map(([, text = '']) => text);
const named = modules.map((text, index): [string, string] => [`example-${index + 1}`, text]);

test('the skill > is valid for TanStack Intent', async () => {
  const cli = at('../node_modules/@tanstack/intent/dist/cli.mjs');
  const skills = at('../../client/skills');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'validate', skills]);
  expect(stdout).toContain('Validated 1 skill files');
});

test('the skill > has examples that compile', async () => {
  expect(named).not.toEqual([]);
  expect(await compile('skill', new Map(named))).toEqual([]);
});

test.each(named)('the skill > has %s that runs against the mock', async (_name, module) => {
  await using mock = await startMock();
  vi.stubEnv('GOLDLEAF_API_KEY', 'a-key');
  vi.stubEnv('GOLDLEAF_API_KEY_NAME', 'A name');
  const print = vi.spyOn(console, 'log').mockReturnValue();
  try {
    await run(module, {
      ...client,
      startMock,
      goldleaf: client.createGoldLeafClient({ baseUrl: mock.url, auth: { token: 'a-token' } }),
    });
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    const needsRequest = /goldleaf\.GET|inviteUsers\(/.test(module);
    expect(print.mock.calls.length > 0).toBe(needsRequest);
  } finally {
    print.mockRestore();
    vi.unstubAllEnvs();
  }
});
