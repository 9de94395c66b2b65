// `pnpm api-reports`: writes the API report of each entry point of the public packages. `--check`, which is a part of `pnpm check:drift`,
// compares instead and writes nothing. It reads the built types. api-types has no report: its types are committed as they are.
import { buildApiReports, reportsFolder } from './api-reports/api-report.ts';
import { repositoryRoot } from './files/repository.ts';
import { compareFiles, writeFiles } from './files/written-files.ts';

const PACKAGES = ['client', 'configurator', 'mock', 'observe'];

const isCheck = process.argv.includes('--check');
const reports = await buildApiReports(PACKAGES);
const drift = await (isCheck ? compareFiles : writeFiles)(repositoryRoot, reports, reportsFolder);
const names = [...drift.changed, ...drift.missing, ...drift.dead];
if (isCheck && names.length > 0) {
  console.error(`The public API differs from its committed report: ${names.join(', ')}.`);
  console.error('Run `pnpm api-reports`, review what changed, and commit it.');
  process.exitCode = 1;
} else {
  const subject = names.length === 0 ? 'No API report' : names.join(', ');
  console.log(`${subject} changed.`);
}
