import ts from 'typescript';

/** Folder of a package to the packages that its code may import, by their names without scope. */
export type AllowedImports = ReadonlyMap<string, readonly string[]>;

/** Reads the table of `docs/ARCHITECTURE.md`: the folder is in the first column, what it may import in the last one. */
export function readAllowedImports(page: string): AllowedImports {
  const rows = page.matchAll(/^\| `([^`]+)`[^|]*\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, folder = '', names = '']) => [folder, names.trim().split(/,\s*/).filter(isName)]),
  );
}

/**
 * Finds imports of packages that the table does not allow. Tests may import any package.
 *
 * @param sources - path to text, of source files
 * @returns such as `packages/mock/src/x.ts imports @goldleaf/client`
 */
export function forbiddenImports(sources: ReadonlyMap<string, string>, allowed: AllowedImports): string[] {
  return [...sources].flatMap(([file, text]) => {
    const [, folder = '', name = ''] = /^((?:packages\/)?([\w-]+))\/(?:src|lint)\//.exec(file) ?? [];
    if (folder === '') return [];
    const mayImport = [name, ...(allowed.get(folder) ?? [])];
    return importedPackages(text)
      .filter((imported) => !mayImport.includes(imported))
      .map((imported) => `${file} imports @goldleaf/${imported}`);
  });
}

function importedPackages(text: string): string[] {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const names = specifiers.map((specifier) => /^@goldleaf\/([\w-]+)/.exec(specifier)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

function isName(text: string): boolean {
  return /^[\w-]+$/.test(text) && text !== 'nothing';
}
