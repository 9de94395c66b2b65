// `pnpm contract`: checks every operation, prints its coverage level, and writes reports.
import { SchemaValueError } from '@goldleaf/openapi';
import { Command, InvalidArgumentError } from 'commander';
import { expectations } from './expectations/expectation.ts';
import { fallenOperations, type Report, reportOf } from './report/report.ts';
import { formatReport } from './report/text.ts';
import { committedLevels } from './run/committed-levels.ts';
import { addSelectionOptions, type Selection, selectOperations } from './run/selection.ts';
import { type OperationResult, suiteResults } from './run/suite.ts';
import { goldLeafSpec } from './spec.ts';
import { httpTarget } from './targets/http.ts';
import { isLoopback } from './targets/loopback.ts';
import { prismTarget } from './targets/prism.ts';

interface Options extends Selection {
  readonly target?: string;
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
    'check a server on this machine, such as `pnpm mock`. Default: Prism in this process',
    localUrl,
  )
  .option('--report <dir>', 'write contract.json, junit.xml and index.html into this folder')
  .option('--seed <number>', 'seed of the random values', wholeNumber, 5)
  .option('--runs <number>', 'number of random values per body and per query', wholeNumber, 25)
  .action(run);

await command.parseAsync();

async function run(options: Options): Promise<void> {
  const { target: url, seed, runs } = options;
  const all = expectations();
  const target = url ? httpTarget(url) : await prismTarget(goldLeafSpec);
  const results: OperationResult[] = [];
  try {
    const chosen = selectOperations(command, all, options);
    for await (const result of suiteResults(chosen, target, { all, seed, runs })) results.push(result);
  } catch (error) {
    if (!(error instanceof SchemaValueError)) throw error;
    command.error(
      `The suite generated a wrong value, so it checked nothing. Fix the suite: ${error.message}`,
    );
  }

  const report = reportOf(results, {
    target: url ?? 'the OpenAPI description, in process',
    url,
    seed,
    runs,
    // Only the description has committed levels: a server can't show all of them.
    committedLevels: url ? {} : committedLevels(),
  });
  console.log(formatReport(report));
  if (options.report) await writeAll(options.report, report);
  if (report.totals.failed > 0 || fallenOperations(report).length > 0) process.exitCode = 1;
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
function localUrl(text: string): string {
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
