import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OperationPaths } from '../../src/traffic/operation-paths.ts';
import { readTraffic } from '../../src/traffic/traffic-reader.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../../..');
const MAIN = join(ROOT, 'packages/evidence/src/traffic/main.ts');

describe('pnpm evidence:traffic', () => {
  test('says in one line each what it ignored, and writes what is left', async () => {
    await using folder = await traffic();
    const brands = JSON.stringify([{ name: 'Acme', id: 1 }]);
    await folder.write(
      'a.har',
      harOf([
        entry({ text: brands }),
        entry({ text: Buffer.from(brands).toString('base64'), encoding: 'base64', at: 1 }),
        entry({ text: gzipSync(brands).toString('base64'), encoding: 'base64', at: 2 }),
        entry({ text: Buffer.from('\u001b(brotli').toString('base64'), encoding: 'base64', at: 3 }),
        entry({ text: brands }),
        entry({ text: undefined }),
        entry({ text: '<html>', mimeType: 'text/html' }),
        entry({ text: '{}', status: 500 }),
        entry({ text: brands, url: 'https://elsewhere.example/api/v1/brands' }),
        entry({ text: brands, url: 'https://goldleaf.app/api/v1/hoseassembly/price' }),
        { request: {} },
      ]),
    );

    const { stdout } = await folder.run('a.har');
    expect(stdout).toBe(`${folder.path}/a.har: 3 responses recorded.
  1 entry ignored: no request, status or date.
  1 entry ignored: another address; to read it, pass --server with the API's address.
  1 entry ignored: no known operation, listed below.
  1 entry ignored: status other than 2xx (GET /brands).
  1 entry ignored: not JSON, such as an HTML page or a file (GET /brands).
  1 entry ignored: no body; some browsers save bodies only with "Save all as HAR with content" (GET /brands).
  1 entry ignored: body that isn't valid JSON, such as a cut or compressed one (GET /brands).
  1 entry ignored: repeated by another entry (GET /brands).
No known operation:
  GET /hoseassembly/price (1)
Observed: 1 operation of 1 tag.
Next: run "pnpm evidence:draft", and review the changes.
`);
    expect(
      await folder.written(),
    ).toBe(`# Written by "pnpm evidence:traffic" from recorded traffic. Run it again instead of editing.
tag: Brand
operations:
  - method: GET
    path: /brands
    observed:
      - status: 200
        mediaType: application/json
        responses: 3
        days: 1
        sources: 1
        schema:
          type: array
          items:
            type: object
            properties:
              id:
                type: integer
              name:
                type: string
`);
  });

  test.each([
    {
      name: 'a HAR that is cut off',
      text: harOf([entry({ text: '{}' })]).slice(0, -30),
      error: 'not valid JSON, or cut off. Export or copy it again; nothing of it was used.',
    },
    {
      name: 'a file of plain text',
      text: 'Jane Doe',
      error: 'not valid JSON, or cut off. Export or copy it again; nothing of it was used.',
    },
    {
      name: 'an empty file',
      text: '',
      error:
        'neither a HAR nor a file of shapes (goldleaf-shapes-1). Pass a HAR, or what recordShapes wrote.',
    },
    {
      name: 'a file in UTF-16',
      text: Buffer.from('\uFEFF{}', 'utf16le'),
      error: 'in UTF-16. Save it as UTF-8.',
    },
    {
      name: 'other JSON',
      text: '{"name":"Jane Doe"}',
      error:
        'neither a HAR nor a file of shapes (goldleaf-shapes-1). Pass a HAR, or what recordShapes wrote.',
    },
    {
      name: 'an invalid recording',
      text: '{"format":"goldleaf-shapes-1","recordings":{"Jane":"Doe"}}',
      error: 'a recording in it is invalid. Record it again.',
    },
  ])('rejects $name', async ({ text, error }) => {
    await using folder = await traffic();
    await folder.write('a.har', text);

    const file = join(folder.path, 'a.har');
    const options = { servers: [], requiredAfter: 20, enums: [] };
    await expect(readTraffic([file], new OperationPaths([]), options)).rejects.toMatchObject({
      code: 'traffic_invalid',
      message: `${file}: ${error}`,
    });
  });

  test("throws a fault of its own as it is, and doesn't blame the file", async () => {
    await using folder = await traffic();
    await folder.write('a.har', harOf([entry({ text: '{}' })]));
    const fault = new Error('a fault of the reader');
    const paths = new OperationPaths([]);
    paths.byRequest = () => {
      throw fault;
    };

    const options = { servers: [new URL('https://goldleaf.app/api/v1')], requiredAfter: 20, enums: [] };
    await expect(readTraffic([join(folder.path, 'a.har')], paths, options)).rejects.toBe(fault);
  });

  test('writes nothing, and fails in one line, if one of its files is cut off', async () => {
    await using folder = await traffic();
    await folder.write('a.har', harOf([entry({ text: '[]' })]));
    await folder.write('b.har', harOf([entry({ text: '[]' })]).slice(0, -9));

    await expect(folder.run('a.har', 'b.har')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]+b\.har: not valid JSON, or cut off\. [^\n]+\n$/),
    });
    expect(await folder.written()).toBe('');
  });

  test('reads a HAR that is compressed, and one with a byte order mark', async () => {
    await using folder = await traffic();
    await folder.write('a.har.gz', gzipSync(harOf([entry({ text: '[]' })])));
    await folder.write('b.har', `\uFEFF${harOf([entry({ text: '[]', at: 1 })])}`);
    expect((await folder.run('a.har.gz', 'b.har')).stdout.match(/1 response recorded/g)).toHaveLength(2);
  });

  test('has each of its options in the guide', async () => {
    await using folder = await traffic();
    const { stdout } = await folder.run('--help');
    const guide = await readFile(join(ROOT, 'docs/from-unknown-to-typed.md'), 'utf8');
    const options = [...stdout.matchAll(/^ {2}(--\S+(?: [A-Z]+)?)/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) if (option !== '--help') expect(guide).toContain(`| \`${option}\``);
  });

  test('names a file that is missing, and an option that is invalid', async () => {
    await using folder = await traffic();
    await expect(folder.run('none.har')).rejects.toMatchObject({
      stderr: `${folder.path}/none.har: can't be read (ENOENT). Check the path.\n`,
    });
    await expect(folder.run('--required-after=x', 'none.har')).rejects.toMatchObject({
      stderr: '--required-after must be a whole number above 0. Pass one such as 20.\n',
    });
  });

  test('keeps and prints none of 1,000 values in a HAR and in a file of shapes', async () => {
    await using folder = await traffic();
    const canaries: string[] = [];
    const canary = (text: string): string => {
      canaries.push(text);
      return text;
    };
    const entries = Array.from({ length: 90 }, (_, index) => {
      const id = canary(`c${index.toString(16).padStart(23, 'e')}`);
      const body = {
        name: canary(`Canary${index} Ltd`),
        email: canary(`canary${index}@example.com`),
        token: canary(`canary-token-${index}`),
        prices: {
          [canary(`canaryKey${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`)]: 1,
        },
        byId: { [canary(index.toString(16).padStart(24, 'd'))]: { size: 1 } },
        status: canary(`canary ${index}`),
        tags: [canary(`tag-canary${index}`)],
        note: canary(`canary ${index} `.repeat(400)),
      };
      const path = ['hose', 'canary', 'brands'][index % 3];
      const host = index % 10 === 9 ? 'canary.example' : 'goldleaf.app';
      const url = `https://${host}/api/v1/${path}/${id}?q=${canary(`canaryQuery${index}`)}`;
      const text = index % 7 === 6 ? `canary broken ${index}` : JSON.stringify(body);
      const at = `2026-11-20T10:00:${String(index % 60).padStart(2, '0')}Z`;
      return {
        ...entry({ text, url, status: index % 11 === 10 ? 404 : 200 }),
        startedDateTime: at,
        canary: canary(`canaryField${index}`),
      };
    });
    await folder.write('a.har', harOf(entries));
    const values = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [canary(`canary value ${index}`), 1]),
    );
    const body = {
      count: 100,
      object: {
        count: 100,
        named: 100,
        properties: {
          [canary('canary@example.com')]: { count: 100, integer: 100, example: canary('canaryExample') },
          id: {
            count: 100,
            string: { count: 100, formats: { [canary('canaryFormat')]: 100 }, lengths: {}, values },
          },
        },
      },
    };
    const response = {
      method: 'GET',
      path: '/brands',
      status: 200,
      mediaType: 'application/json',
      responses: 100,
      body,
    };
    const responses = [
      response,
      { ...response, path: canary('/brands/canaryPath') },
      { ...response, method: canary('CANARY') },
    ];
    await folder.write(
      'shapes.json',
      JSON.stringify({
        format: 'goldleaf-shapes-1',
        recordings: { [canary('canaryRecorder')]: { days: [canary('canaryDay')], responses } },
      }),
    );

    const { stdout, stderr } = await folder.run('a.har', 'shapes.json');
    expect(canaries.length).toBeGreaterThanOrEqual(1_000);
    const written = await folder.written();
    expect(written).toContain('path: /hose/{hoseId}');
    expect(written).toContain('path: /brands');
    expect(`${stdout}${stderr}${written}`).not.toMatch(/canary|[cde]{20}/i);

    for (const broken of [harOf(entries).slice(0, -9), `{"log":{"entries":[${canary('canaryToken')}`]) {
      await folder.write('broken.har', broken);
      const failure = await folder.run('broken.har').catch((reason: unknown) => reason);
      expect((failure as { stderr: string }).stderr).toContain('broken.har: not valid JSON');
      expect((failure as { stderr: string }).stderr).not.toMatch(/canary/i);
    }
  });
});

