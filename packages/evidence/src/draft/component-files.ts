import { dirname, join } from 'node:path/posix';

/** Returns the files of unused components. A component that only unused components refer to is unused too. */
export function unusedComponents(texts: ReadonlyMap<string, string>): string[] {
  const left = new Map(texts);
  const unused: string[] = [];
  for (let found = unreferenced(left); found.length > 0; found = unreferenced(left)) {
    unused.push(...found);
    for (const name of found) left.delete(name);
  }
  return unused.sort();
}

function unreferenced(texts: ReadonlyMap<string, string>): string[] {
  const used = referencedFiles(texts);
  return [...texts.keys()].filter((name) => name.startsWith('components/') && !used.has(name));
}

/** Returns the files that the files of the description refer to, as paths below its folder. */
export function referencedFiles(texts: ReadonlyMap<string, string>): Set<string> {
  const files = new Set<string>();
  for (const [name, text] of texts) {
    for (const [, target = ''] of text.matchAll(/\$ref: *["']?([^\s"',}#]+)/g))
      files.add(join(dirname(name), target));
  }
  return files;
}
