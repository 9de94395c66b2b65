import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { byLevel, isAtLeast, type Level } from './compare/change.ts';
import { compareDescriptions } from './compare/compare.ts';
import { InvalidSchemaError } from './compare/invalid-schema-error.ts';
import type { JsonObject } from './compare/json.ts';
import { acceptedChangesFile, readNewAcceptedChanges } from './release/accepted-changes.ts';
import { type Base, descriptionFile, findBase } from './release/base.ts';
import { compileConsumerCode, consumerFile } from './release/consumer-code.ts';
import { readIfPresent } from './release/files.ts';
import { beforeFirstMajor } from './release/first-major.ts';
import { checkRelease, writeRelease } from './release/release.ts';
import { withRevertedRelease } from './release/reverted-release.ts';
import { FORMATS, type Format, type Report } from './report/report.ts';
import { UsageError } from './usage-error.ts';

/** The command's input and output. */
export interface Environment {
  /** The folder of the repository. */
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Bundles `specs/`. When given, the generated description of the tree must be equal to it. */
  readonly bundleSpecs?: () => Promise<string>;
}

interface Options {
  readonly to?: string;
  readonly format: Format;
  readonly failOn: Level | 'none';
  readonly writeChangeset?: true;
  readonly checkChangeset?: true;
}

type ExitCode = 0 | 1 | 2;

/**
 * Runs `pnpm spec:diff`.
 *
 * @returns the exit code: 0 when no change reaches `--fail-on`, 1 when one does, 2 when the comparison is not possible
 */
export async function runSpecDiff(args: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = 0;
  const command = createCommand(environment).action(async (base: string | undefined, options: Options) => {
    code = await run(base, options, environment);
  });
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError || error instanceof InvalidSchemaError)) throw error;
    environment.err(`${error.message}\n`);
    return 2;
  }
}

function createCommand({ out, err }: Environment): Command {
  return new Command('pnpm spec:diff')
    .description('Lists the changes of the OpenAPI description and what each means for consumers.')
    .argument(
      '[base]',
      'a revision, or a bundled openapi.json. Default: where this branch left origin/main (else main); on main itself the last release, else HEAD',
    )
    .option('--to <file>', 'the description to compare. Default: the generated one of this tree')
    .addOption(
      new Option('--format <format>', 'how to print the changes')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 if a change has this level or a higher one')
        .choices(['ERR', 'WARN', 'INFO', 'none'])
        .default('ERR'),
    )
    .addOption(
      new Option(
        '--write-changeset',
        `write the changeset that the changes require, and draft an entry in ${acceptedChangesFile} for each breaking change`,
      ).conflicts('checkChangeset'),
    )
    .option(
      '--check-changeset',
      `exit with 1 only if the changesets raise the version too little, or ${acceptedChangesFile} lacks a breaking change`,
    )
    .allowExcessArguments(false)
    .showHelpAfterError('Run pnpm spec:diff --help for the options.')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

async function run(asked: string | undefined, options: Options, environment: Environment): Promise<ExitCode> {
  const { root, out, err } = environment;
  const base = await findBase(root, asked);
  const bundle = await readBundle(options.to, environment);
  const report = await compare(root, base, bundle);
  if (options.writeChangeset) {
    out(await writeRelease(root, base, report.changes, bundle));
    return 0;
  }
  out(FORMATS[options.format](report));
  if (options.checkChangeset) {
    const problems = await checkRelease(root, base, report.changes);
    err(problems.join('\n'));
    return problems.length === 0 ? 0 : 1;
  }
  const { failOn } = options;
  return failOn !== 'none' && report.changes.some(({ level }) => isAtLeast(level, failOn)) ? 1 : 0;
}

async function compare(root: string, base: Base, bundle: string): Promise<Report> {
  const before = parseDescription(base.bundle, base.name);
  const after = parseDescription(bundle, 'The new description');
  const { changes, samples, unsampled } = compareDescriptions(before, after);
  // The code that was written against the base; today's code if the base has none.
  const code = (await base.read(consumerFile)) ?? (await readIfPresent(root, consumerFile));
  const broken =
    code === undefined || changes.length === 0 ? [] : await compileConsumerCode(code, base.bundle, bundle);
  const released = await withRevertedRelease(
    [...changes, ...broken],
    await readNewAcceptedChanges(root, base, { drafts: true }),
    async (release) => {
      const { bundle: earlier } = await findBase(root, release);
      return compareDescriptions(parseDescription(earlier, release), after).changes;
    },
  );
  const sorted = [...(await beforeFirstMajor(root, released))].sort(byLevel);
  return { base: base.name, changes: sorted, samples, unsampled };
}

async function readBundle(to: string | undefined, { root, bundleSpecs }: Environment): Promise<string> {
  const file = to === undefined ? join(root, descriptionFile) : resolve(root, to);
  const bundle = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Could not read ${file}: ${error.code}.`);
  });
  if (to === undefined && bundleSpecs && bundle !== (await bundleSpecs())) {
    throw new UsageError('The generated code does not match specs/. Run `pnpm generate` first.');
  }
  return bundle;
}

function parseDescription(text: string, name: string): JsonObject {
  try {
    const document = JSON.parse(text);
    if (typeof document.openapi === 'string' && document.openapi.startsWith('3.1')) return document;
  } catch {
    // Reported below.
  }
  throw new UsageError(`${name} is not an OpenAPI 3.1 document in JSON. Pass a bundled openapi.json.`);
}
