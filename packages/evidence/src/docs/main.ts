// pnpm evidence:docs [SOURCE...]: reads the documentation into specs/evidence.
import { parseArgs } from 'node:util';
import { REPOSITORY, runCommand } from '../model/command.ts';
import { readEvidenceFolder } from '../model/evidence-folder.ts';
import { writeWhole } from '../model/whole-file.ts';
import { showProgress } from './progress.ts';
import { readDocumentation } from './read-documentation.ts';
import { PageCache } from './source/page-cache.ts';
import { type PageSource, SourceError } from './source/page-source.ts';
import { savedPages } from './source/saved-pages.ts';
import { sitePages } from './source/site-pages.ts';
import { reportUpdate, summarize } from './update/update-report.ts';

const SITE = 'https://docs.goldleafapp.com/';
const HELP = `Usage: pnpm evidence:docs [SOURCE...] [options]

Reads GoldLeaf's documentation into specs/evidence.

SOURCE is the address of a site (default: ${SITE}), a folder of saved pages, or single files.

Options:
  --report FILE       write what was found as Markdown
  --dry-run           change nothing
  --max-age HOURS     don't request pages again that were read this recently (default: 6)
  --offline           read pages of the site from the cache only
  --cache FOLDER      folder of the cache (default: .docs-cache)
  --evidence FOLDER   folder of the evidence (default: specs/evidence)
  --help              show this text`;

await runCommand(
  main,
  (error) => error instanceof SourceError || (error instanceof TypeError && 'code' in error),
);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'max-age': { type: 'string', default: '6' },
      offline: { type: 'boolean', default: false },
      cache: { type: 'string', default: `${REPOSITORY}.docs-cache` },
      evidence: { type: 'string', default: `${REPOSITORY}specs/evidence` },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const hours = Number(values['max-age']);
  if (!(hours >= 0)) throw new SourceError(`"${values['max-age']}" is no number of hours. Pass --max-age 6.`);

  const progress = showProgress(process.stderr);
  try {
    const source = await sourceOf(positionals, {
      cache: new PageCache(values.cache),
      maxAge: hours * 3_600_000,
      isOffline: values.offline,
      known: await knownAddresses(values.evidence),
      onProgress: progress.page,
    });
    const result = await readDocumentation(source, values.evidence, { isDryRun: values['dry-run'] });
    progress.end();
    const report = reportUpdate(result);
    if (values.report === undefined) console.log(report);
    else {
      await writeWhole(values.report, report);
      console.log(summarize(result));
    }
  } finally {
    progress.end();
  }
}

async function sourceOf(
  names: readonly string[],
  options: Parameters<typeof sitePages>[1],
): Promise<PageSource> {
  const [first = SITE, ...others] = names;
  if (!/^https?:\/\//.test(first)) return savedPages(names);
  if (others.length > 0) throw new SourceError('Pass one address, or one or more folders and files.');
  const url = URL.parse(first);
  if (url === null) throw new SourceError(`"${first}" is no valid address.`);
  return sitePages(url, options);
}

/** Pages that were read before are read again, even if no page links to them. */
async function knownAddresses(folder: string): Promise<string[]> {
  const documents = await readEvidenceFolder(folder).catch((error: unknown) => {
    throw new SourceError(
      `The evidence in "${folder}" can't be read: ${error instanceof Error ? error.message : error}`,
    );
  });
  const entries = [...documents.values()].flatMap((one) => [
    ...(one.operations ?? []),
    ...(one.schemas ?? []),
  ]);
  return entries.flatMap(({ docs }) => (docs === null ? [] : [docs]));
}
