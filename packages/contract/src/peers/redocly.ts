import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Peer } from './peer.ts';
import { peerVersion, runRedocly } from './tools.ts';
import { type Interaction, responseText } from './traffic.ts';

const VERSION = peerVersion('@redocly/cli');

/** `redocly drift`: compares recorded traffic with a description. */
export const redoclyDrift: Peer = {
  name: `Redocly ${VERSION} drift`,
  input: 'the recorded traffic as a HAR file',
  async report(spec, traffic) {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-drift-'));
    await writeFile(join(folder.path, 'openapi.json'), JSON.stringify(spec));
    await writeFile(join(folder.path, 'traffic.har'), JSON.stringify(harOf(traffic)));
    const output = await runRedocly(folder.path, [
      ...['drift', 'traffic.har', '--api', 'openapi.json', '--format', 'json', '--output', 'drift.json'],
    ]);
    const report = await readFile(join(folder.path, 'drift.json'), 'utf8').catch(() => undefined);
    if (report === undefined) return output;
    const { problems } = JSON.parse(report) as { readonly problems: readonly Record<string, unknown>[] };
    return JSON.stringify(problems.map(({ specSource: _, ...problem }) => problem));
  },
};

/** `redocly respect` with the workflows that `redocly generate-arazzo` makes of a description. */
export function redoclyRespect(url: string): Peer {
  return {
    name: `Redocly ${VERSION} generate-arazzo and respect`,
    input: 'a mock of the correct description, and the workflows of the mutant',
    async report(spec) {
      await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-respect-'));
      const [arazzo, result] = [join(folder.path, 'arazzo.yaml'), join(folder.path, 'respect.json')];
      await writeFile(join(folder.path, 'openapi.json'), JSON.stringify(spec));
      const output = await runRedocly(folder.path, ['generate-arazzo', 'openapi.json', '-o', 'arazzo.yaml']);
      const workflows = await readFile(arazzo, 'utf8').catch(() => undefined);
      if (workflows === undefined) return output;
      await writeFile(arazzo, withOneScheme(workflows));
      const input = JSON.stringify({ bearerToken: 'a-token', apiCustomerId: 'a'.repeat(24) });
      await runRedocly(folder.path, [
        ...['respect', 'arazzo.yaml', '--input', input, '--server', `openapi=${url}`],
        ...['--json-output', 'respect.json', '--no-secrets-masking'],
      ]);
      return checksOf(JSON.parse(await readFile(result, 'utf8')));
    },
  };
}

interface RespectStep {
  readonly stepId: string;
  readonly checks: readonly { readonly name: string; readonly status: string }[];
}

interface RespectResult {
  readonly files: Readonly<
    Record<
      string,
      { readonly executedWorkflows: readonly { readonly executedSteps: readonly RespectStep[] }[] }
    >
  >;
}

function checksOf({ files }: RespectResult): string {
  const steps = Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps);
  return steps
    .map(({ checks }) => checks.map(({ name, status }) => `${name}: ${status}`).join(', '))
    .join('\n');
}

interface Arazzo {
  readonly workflows: readonly { readonly steps: readonly { 'x-security'?: readonly object[] }[] }[];
}

/** Keeps the first of alternative schemes: the generated workflow sends all of them, and has no input for the others. */
function withOneScheme(text: string): string {
  const arazzo = parse(text) as Arazzo;
  for (const step of arazzo.workflows.flatMap(({ steps }) => steps))
    if (step['x-security']) step['x-security'] = step['x-security'].slice(0, 1);
  return stringify(arazzo);
}

/** @see https://w3c.github.io/web-performance/specs/HAR/Overview.html */
function harOf(traffic: readonly Interaction[]): object {
  const creator = { name: 'contract', version: '0' };
  return { log: { version: '1.2', creator, entries: traffic.map(harEntry) } };
}

const UNKNOWN_SIZES = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: -1 };

function harEntry({ request, baseUrl, response }: Interaction): object {
  const { method, path, headers, body } = request;
  const text = responseText(response);
  const pairs = (map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    request: {
      ...UNKNOWN_SIZES,
      method,
      url: baseUrl + path,
      headers: pairs(headers),
      queryString: pairs(Object.fromEntries(new URL(path, 'http://mock').searchParams)),
      ...(body !== undefined && { postData: { mimeType: headers['content-type'] ?? '', text: body } }),
    },
    response: {
      ...UNKNOWN_SIZES,
      status: response.status,
      statusText: '',
      headers: pairs(response.mediaType ? { 'content-type': response.mediaType } : {}),
      content: { size: -1, mimeType: response.mediaType ?? '', ...(text !== undefined && { text }) },
      redirectURL: '',
    },
  };
}
