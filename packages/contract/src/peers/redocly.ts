import { mkdir, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@goldleaf/openapi';
import { parse, stringify } from 'yaml';
import { inGroups, type Peer, type PeerCase } from './peer.ts';
import { peerVersion, runRedocly } from './tools.ts';
import { type Interaction, responseText } from './traffic.ts';

const VERSION = peerVersion('@redocly/cli');

/** Number of descriptions in one run. */
const GROUP = 20;

/** `redocly drift`: compares recorded traffic with descriptions. Each has a host of its own, so that it gets its own traffic. */
export const redoclyDrift: Peer = {
  name: `Redocly ${VERSION} drift`,
  input: 'the recorded traffic as a HAR file',
  reports: inGroups(GROUP, async (group) => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-drift-'));
    await mkdir(join(folder.path, 'specs'));
    for (const [index, { spec }] of group.entries())
      await writeFile(join(folder.path, `specs/${index}.json`), withHost(JSON.stringify(spec), index));
    const traffic = group.map((each, index) => each.traffic.map((one) => onHost(one, index)));
    await writeFile(join(folder.path, 'traffic.har'), JSON.stringify(harOf(traffic.flat())));
    const options = ['--api', 'specs', '--format', 'sarif', '--output', 'drift.sarif'];
    await runRedocly(folder.path, ['drift', 'traffic.har', ...options]);
    const text = await readFile(join(folder.path, 'drift.sarif'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : reportsOf(JSON.parse(text), traffic);
  }),
};

const HOST = '//goldleaf.app';

function withHost(text: string, index: number): string {
  return text.replaceAll(HOST, `//case-${index}.goldleaf.app`);
}

function onHost(interaction: Interaction, index: number): Interaction {
  return { ...interaction, baseUrl: withHost(interaction.baseUrl, index) };
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly properties: { readonly exchangeIndex: number; readonly target?: string };
    }[];
  }[];
}

/** Distributes the findings by the group's traffic. */
function reportsOf({ runs }: Sarif, traffic: readonly (readonly Interaction[])[]): string[] {
  const owners = traffic.flatMap((some, owner) => some.map((_, index) => ({ owner, index })));
  const lines: string[][] = traffic.map(() => []);
  for (const { ruleId, message, properties } of runs.flatMap(({ results }) => results)) {
    const { owner = 0, index } = owners[properties.exchangeIndex] ?? {};
    const line = [index, ruleId, properties.target, message.text].join(' ');
    lines[owner]?.push(line.replaceAll(`//case-${owner}.goldleaf.app`, HOST));
  }
  return lines.map((some) => some.join('\n'));
}

/** `redocly respect`, with the workflows that `redocly generate-arazzo` makes of the correct description. */
export function redoclyRespect(url: string): Peer {
  const workflows = new Map<string, Promise<string>>();
  const workflowOf = ({ operation, correct }: PeerCase): Promise<string> => {
    const known = workflows.get(operation) ?? generatedWorkflow(correct);
    workflows.set(operation, known);
    return known;
  };
  return {
    name: `Redocly ${VERSION} respect`,
    input: 'a mock of the correct description, and the workflow that `generate-arazzo` makes of it',
    reports: inGroups(GROUP, async (group) => {
      await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-respect-'));
      for (const [index, each] of group.entries()) {
        await mkdir(join(folder.path, `${index}`));
        await writeFile(join(folder.path, `${index}/openapi.json`), JSON.stringify(each.spec));
        await writeFile(join(folder.path, `${index}/arazzo.yaml`), await workflowOf(each));
      }
      const input = JSON.stringify({ bearerToken: 'a-token', apiCustomerId: 'a'.repeat(24) });
      const files = group.map((_, index) => `${index}/arazzo.yaml`);
      await runRedocly(folder.path, [
        ...['respect', ...files, '--input', input, '--server', `openapi=${url}`],
        ...['--json-output', 'respect.json', '--no-secrets-masking'],
      ]);
      const text = await readFile(join(folder.path, 'respect.json'), 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      const results = JSON.parse(text) as RespectResult;
      return files.every((file) => file in results.files)
        ? files.map((file) => checksOf(results.files[file]))
        : undefined;
    }),
  };
}

async function generatedWorkflow(spec: Document): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-arazzo-'));
  await writeFile(join(folder.path, 'openapi.json'), JSON.stringify(spec));
  await runRedocly(folder.path, ['generate-arazzo', 'openapi.json', '-o', 'arazzo.yaml']);
  return withOneScheme(await readFile(join(folder.path, 'arazzo.yaml'), 'utf8'));
}

interface RespectResult {
  readonly files: Readonly<Record<string, RespectFile>>;
}

interface RespectFile {
  readonly executedWorkflows: readonly {
    readonly executedSteps: readonly {
      readonly checks: readonly { readonly name: string; readonly status: string }[];
    }[];
  }[];
}

function checksOf(file: RespectFile | undefined): string {
  const steps = file?.executedWorkflows.flatMap(({ executedSteps }) => executedSteps) ?? [];
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
