// `pnpm contract`: the suite, its depth by tag, and its reports.
import { SchemaValueError } from '@goldleaf/openapi';
import { Command, InvalidArgumentError } from 'commander';
import { committedDepths } from './depths.ts';
import { goldLeaf } from './description.ts';
import { expectations } from './expectation.ts';
import { isLoopback } from './loopback.ts';
import { fallen, reportOf } from './report/report.ts';
import { reportText } from './report/text.ts';
import { selected, selectionOptions } from './selection.ts';
import { type OperationResult, suiteResults } from './suite.ts';
import { httpTarget } from './targets/http.ts';
import { mockTarget } from './targets/mock.ts';

interface Options {
  readonly operation?: readonly string[];
  readonly tag?: readonly string[];
  readonly target?: string;
  readonly report?: string;
  readonly seed: number;
  readonly runs: number;
}

const command = new Command('contract')
  .description(
    "Holds the description and the client against what was read of GoldLeaf's docs, operation by operation.",
  )
  .configureHelp({ sortOptions: true });
selectionOptions(command)
  .option(
    '--target <url>',
    'a server on this machine to ask, such as `pnpm mock`. Default: the description, in process',
    localUrl,
  )
  .option('--report <dir>', 'write contract.json, junit.xml and index.html into this folder')
  .option('--seed <number>', 'draws the values of the cases by chance', wholeNumber, 5)
  .option(
    '--runs <number>',
    'how many values each body and each query is tried with by chance',
    wholeNumber,
    25,
  )
  .action(run);

await command.parseAsync();

async function run(options: Options): Promise<void> {
  const { target: url, seed, runs } = options;
  const all = expectations();
  const target = url ? httpTarget(url) : await mockTarget(goldLeaf);
  const results: OperationResult[] = [];
  try {
    for await (const result of suiteResults(selected(command, all, options), target, { all, seed, runs }))
      results.push(result);
  } catch (error) {
    if (!(error instanceof SchemaValueError)) throw error;
    command.error(`A case is not what it says: the suite is at fault, not the description. ${error.message}`);
  }

  const report = reportOf(results, {
    target: url ?? 'the description, in process',
    url,
    seed,
    runs,
    // A server is asked what it answers; of the description it says nothing.
    committedDepths: url ? {} : committedDepths(),
  });
  console.log(reportText(report));
  if (options.report) {
    const { junitXml } = await import('./report/junit.ts');
    const { reportPage } = await import('./report/html.ts');
    const { writeReports } = await import('./report/write-reports.ts');
    writeReports(options.report, {
      'contract.json': `${JSON.stringify(report, null, 2)}\n`,
      'junit.xml': junitXml(report),
      'index.html': reportPage(report),
    });
    console.log(`\nReports are in ${options.report}.`);
  }
  if (report.totals.failed > 0 || fallen(report).length > 0) process.exitCode = 1;
}

/** The suite sends every operation, the ones that act too: it must not reach a server of GoldLeaf's. */
function localUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || !isLoopback(url))
    throw new InvalidArgumentError(
      'It takes http:// to this machine alone: the suite sends operations that act. `pnpm live` sends only safe requests to a real server.',
    );
  return url.href.replace(/\/$/, '');
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
