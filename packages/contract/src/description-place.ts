import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { pointerKeys, pointerOf } from './description.ts';

/** Where something stands in the description. */
export interface DescriptionPlace {
  /** JSON pointer in the bundled `openapi.json`. */
  readonly pointer: string;
  /** The file that a person edits, from the repository's root. */
  readonly file: string;
  /** JSON pointer in that file. */
  readonly pointerInFile: string;
}

const ROOT = 'specs/goldleaf';
const require = createRequire(import.meta.url);

interface RootDocument {
  readonly paths: Readonly<Record<string, { readonly $ref: string }>>;
}

let root: RootDocument | undefined;

/** @param pointer - JSON pointer in the bundled description */
export function descriptionPlace(pointer: string): DescriptionPlace {
  const [section = '', key = '', name = '', ...rest] = pointerKeys(pointer);
  const place = (file: string, keys: readonly string[]) => ({
    pointer,
    file: `${ROOT}/${file}`,
    pointerInFile: pointerOf(keys),
  });
  if (section === 'components')
    return key === 'securitySchemes'
      ? place('components/securitySchemes.yaml', [name, ...rest])
      : place(`components/${key}/${name}.yaml`, rest);
  root ??= parse(readDescriptionFile(`${ROOT}/openapi.yaml`)) as RootDocument;
  const file = section === 'paths' ? root.paths[key]?.$ref : undefined;
  const [, , ...below] = pointerKeys(pointer);
  return file ? place(file, below) : place('openapi.yaml', pointerKeys(pointer));
}

/** @param file - from the repository's root */
export function readDescriptionFile(file: string): string {
  return readFileSync(require.resolve(`@goldleaf/specs/${file.replace('specs/', '')}`), 'utf8');
}
