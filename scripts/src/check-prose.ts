// `pnpm check:prose`: fails if Markdown, a comment or a test name breaks a rule of plain English. prose-exemptions.yaml lists the
// sentences that may. Words are checked by cspell.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles, readListed } from './files/listed-files.ts';
import { repositoryRoot } from './files/repository.ts';
import { findProseFaults, isExempt, type ProseExemption } from './prose/prose-fault.ts';

const GENERATED =
  /(?:^|\/)generated\/|^docs\/api(?:\.md$|-reports\/)|^reports\/|^specs\/evidence\/decisions\.md$|^packages\/evidence\/test\/docs\/pages\//;

const exemptions: ProseExemption[] = parse(
  readFileSync(`${repositoryRoot}scripts/prose-exemptions.yaml`, 'utf8'),
);
const files = listFiles('*.md', '*.ts', '*.tsx', '*.mts').filter((file) => !GENERATED.test(file));

const faults = [...(await readListed(files))].flatMap(([file, text]) => findProseFaults(file, text));
const problems = [
  ...faults
    .filter((fault) => !exemptions.some((exemption) => isExempt(fault, exemption)))
    .map(({ file, line, rule, text, advice }) => `${file}:${line} ${rule}: ${text}\n  ${advice}`),
  ...exemptions
    .filter((exemption) => !faults.some((fault) => isExempt(fault, exemption)))
    .map(
      ({ file, text }) => `scripts/prose-exemptions.yaml: nothing in ${file} needs the exemption "${text}".`,
    ),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`${problems.length} sentences break a rule of plain English. Rewrite them.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files keep the rules of plain English.`);
}
