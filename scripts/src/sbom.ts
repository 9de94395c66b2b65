// `pnpm run sbom`: writes a bill of materials (CycloneDX) of each public package to .generated/sbom/.
//
// pnpm lists the dependencies. `inlinedDependencies` in the manifest lists what is bundled into the package, and is added.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { repositoryRoot } from './files/repository.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
  readonly inlinedDependencies?: Readonly<Record<string, string>>;
}

const folder = `${repositoryRoot}.generated/sbom`;
await rm(folder, { recursive: true, force: true });
for (const name of (await readdir(`${repositoryRoot}packages`)).sort()) {
  const source = `${repositoryRoot}packages/${name}`;
  const manifest = await readManifest(source);
  if (manifest.private) continue;

  const file = `${folder}/goldleaf-${name}-${manifest.version}.cdx.json`;
  listDependencies(manifest.name, file);
  const bill = JSON.parse(await readFile(file, 'utf8'));
  for (const [inlined, version] of Object.entries(manifest.inlinedDependencies ?? {})) {
    const { license } = await readManifest(`${source}/node_modules/${inlined}`);
    bill.components.push(component(inlined, version, license));
  }
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  const written = file.slice(repositoryRoot.length);
  console.log(`${manifest.name}: ${bill.components.length} components in ${written}`);
}

async function readManifest(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(`${path}/package.json`, 'utf8'));
}

function listDependencies(name: string, file: string): void {
  const args = ['--filter', name, 'sbom', '--prod', '--sbom-format', 'cyclonedx', '--out', file];
  const { status, stdout, stderr } = spawnSync('pnpm', args, { cwd: repositoryRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pnpm wrote no bill of materials of ${name}:\n${stdout}${stderr}`);
}

/** Returns a component as pnpm writes it. */
function component(name: string, version: string, license: string): object {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, bareName] = name.split('/');
  return {
    'bom-ref': purl,
    type: 'library',
    group,
    name: bareName,
    version,
    licenses: [{ license: { id: license } }],
    purl,
  };
}
