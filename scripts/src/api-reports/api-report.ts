import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from '@microsoft/api-extractor';
import { repositoryRoot } from '../files/repository.ts';

/** The folder of the committed reports, from the repository's root. It holds nothing else. */
export const reportsFolder = 'docs/api-reports/';

/** An entry point of a public package, such as `@goldleaf/client/query`. */
interface EntryPoint {
  /** Folder of the package, with a slash at its end. */
  readonly folder: string;
  /** The built declarations. */
  readonly types: string;
  /** Name of its report: `client-query.api.md`. */
  readonly report: string;
}

/**
 * Writes down the public API of packages, as API Extractor does: every exported name with its types, without private parts.
 *
 * @param packages - folders below `packages/`, built
 * @returns path to text of the reports, from the repository's root
 */
export async function buildApiReports(packages: readonly string[]): Promise<Map<string, string>> {
  const entries = (await Promise.all(packages.map(entryPoints))).flat();
  const folder = await mkdtemp(join(tmpdir(), 'api-reports-'));
  try {
    const configs = entries.map((entry) => prepare(entry, folder));
    const [first] = configs;
    if (first === undefined) return new Map();
    // One program for all of them: most of the time goes into reading the types of the platform.
    const options = { additionalEntryPoints: entries.map(({ types }) => types) };
    const compilerState = CompilerState.create(first, options);
    for (const config of configs)
      Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
    const texts = entries.map(async ({ report }): Promise<[string, string]> => {
      return [reportsFolder + report, await readFile(join(folder, report), 'utf8')];
    });
    return new Map(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Prints errors only. Warnings and notes are about the report's first writing. */
function messageCallback(message: ExtractorMessage): void {
  message.handled = message.logLevel !== ExtractorLogLevel.Error;
}

/** Conditions of an entry point. Packages with a CommonJS build have types for each of the two. */
interface Conditions {
  readonly types?: string;
  readonly import?: { readonly types?: string };
}

async function entryPoints(name: string): Promise<EntryPoint[]> {
  const folder = `${repositoryRoot}packages/${name}/`;
  const { exports } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
  const entries = Object.entries<Conditions>(exports).map(([key, conditions]) => ({
    types: conditions.import?.types ?? conditions.types,
    report: `${[name, ...key.split('/').slice(1)].join('-')}.api.md`,
  }));
  const points = entries.flatMap(({ types, report }) =>
    types === undefined ? [] : [{ folder, types: join(folder, types), report }],
  );
  if (points.length === 0) throw new Error(`packages/${name}/package.json exports no types.`);
  return points;
}

function prepare({ folder, types, report }: EntryPoint, reportFolder: string): ExtractorConfig {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: `${folder}package.json`,
    configObject: {
      newlineKind: 'lf',
      projectFolder: folder,
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: join(reportFolder, 'temporary'),
        reportFileName: report,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        extractorMessageReporting: silent,
        compilerMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
}
