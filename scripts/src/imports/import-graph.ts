import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** File to the files that it imports relatively, by value or by type. Paths start at the repository's root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the relative imports of source files.
 *
 * @param sources - path to text
 */
export function readImports(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, text]) => {
      const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      const relative = specifiers.filter((specifier) => /^\.\.?\//.test(specifier));
      return [file, [...new Set(relative.map((specifier) => join(dirname(file), specifier)))]];
    }),
  );
}

/**
 * Finds imports that lead out of their package. A file in the repository's root, such as a shared configuration, is in no package.
 *
 * @param packages - the folders that have a package.json
 * @returns such as `packages/a/src/x.ts imports packages/b/src/y.ts`
 */
export function importsAcrossPackages(graph: ImportGraph, packages: readonly string[]): string[] {
  const packageOf = (file: string) =>
    packages
      .filter((folder) => file.startsWith(`${folder}/`))
      .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
  return [...graph].flatMap(([file, targets]) =>
    targets
      .filter((target) => packageOf(target) !== packageOf(file) && target.includes('/'))
      .map((target) => `${file} imports ${target}`),
  );
}

/**
 * Finds circles of imports, each once.
 *
 * @returns such as `a.ts -> b.ts -> a.ts`
 */
export function importCircles(graph: ImportGraph): string[] {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || finished.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
