// pnpm evidence:peers: learns a hidden description with this reader, Redocly's generate-spec and har-to-openapi, from the same HARs.
import { execFile } from 'node:child_process';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { readEvidenceFolder, type SchemaFacts } from '../../src/model/index.ts';
import { bracedPath } from '../../src/model/operation-key.ts';
import { printDocument } from '../../src/traffic/observed-evidence.ts';
import { type KnownOperation, OperationPaths } from '../../src/traffic/operation-paths.ts';
import { readTraffic } from '../../src/traffic/traffic-reader.ts';
import { addScore, newScore, type Score } from '../traffic/score.ts';
import { learntSchema, textsOf } from './learnt-schema.ts';
import { harOf, RESPONSES, type Recorded, record, SERVER, valuesOf } from './recorded-traffic.ts';

const PEERS = join(import.meta.dirname, '../../peers/node_modules');
/** Operations in one HAR. Redocly takes longer for one HAR of all operations than for all of these HARs. */
const OPERATIONS = 12;

/** Reports the CPU time of the program that it is preloaded into, in microseconds. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error('CPU', user + system);
});`;

interface Har {
  readonly file: string;
  readonly recorded: readonly Recorded[];
}

interface Result {
  readonly tool: string;
  readonly score: Score;
  /** Values that the tool copied. */
  readonly leaked: Set<string>;
  /** CPU time. */
  seconds: number;
}

const evidence = await readEvidenceFolder(join(import.meta.dirname, '../../../../specs/evidence'));
const paths = OperationPaths.of(evidence);
const recorded = getOperations().map(record);
await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-peers-'));
const traffic = await writeTraffic();
const values = new Set(recorded.flatMap(valuesOf));

const results = [
  await ours(),
  ...(await Promise.all([
    peer('Redocly `generate-spec`', '@redocly/cli/bin/cli.js', (har, output) => [
      'generate-spec',
      har,
      '--server',
      SERVER,
      '--openapi-version',
      '3.1',
      '-o',
      output,
    ]),
    peer('har-to-openapi', 'har-to-openapi/bin/har-to-openapi.cjs', (har, output) => [har, '-o', output]),
    peer('har-to-openapi, with options', 'har-to-openapi/bin/har-to-openapi.cjs', (har, output) => [
      har,
      '-o',
      output,
      '--openapi-version',
      '3.1.0',
      '--examples',
      'none',
      '--requiredness',
      'observed',
      '--attempt-to-parameterize-url',
      '--force-all-requests-in-same-spec',
    ]),
  ])),
];
const [{ score: whole }] = results as [Result];
console.log(
  `${recorded.length} GETs in ${traffic.length} HARs, ${RESPONSES} responses of each, ${values.size.toLocaleString('en')} different texts.\n`,
);
console.log(
  '| tool | properties found | wrong types | wrong `required` | maps found | texts in its output | CPU seconds |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { tool, score, leaked, seconds } of results) {
  const maps = score.maps - score.missedMaps.length;
  const cells = [
    tool,
    `${score.found.toLocaleString('en')} of ${whole.properties.toLocaleString('en')}`,
    score.wrongTypes.length,
    score.wrongRequired.length,
    `${maps} of ${whole.maps}`,
    leaked.size.toLocaleString('en'),
    seconds.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function getOperations(): KnownOperation[] {
  return [...evidence.values()]
    .flatMap(({ operations = [] }) => operations)
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path }) => paths.byTemplate('GET', bracedPath(path)) ?? []);
}

async function writeTraffic(): Promise<readonly Har[]> {
  const written: Har[] = [];
  for (let start = 0; start < recorded.length; start += OPERATIONS) {
    const some = recorded.slice(start, start + OPERATIONS);
    const file = join(folder.path, `traffic-${start}.har`);
    await writeFile(file, harOf(some));
    written.push({ file, recorded: some });
  }
  return written;
}

async function ours(): Promise<Result> {
  const start = process.cpuUsage();
  const { documents } = await readTraffic(
    traffic.map(({ file }) => file),
    paths,
    { servers: [new URL(SERVER)], requiredAfter: 20, enums: [] },
  );
  const { user, system } = process.cpuUsage(start);
  const result = newResult('`pnpm evidence:traffic`');
  result.seconds = (user + system) / 1e6;
  const printed = [...documents.values()].map((document) => parse(printDocument(document)));
  addDocument(result, recorded, printed, ({ tag, path }) => {
    return documents.get(tag)?.operations.find((one) => one.path === path)?.observed[0]?.schema;
  });
  return result;
}

async function peer(
  tool: string,
  command: string,
  argsOf: (har: string, output: string) => readonly string[],
): Promise<Result> {
  const result = newResult(tool);
  for (const [index, har] of traffic.entries()) {
    const output = join(folder.path, `${tool.replace(/\W+/g, '-')}-${index}.yaml`);
    result.seconds += await cpuSeconds([join(PEERS, command), ...argsOf(har.file, output)]);
    const document = parse(await readFile(output, 'utf8'), { maxAliasCount: -1 });
    addDocument(result, har.recorded, document, ({ path }) => learntSchema(document, path));
    console.error(`${tool}: ${index + 1} of ${traffic.length} files, ${result.seconds.toFixed(0)} s of CPU`);
  }
  return result;
}

/** Runs a Node program, and returns the CPU time that it reports when it exits. */
async function cpuSeconds(args: readonly string[]): Promise<number> {
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(REPORT)}`, ...args],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 28,
    },
  );
  return Number(/^CPU (\d+)$/m.exec(stderr)?.[1]) / 1e6;
}

function newResult(tool: string): Result {
  return { tool, score: newScore(), leaked: new Set(), seconds: 0 };
}

function addDocument(
  { score, leaked }: Result,
  recorded: readonly Recorded[],
  document: unknown,
  schemaOf: (operation: KnownOperation) => SchemaFacts | undefined,
): void {
  for (const { operation, schema, bodies } of recorded)
    addScore(score, operation.path, schema, schemaOf(operation), bodies);
  for (const text of textsOf(document)) if (values.has(text)) leaked.add(text);
}
