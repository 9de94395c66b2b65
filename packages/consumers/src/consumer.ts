import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWell } from './process.ts';
import { here, node, pnpm, programOf } from './tools.ts';

export type PackageManager = 'npm' | 'pnpm' | 'yarn';

/** A consumer's project, outside this repository, with our packages installed from the registry. */
export interface Consumer extends AsyncDisposable {
  readonly folder: string;
  /** Runs a program of a package that the consumer installed, or a file of its own, with the Node of this repository. */
  node(file: string, ...args: readonly string[]): Promise<string>;
  /** The same with another Node. */
  nodeOf(program: string, file: string, ...args: readonly string[]): Promise<string>;
}

/** How each package manager installs, from an empty folder, as its own documentation says. */
const INSTALL: Readonly<Record<PackageManager, readonly [program: string, ...args: string[]]>> = {
  npm: [node, programOf('npm', 'npm'), 'install', '--no-audit', '--no-fund'],
  pnpm: [pnpm, 'install', '--no-frozen-lockfile'],
  yarn: [node, programOf('@yarnpkg/cli-dist', 'yarn'), 'install', '--no-immutable'],
};

/**
 * Copies a project from `projects/` to a folder of its own, and installs it.
 *
 * @param registry - address of the registry that has our packages
 * @param options - `dependencies`: versions that replace those of the project's package.json
 */
export async function installConsumer(
  project: string,
  packageManager: PackageManager,
  registry: string,
  options: { readonly dependencies?: Readonly<Record<string, string>> } = {},
): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), `goldleaf-${packageManager}-`));
  await cp(join(here, 'projects', project), folder, { recursive: true });
  await writeFile(join(folder, '.npmrc'), `registry=${registry}\n`);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const dependencies = { ...manifest.dependencies, ...options.dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
  const yarn = {
    nodeLinker: 'node-modules',
    npmRegistryServer: registry,
    unsafeHttpWhitelist: ['127.0.0.1'],
    // Else it keeps what it knows of packages for all projects, with the port of an earlier registry.
    globalFolder: './.yarn/global',
  };
  // Installs a release of today. By default, pnpm and yarn wait a day. The client's README says how to change that.
  await writeFile(
    join(folder, '.yarnrc.yml'),
    JSON.stringify({ ...yarn, enableTelemetry: false, npmPreapprovedPackages: ['@goldleaf/*'] }),
  );
  await writeFile(join(folder, 'pnpm-workspace.yaml'), "minimumReleaseAgeExclude: ['@goldleaf/*']\n");
  const [program, ...args] = INSTALL[packageManager];
  await runWell(program, args, { cwd: folder });
  const nodeOf: Consumer['nodeOf'] = (program, file, ...args) =>
    runWell(program, [join(folder, file), ...args], { cwd: folder });
  return {
    folder,
    node: (file, ...args) => nodeOf(node, file, ...args),
    nodeOf,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