interface EntryOptions {
  readonly text: string | undefined;
  readonly mimeType?: string;
  readonly encoding?: string;
  readonly status?: number;
  readonly url?: string;
  readonly at?: number;
}

function entry({
  text,
  mimeType = 'application/json',
  encoding,
  status = 200,
  url,
  at = 0,
}: EntryOptions): object {
  return {
    startedDateTime: `2026-11-20T10:00:0${at}.000Z`,
    request: { method: 'GET', url: url ?? 'https://goldleaf.app/api/v1/brands?page=1' },
    response: { status, content: { mimeType, text, encoding } },
  };
}

function harOf(entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', entries } });
}

/** A folder with traffic, and with a copy of the evidence. */
async function traffic() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-traffic-'));
  const evidence = join(folder.path, 'evidence');
  await mkdir(evidence);
  for (const name of await readdir(join(ROOT, 'specs/evidence'))) {
    if (name.endsWith('.yaml')) await cp(join(ROOT, 'specs/evidence', name), join(evidence, name));
  }
  return {
    path: folder.path,
    write: (name: string, text: string | Uint8Array) => writeFile(join(folder.path, name), text),
    run: (...args: readonly string[]) => {
      const files = args.map((arg) => (arg.startsWith('--') ? arg : join(folder.path, arg)));
      return run(process.execPath, ['--conditions=@goldleaf/source', MAIN, '--evidence', evidence, ...files]);
    },
    written: async () => {
      const observed = join(evidence, 'observed');
      const names = await readdir(observed).catch(() => []);
      return (await Promise.all(names.map((name) => readFile(join(observed, name), 'utf8')))).join('');
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
