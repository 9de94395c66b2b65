import { fileURLToPath } from 'node:url';

/** Where a run puts what it makes: not committed. */
export function generatedFolder(name: string): string {
  return fileURLToPath(new URL(`../.generated/${name}`, import.meta.url));
}
