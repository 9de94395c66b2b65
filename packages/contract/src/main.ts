// `pnpm contract`: checks every operation, prints its coverage level, and writes reports.
import { SchemaValueError } from '@goldleaf/openapi';
import { Command, InvalidArgumentError } from 'commander';
import { expectations } from './expectations/expectation.ts';
import { fallenOperations, type Report, reportOf } from './report/report.ts';
import { formatReport } from './report/text.ts';
import { committedLevels } from './run/committed-levels.ts';
import { type KnownDifferences, readKnownDifferences } from './run/known-differences.ts';
import { addSelectionOptions, type Selection, selectOperations } from './run/selection.ts';
import { type OperationResult, suiteResults } from './run/suite.ts';
import { goldLeafSpec } from './spec.ts';
import { httpTarget, isPrismServer } from './targets/http.ts';
import { isLoopback } from './targets/loopback.ts';
import { prismTarget } from './targets/prism.ts';
import type { Target } from './targets/target.ts';

/** The name of the target that this command starts. */
const PRISM_CLI = 'prism-cli';

interface Options extends Selection {
  readonly target?: string;
  readonly differences?: string;
  readonly report?: string;
  readonly seed: number;
  readonly runs: number;
}

const command = new Command('contract')
  .description('Checks that the OpenAPI description, the mock and the client match the documentation.')
  .configureHelp({ sortOptions: true });
addSelectionOptions(command)
  .option(
    '--target <url>',
    "check a server on this machine, such as `pnpm mock`, or 'prism-cli', which is started. Default: Prism in this process",
    targetName,
  )
  .option('--differences <file>', 'YAML list of known differences of the target, which are skipped')
  .option('--report <dir>', 'write contract.json, junit.xml and index.html into this folder')
  .option('--seed <number>', 'seed of the random values', wholeNumber, 5)
  .option('--runs <number>', 'number of random values per body and per query', wholeNumber, 25)
  .action(run);

await command.parseAsync();

async function run(options: Options): Promise<void> {
  const { seed, runs } = options;
  const all = expectations();
  const chosen = selectOperations(command, all, options);
  await using tested = await startTarget(options);
  const { target, name, url, known } = tested;
  const results: OperationResult[] = [];
  try {
    for await (const result of suiteResults(chosen, target, { all, seed, runs, known })) results.push(result);
  } catch (error) {
    if (!(error instanceof SchemaValueError)) throw error;
    command.error(
      `The suite generated a wrong value, so it checked nothing. Fix the suite: ${error.message}`,
    );
  }

  // Only the description has committed levels: a server can't show all of them.
  const committed = url ? {} : committedLevels();
  const report = reportOf(results, { target: name, url, seed, runs, committedLevels: committed });
  console.log(formatReport(report));
  const unused = chosen.length === all.length ? (known?.unused() ?? []) : [];
  for (const { checks } of unused)
    console.log(`\nNo check shows this known difference, so remove it: ${checks}`);
  if (options.report) await writeAll(options.report, report);
  const isComplete = fallenOperations(report).length === 0 && unused.length === 0;
  if (report.totals.failed > 0 || !isComplete) process.exitCode = 1;
}

interface TestedTarget extends AsyncDisposable {
  readonly target: Target;
  readonly name: string;
  /** Undefined for Prism in this process. */
  readonly url?: string;
  readonly known?: KnownDifferences | undefined;
}

async function startTarget({ target, differences }: Options): Promise<TestedTarget> {
  const known = differences === undefined ? undefined : readDifferences(differences);
  const nothing = { [Symbol.asyncDispose]: async () => {} };
  if (target === undefined)
    return { target: await prismTarget(goldLeafSpec), name: 'Prism in process', known, ...nothing };
  if (target !== PRISM_CLI) {
    const isPrism = await isPrismServer(target).catch(() =>
      command.error(
        `--target ${target}: no response. Start the server first, for example with \`pnpm mock\`.`,
      ),
    );
    return { target: httpTarget(target, isPrism), name: target, url: target, known, ...nothing };
  }
  const { PRISM_CLI_DIFFERENCES, startPrismCli } = await import('./targets/prism-cli.ts');
  const cli = await startPrismCli();
  return {
    target: httpTarget(cli.url),
    name: PRISM_CLI,
    url: cli.url,
    known: known ?? readKnownDifferences(PRISM_CLI_DIFFERENCES),
    [Symbol.asyncDispose]: () => cli[Symbol.asyncDispose](),
  };
}

function readDifferences(file: string): KnownDifferences {
  try {
    return readKnownDifferences(file);
  } catch (error) {
    return command.error(`--differences: ${(error as Error).message}`);
  }
}

async function writeAll(folder: string, report: Report): Promise<void> {
  const { junitXml } = await import('./report/junit.ts');
  const { htmlPage } = await import('./report/html.ts');
  const { writeReports } = await import('./report/write-reports.ts');
  writeReports(folder, {
    'contract.json': `${JSON.stringify(report, null, 2)}\n`,
    'junit.xml': junitXml(report),
    'index.html': htmlPage(report),
  });
  console.log(`\nReports are in ${folder}.`);
}

/** The suite sends every operation, including those that act, so it must not reach GoldLeaf. */
function targetName(text: string): string {
  if (text === PRISM_CLI) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || !isLoopback(url))
    throw new InvalidArgumentError(
      'Use an http:// URL on this machine, because the suite sends operations that act. For a real server, run `pnpm live`.',
    );
  return url.href.replace(/\/$/, '');
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Use a whole number.');
  return Number(text);
}
