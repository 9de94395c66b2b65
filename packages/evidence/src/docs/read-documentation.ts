import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../model/whole-file.ts';
import { writeYaml } from '../model/yaml-files.ts';
import { readPage } from './page/read-page.ts';
import { type PageSource, SourceError } from './source/page-source.ts';
import { type ReadPage, updateEvidence } from './update/evidence-update.ts';
import { listDecisions, type RunResult } from './update/update-report.ts';

/** Pages that may hold facts. Guides and the start page hold none. */
const REFERENCE_ADDRESS = /(^|\/)api\/v1\/(references|schemas)\//;

/** File in the evidence's folder that lists what a person has to settle. */
const DECISIONS = 'decisions.md';

/**
 * Reads all pages of a source and puts what they say into the evidence.
 *
 * All pages are read before the first file is written, and each file is written as a whole.
 *
 * @param folder - the evidence's folder
 * @param options.isDryRun - whether nothing is written. Default: false
 * @throws {SourceError} if the source can't be read, or has no reference page
 */
export async function readDocumentation(
  source: PageSource,
  folder: string,
  options: { readonly isDryRun?: boolean } = {},
): Promise<RunResult> {
  const pages: ReadPage[] = [];
  const failures: { address: string; failure: string }[] = [];
  const others: RunResult['others'][number][] = [];
  let count = 0;
  for await (const page of source.pages()) {
    count += 1;
    if ('failure' in page) {
      failures.push(page);
      continue;
    }
    const reading = readPage(page.html);
    if (reading.kind === 'reference') pages.push({ address: page.address, reading });
    else if (reading.reason !== 'guide' || REFERENCE_ADDRESS.test(page.address)) {
      others.push({ address: page.address, reading });
    }
  }
  if (pages.length === 0) throw new SourceError(noPages(source, count, failures, others));

  const unread = [...failures, ...others].map(({ address }) => address);
  const update = updateEvidence(await readTexts(folder), pages, {
    isComplete: source.isComplete,
    failed: unread,
  });
  if (options.isDryRun !== true) {
    await writeYaml(folder, update.files);
    // The list is right only if all pages were read.
    if (source.isComplete) await writeDecisions(join(folder, DECISIONS), listDecisions(update));
  }
  const problems = pages
    .map(({ address, reading }) => ({ address, problems: reading.problems }))
    .filter((page) => page.problems.length > 0);
  return { source: source.name, update, pages: count, failures, others, problems };
}

async function writeDecisions(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) await rm(file, { force: true });
  else await writeWhole(file, text);
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
      ),
    ),
  );
}

function noPages(
  source: PageSource,
  count: number,
  failures: readonly { address: string; failure: string }[],
  others: RunResult['others'],
): string {
  const reasons = [
    ...failures.map(({ address, failure }) => `${address}: ${failure}`),
    ...others.map(({ address, reading }) => `${address}: ${reading.reason}. ${reading.detail}`),
  ];
  const examples = reasons.slice(0, 5).join('\n  ');
  const detail = examples === '' ? '' : `\n  ${examples}`;
  return `None of the ${count} pages of ${source.name} is a reference page, so nothing was changed.${detail}`;
}
