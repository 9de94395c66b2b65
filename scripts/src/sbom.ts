// `pnpm sbom`: a bill of materials (CycloneDX) for each published package, in .generated/sbom/.
//
// pnpm writes them of what a package depends on. What was bundled into it, its manifest names as `inlinedDependencies`, and is added.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { repositoryRoot } from './files/repository.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly inlinedDependencies?: Readonly<Record<string, string>>;
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));

const folder = `${repositoryRoot}.generated/sbom`;
await rm(folder, { recursive: true, force: true });
for (const name of (await readdir(`${repositoryRoot}packages`)).sort()) {
  const source = `${repositoryRoot}packages/${name}`;
  const manifest = await readManifest(source);
  if (manifest.private) continue;

  const file = `${folder}/goldleaf-${name}-${manifest.version}.cdx.json`;
  const asks = ['sbom', '--prod', '--sbom-format', 'cyclonedx', '--out', file];
  const pnpm = spawnSync('pnpm', ['--filter', manifest.name, ...asks], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  if (pnpm.status !== 0) throw new Error(`pnpm made no bill of materials:\n${pnpm.stdout}${pnpm.stderr}`);

  const bill = JSON.parse(await readFile(file, 'utf8'));
  for (const [inlined, version] of Object.entries(manifest.inlinedDependencies ?? {})) {
    const { license } = JSON.parse(await readFile(`${source}/node_modules/${inlined}/package.json`, 'utf8'));
    const purl = `pkg:npm/${inlined.replace('@', '%40')}@${version}`;
    const [group, bare] = inlined.split('/');
    bill.components.push({
      'bom-ref': purl,
      type: 'library',
      group,
      name: bare,
      version,
      licenses: [{ license: { id: license } }],
      purl,
    });
  }
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(
    `${manifest.name}: ${bill.components.length} components in ${file.slice(repositoryRoot.length)}`,
  );
}
