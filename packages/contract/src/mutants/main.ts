// `pnpm contract:mutants`: changes the description as someone could by mistake, and looks whether the suite finds it.
import { Command } from 'commander';
import { goldLeaf } from '../description.ts';
import { type Expectation, expectations } from '../expectation.ts';
import { type Selection, selected, selectionOptions } from '../selection.ts';
import { changedOperations } from './changed-operations.ts';
import { equivalentMutants } from './equivalents.ts';
import { MutantRun } from './mutant-run.ts';
import { mutantText } from './mutant-text.ts';
import { mutantsOf } from './mutants.ts';
import { shortfalls } from './score.ts';

interface Options extends Selection {
  readonly all?: true;
  readonly changed?: string;
  readonly report?: string;
  readonly askOnly?: true;
}

const DEFAULT = ['postOrganizationUserInvite', 'postSecurityV1Token'];

const command = new Command('contract:mutants')
  .description(
    'Changes the description as someone could by mistake, and looks whether the suite finds it. Default: the invite and the token exchange.',
  )
  .configureHelp({ sortOptions: true });
selectionOptions(command)
  .option('--all', 'all operations')
  .option('--changed <commit>', 'the operations that changed since this commit')
  .option(
    '--ask-only',
    'only by requests, without reading the description: a measure, which nothing is demanded of',
  )
  .option('--report <dir>', 'write mutation.json and mutation.html into this folder')
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  const all = expectations();
  const keys = chosen(all, options);
  if (keys.length === 0) {
    console.log(`No operation changed since ${options.changed}.`);
    return;
  }
  const mutantRun = new MutantRun(goldLeaf, all, { askOnly: options.askOnly });
  const results = await mutantRun.results(mutantsOf(goldLeaf, keys));

  const equivalents = equivalentMutants();
  const missing = options.askOnly ? [] : shortfalls(results, equivalents);
  console.log([mutantText(results, equivalents), ...missing].join('\n'));
  if (options.report) {
    const { mutationPage, mutationReport } = await import('./mutation-report.ts');
    const { writeReports } = await import('../report/write-reports.ts');
    const report = mutationReport(results, equivalents);
    writeReports(options.report, {
      'mutation.json': `${JSON.stringify(report, null, 2)}\n`,
      'mutation.html': mutationPage(report),
    });
    console.log(`\nReports are in ${options.report}.`);
  }
  if (missing.length > 0) process.exitCode = 1;
}

function chosen(all: readonly Expectation[], options: Options): string[] {
  const keyOf = ({ method, path }: Expectation) => `${method} ${path}`;
  if (options.all) return all.map(keyOf);
  if (options.changed) {
    try {
      return changedOperations(goldLeaf, options.changed);
    } catch {
      command.error(
        `git has no description at ${options.changed}. Name a commit or a branch of this repository.`,
      );
    }
  }
  const { operation, tag } = options;
  return selected(command, all, operation || tag ? options : { operation: DEFAULT }).map(keyOf);
}
