import { fileURLToPath } from 'node:url';

/** The folder for the generated files of a run. It is not committed. */
export function generatedFolder(name: string): string {
  return fileURLToPath(new URL(`../.generated/${name}`, import.meta.url));
}
