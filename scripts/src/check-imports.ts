// `pnpm check:imports`: fails if files import each other in a circle, if a relative import leads into another package, or if a
// package imports one that docs/ARCHITECTURE.md does not allow.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { listFiles, readListed } from './files/listed-files.ts';
import { repositoryRoot } from './files/repository.ts';
import { forbiddenImports, readAllowedImports } from './imports/allowed-imports.ts';
import { importCircles, importsAcrossPackages, readImports } from './imports/import-graph.ts';

const files = listFiles();
const packages = files
  .filter((file) => /^(?!.*\/(fixtures|projects)\/).+\/package\.json$/.test(file))
  .map((file) => dirname(file));
const sources = await readListed(files.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file)));
const graph = readImports(sources);
const allowed = readAllowedImports(await readFile(`${repositoryRoot}docs/ARCHITECTURE.md`, 'utf8'));

const problems = [
  ...importCircles(graph).map((circle) => `Circle: ${circle}`),
  ...importsAcrossPackages(graph, packages).map((edge) => `Relative import across packages: ${edge}`),
  ...forbiddenImports(sources, allowed).map((edge) => `Not allowed by docs/ARCHITECTURE.md: ${edge}`),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('Move what both files need to a file of its own, and import other packages by their name.');
  process.exitCode = 1;
} else {
  console.log(
    `${graph.size} files import each other without a circle, and other packages by their name and as allowed.`,
  );
}
