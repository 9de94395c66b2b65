import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { send, TOKEN } from '../send.ts';

const COMMAND = [
  '--conditions=@goldleaf/source',
  fileURLToPath(new URL('../../src/goldleaf-mock.ts', import.meta.url)),
];
const ENDED = { timeout: 25_000, killSignal: 'SIGKILL' } as const; // before the test times out, so the process never outlives it

const run = (...args: string[]) => promisify(execFile)(process.execPath, [...COMMAND, ...args], ENDED);

describe('goldleaf-mock', () => {
  test('prints its address and its log, can be controlled, and stops on SIGINT', async () => {
    const mock = spawn(process.execPath, [...COMMAND, '--port', '0', '--control', '--sample-lists'], ENDED);
    const ended = once(mock, 'close');
    let printed = '';
    for (const output of [mock.stdout, mock.stderr])
      output.on('data', (data) => {
        printed += data;
      });
    await once(mock.stdout, 'data');
    const [, url] =
      /^The mock of GoldLeaf's API listens on (http:\S+)\. Press Ctrl-C to stop it\.\n$/.exec(printed) ?? [];
    const stubs = { 'GET /customers': { items: ['Ada'] } };
    const headers = { 'content-type': 'application/json' };
    const set = await fetch(`${url}/__mock/respond`, {
      method: 'POST',
      headers,
      body: JSON.stringify(stubs),
    });
    expect(set.status).toBe(204);
    expect(await send(`${url}/customers`, { headers: TOKEN })).toMatchObject({
      body: '{"items":["Ada"],"total":1,"page":1}',
    });
    const { body } = await send(`${url}/organization/items?page=3`, { headers: TOKEN });
    expect(JSON.parse(body)).toMatchObject({ items: { length: 5 }, total: 25, page: 3 });
    mock.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(printed).toContain('\ninfo     GET /customers  Request received\n');
  });

  test('says that the port is in use, and exits with 1', async () => {
    await using other = await startMock();
    await expect(run('--port', new URL(other.url).port)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Port \d+ is in use\. Stop the program that listens on it, or choose another port\.\n$/,
      ),
    });
  });

  test('says that the description cannot be read, and exits with 1', async () => {
    await expect(run('--spec', 'no-such-file.json')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^Can't read the OpenAPI description no-such-file\.json \(ENOENT.*\)\. Pass a JSON file\.\n$/,
      ),
    });
  });

  test.each([
    { args: ['--prot', '1'], sentence: /^error: unknown option '--prot'\n\(Did you mean --port\?\)\n$/ },
    {
      args: ['--port', '4010x'],
      sentence: /^error: option '--port <number>' argument is invalid\. Pass a whole number/,
    },
    { args: ['-kS3cret'], sentence: /^error: unknown option '-k'\n$/ },
    { args: ['--api-key=S3cret'], sentence: /^error: unknown option '--api-key'\n$/ },
    { args: ['4010'], sentence: /^error: too many arguments/ },
  ])('rejects $args in a sentence, and exits with 2', async ({ args, sentence }) => {
    await expect(run(...args)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  });

  test('prints help with examples that fits a screen', async () => {
    const { stdout } = await run('--help');
    expect(stdout).toContain('Examples:');
    expect(stdout.split('\n').length).toBeLessThan(24);
  });
});
