import { readFileSync } from 'node:fs';
import { formatPointer, parsePointer } from '@goldleaf/openapi';
import { parse } from 'yaml';

/** The source file of a node of the bundled OpenAPI description. */
export interface SourceLocation {
  /** JSON pointer in the bundled `openapi.json`. */
  readonly pointer: string;
  /** The file to edit, relative to the repository's root. */
  readonly file: string;
  /** JSON pointer in that file. */
  readonly pointerInFile: string;
}

const ROOT = 'specs/goldleaf';

interface RootDocument {
  readonly paths: Readonly<Record<string, { readonly $ref: string }>>;
}

let root: RootDocument | undefined;

/** Finds the source of a node. @param pointer - JSON pointer in the bundled description */
export function sourceLocation(pointer: string): SourceLocation {
  const [section = '', key = '', ...below] = parsePointer(pointer);
  const location = (file: string, keys: readonly string[]) => ({
    pointer,
    file: `${ROOT}/${file}`,
    pointerInFile: formatPointer(keys),
  });
  if (section === 'components') {
    if (key === 'securitySchemes') return location(`components/${key}.yaml`, below);
    const [name, ...rest] = below;
    return location(`components/${key}/${name}.yaml`, rest);
  }
  root ??= parse(readSource(`${ROOT}/openapi.yaml`)) as RootDocument;
  const file = section === 'paths' ? root.paths[key]?.$ref : undefined;
  return file ? location(file, below) : location('openapi.yaml', parsePointer(pointer));
}

/** Reads a source file. @param file - relative to the repository's root */
export function readSource(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
