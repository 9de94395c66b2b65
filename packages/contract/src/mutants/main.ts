// `pnpm contract:mutants`: applies small mistakes to the description and counts which ones the suite finds.
import { Command } from 'commander';
import { type Expectation, expectations } from '../expectations/expectation.ts';
import { addSelectionOptions, type Selection, selectOperations } from '../run/selection.ts';
import { goldLeafSpec } from '../spec.ts';
import { changedOperations } from './changed-operations.ts';
import { MutantRun } from './mutant-run.ts';
import { formatMutation } from './mutant-text.ts';
import { mutantsOf } from './mutants.ts';
import { shortfalls } from './score.ts';

interface Options extends Selection {
  readonly all?: true;
  readonly changed?: string;
  readonly report?: string;
  readonly requestsOnly?: true;
}

const DEFAULT = ['postOrganizationUserInvite', 'postSecurityV1Token'];

const command = new Command('contract:mutants')
  .description(
    'Applies small mistakes to the OpenAPI description and counts which ones the suite finds. Default: the invite and the token request.',
  )
  .configureHelp({ sortOptions: true });
addSelectionOptions(command)
  .option('--all', 'all operations')
  .option('--changed <commit>', 'the operations that changed since this commit')
  .option('--requests-only', 'skip the checks that read the description. Measures only: the run cannot fail')
  .option('--report <dir>', 'write mutation.json and mutation.html into this folder')
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  const { requestsOnly } = options;
  const all = expectations();
  const keys = selectKeys(all, options);
  if (keys.length === 0) {
    console.log(`No operation changed since ${options.changed}.`);
    return;
  }
  const mutantRun = new MutantRun(goldLeafSpec, all, { requestsOnly });
  const results = await mutantRun.results(mutantsOf(goldLeafSpec, keys));

  const missing = requestsOnly ? [] : shortfalls(results);
  console.log([formatMutation(results), ...missing].join('\n'));
  if (options.report) {
    const { mutationPage, mutationReport } = await import('./mutation-report.ts');
    const { writeReports } = await import('../report/write-reports.ts');
    const report = mutationReport(results);
    writeReports(options.report, {
      'mutation.json': `${JSON.stringify(report, null, 2)}\n`,
      'mutation.html': mutationPage(report),
    });
    console.log(`\nReports are in ${options.report}.`);
  }
  if (missing.length > 0) process.exitCode = 1;
}

function selectKeys(all: readonly Expectation[], options: Options): string[] {
  const keyOf = ({ method, path }: Expectation) => `${method} ${path}`;
  if (options.all) return all.map(keyOf);
  if (options.changed) {
    try {
      return changedOperations(goldLeafSpec, options.changed);
    } catch {
      command.error(
        `--changed ${options.changed}: unknown commit. Use a commit or branch of this repository.`,
      );
    }
  }
  const { operation, tag } = options;
  return selectOperations(command, all, operation || tag ? options : { operation: DEFAULT }).map(keyOf);
}
