// pnpm evidence:peers: learns a hidden description with this reader, Redocly's generate-spec and har-to-openapi, from the same HAR.
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
import { harOf, RESPONSES, record, SERVER, valuesOf } from './recorded-traffic.ts';

const PEERS = join(import.meta.dirname, '../../peers/node_modules');

interface Result {
  readonly tool: string;
  readonly score: Score;
  readonly leaked: number;
  readonly seconds: number;
}

const evidence = await readEvidenceFolder(join(import.meta.dirname, '../../../../specs/evidence'));
const paths = OperationPaths.of(evidence);
const recorded = getOperations().map(record);
await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-peers-'));
const har = join(folder.path, 'traffic.har');
await writeFile(har, harOf(recorded));
const values = new Set(recorded.flatMap(valuesOf));

const results = [
  await ours(),
  await peer('Redocly `generate-spec`', '@redocly/cli/bin/cli.js', [
    'generate-spec',
    har,
    '--server',
    SERVER,
    '--openapi-version',
    '3.1',
    '-o',
    'OUTPUT',
  ]),
  await peer('har-to-openapi', 'har-to-openapi/bin/har-to-openapi.cjs', [har, '-o', 'OUTPUT']),
  await peer('har-to-openapi, with options', 'har-to-openapi/bin/har-to-openapi.cjs', [
    har,
    '-o',
    'OUTPUT',
    '--openapi-version',
    '3.1.0',
    '--examples',
    'none',
    '--requiredness',
    'observed',
    '--attempt-to-parameterize-url',
    '--force-all-requests-in-same-spec',
  ]),
];
const [{ score: whole }] = results as [Result];
console.log(
  `${recorded.length} GETs, ${RESPONSES} responses of each, ${values.size.toLocaleString('en')} different texts in them.\n`,
);
console.log(
  '| tool | properties found | wrong types | wrong `required` | maps found | texts in its output | seconds |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { tool, score, leaked, seconds } of results) {
  const maps = score.maps - score.missedMaps.length;
  const cells = [
    tool,
    `${score.found} of ${whole.properties}`,
    score.wrongTypes.length,
    score.wrongRequired.length,
    `${maps} of ${whole.maps}`,
    leaked.toLocaleString('en'),
    seconds.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Returns all GETs, or every nth with `STEP=n`. */
function getOperations(): KnownOperation[] {
  const step = Number(process.env['STEP'] ?? 1);
  return [...evidence.values()]
    .flatMap(({ operations = [] }) => operations)
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path }) => paths.byTemplate('GET', bracedPath(path)) ?? [])
    .filter((_, index) => index % step === 0);
}

async function ours(): Promise<Result> {
  const start = performance.now();
  const { documents } = await readTraffic([har], paths, {
    servers: [new URL(SERVER)],
    requiredAfter: 20,
    enums: [],
  });
  const seconds = (performance.now() - start) / 1_000;
  const printed = [...documents.values()].map((document) => parse(printDocument(document)));
  return result('`pnpm evidence:traffic`', printed, seconds, ({ tag, path }) => {
    return documents.get(tag)?.operations.find((one) => one.path === path)?.observed[0]?.schema;
  });
}

async function peer(tool: string, command: string, args: readonly string[]): Promise<Result> {
  const output = join(folder.path, `${tool.replace(/\W+/g, '-')}.yaml`);
  const start = performance.now();
  await promisify(execFile)(
    process.execPath,
    [join(PEERS, command), ...args.map((arg) => (arg === 'OUTPUT' ? output : arg))],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 28,
    },
  );
  const seconds = (performance.now() - start) / 1_000;
  const document = parse(await readFile(output, 'utf8'), { maxAliasCount: -1 });
  return result(tool, document, seconds, ({ path }) => learntSchema(document, path));
}

function result(
  tool: string,
  document: unknown,
  seconds: number,
  schemaOf: (operation: KnownOperation) => SchemaFacts | undefined,
): Result {
  const score = newScore();
  for (const { operation, schema, bodies } of recorded)
    addScore(score, operation.path, schema, schemaOf(operation), bodies);
  const leaked = [...textsOf(document)].filter((text) => values.has(text)).length;
  return { tool, score, leaked, seconds };
}
