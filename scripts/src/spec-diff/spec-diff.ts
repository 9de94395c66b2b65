import { appendFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Base, descriptionFile, findBase } from './base.ts';
import {
  type Acknowledgement,
  addedSince,
  breakingChangesFile,
  draftAcknowledgements,
  readAcknowledgements,
  readIfThere,
  unacknowledged,
} from './breaking-changes.ts';
import { byLevel, type Change, type Level, reaches, suffices } from './change.ts';
import { pendingBump, writeChangeset } from './changeset.ts';
import { compareDescriptions } from './compared-descriptions.ts';
import { compileConsumerCode, consumerFile } from './consumer-code.ts';
import type { JsonObject } from './json.ts';
import { bumpOf, FORMATS, type Format, type Report } from './report.ts';
import { UsageError } from './usage-error.ts';
import { withTakenBack } from './withdrawn-release.ts';

const HELP = `Usage: pnpm spec:diff [BASE] [options]

Tells what changed in the description, and what that asks of a consumer.

  BASE                a revision, or a bundled openapi.json. Default: where this branch left
                      origin/main (else main); on main itself the last release, else HEAD
  --to FILE           the description to compare. Default: the generated one of this tree
  --format FORMAT     text (default), markdown or json
  --fail-on LEVEL     exit with 1 where a change is as grave: ERR (default), WARN, INFO, none
  --write-changeset   write the changeset that the changes demand, and draft an entry in
                      ${breakingChangesFile} for each breaking one
  --check-changeset   exit with 1 only where the changesets raise the version too little, or a
                      breaking change is not answered for in ${breakingChangesFile}

Exits with 0 where nothing is as grave, 1 where something is, 2 where it could not be asked.
`;

/** Where it writes, and where the repository is. */
export interface Surroundings {
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * `pnpm spec:diff`.
 *
 * @returns the exit code
 */
export async function specDiff(command: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { root, out, err } = surroundings;
  try {
    const options = readCommand(command);
    if (options.help) {
      out(HELP);
      return 0;
    }
    const base = await findBase(root, options.base);
    const bundle = await readDescription(
      options.to ? resolve(root, options.to) : join(root, descriptionFile),
    );
    const report = await compare(root, base, bundle);
    if (options.writeChangeset) return await write(root, base, report, bundle, out);
    out(FORMATS[options.format](report));
    if (options.checkChangeset) return (await check(root, base, report.changes, err)) ? 0 : 1;
    const { failOn } = options;
    return failOn !== 'none' && report.changes.some(({ level }) => reaches(level, failOn)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

async function compare(root: string, base: Base, bundle: string): Promise<Report> {
  const before = parseDescription(base.bundle, base.name);
  const after = parseDescription(bundle, 'the new description');
  const { changes, replayed, untried } = compareDescriptions(before, after);
  // The code as it was written against the base; as it is, where the base has none.
  const code = (await base.read(consumerFile)) ?? (await readIfThere(root, consumerFile));
  const broken =
    code === undefined || changes.length === 0 ? [] : await compileConsumerCode(code, base.bundle, bundle);
  const judged = await withTakenBack(
    [...changes, ...broken],
    await acknowledgements(root, base, 'drafts, too'),
    async (release) => {
      const released = await findBase(root, release);
      return compareDescriptions(parseDescription(released.bundle, release), after).changes;
    },
  );
  return { base: base.name, changes: judged.sort(byLevel), replayed, untried };
}

async function write(
  root: string,
  base: Base,
  report: Report,
  bundle: string,
  out: Surroundings['out'],
): Promise<0> {
  const { changes } = report;
  const path = await writeChangeset(root, base, changes, bundle);
  if (!path) {
    out('Nothing changed in the description: no changeset is needed for it.\n');
    return 0;
  }
  out(`Wrote ${path}: ${bumpOf(changes)}.\n`);
  const missing = unacknowledged(changes, await acknowledgements(root, base, 'drafts, too'));
  if (missing.length > 0) {
    await appendFile(join(root, breakingChangesFile), draftAcknowledgements(missing));
    out(
      `Drafted ${count(missing, 'entry', 'entries')} in ${breakingChangesFile}: fill in reason and source.\n`,
    );
  }
  return 0;
}

async function check(
  root: string,
  base: Base,
  changes: readonly Change[],
  err: Surroundings['err'],
): Promise<boolean> {
  const demanded = bumpOf(changes);
  if (!demanded) return true;
  const pending = await pendingBump(root);
  const complaints: string[] = [];
  if (!suffices(pending, demanded)) {
    const grave = changes.find(({ bump }) => bump === demanded);
    complaints.push(
      `The changes of the description demand a ${demanded} release (${grave?.id}), and the changesets raise the version by ${pending ?? 'nothing'}.\nRun \`pnpm spec:diff --write-changeset\` and commit what it writes.\n`,
    );
  }
  const missing = unacknowledged(changes, await acknowledgements(root, base));
  if (missing.length > 0) {
    complaints.push(
      `${count(missing, 'breaking change is', 'breaking changes are')} not answered for. Add to ${breakingChangesFile}, with a reason (corrected-fact, vendor-change or withdrawn-release) and a source:\n\n${draftAcknowledgements(missing)}`,
    );
  }
  err(complaints.join('\n'));
  return complaints.length === 0;
}

/** Those that were added since the base. */
async function acknowledgements(
  root: string,
  base: Base,
  drafts?: 'drafts, too',
): Promise<Acknowledgement[]> {
  const [before, now] = [await base.read(breakingChangesFile), await readIfThere(root, breakingChangesFile)];
  return addedSince(readAcknowledgements(before, drafts), readAcknowledgements(now, drafts));
}

function count(changes: readonly Change[], one: string, more: string): string {
  return `${changes.length} ${changes.length === 1 ? one : more}`;
}

async function readDescription(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read: ${error.code}.`);
  });
}

function parseDescription(text: string, name: string): JsonObject {
  try {
    const document = JSON.parse(text);
    if (typeof document.openapi === 'string' && document.openapi.startsWith('3.1')) return document;
  } catch {
    // Told below.
  }
  throw new UsageError(`${name} is not an OpenAPI 3.1 document in JSON. Name a bundled openapi.json.`);
}

interface Command {
  readonly base: string | undefined;
  readonly to: string | undefined;
  readonly format: Format;
  readonly failOn: Level | 'none';
  readonly writeChangeset: boolean;
  readonly checkChangeset: boolean;
  readonly help: boolean;
}

function readCommand(command: readonly string[]): Command {
  const { values, positionals } = parsed(command);
  if (positionals.length > 1)
    throw new UsageError(`One BASE is enough; there are ${positionals.length}: ${positionals.join(' ')}.`);
  if (values['write-changeset'] && values['check-changeset']) {
    throw new UsageError(
      'Either write the changeset or check it: --write-changeset and --check-changeset go apart.',
    );
  }
  return {
    base: positionals[0],
    to: values.to,
    format: oneOf('--format', values.format, ['text', 'markdown', 'json']),
    failOn: oneOf('--fail-on', values['fail-on'], ['ERR', 'WARN', 'INFO', 'none']),
    writeChangeset: values['write-changeset'],
    checkChangeset: values['check-changeset'],
    help: values.help,
  };
}

function parsed(command: readonly string[]) {
  try {
    return parseArgs({
      args: [...command],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'ERR' },
        'write-changeset': { type: 'boolean', default: false },
        'check-changeset': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See pnpm spec:diff --help.`);
  }
}

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (!name) throw new UsageError(`${option} is one of ${names.join(', ')}, not “${value}”.`);
  return name;
}
