import { readFile } from 'node:fs/promises';

const API_TYPES = new URL('../../api-types/', import.meta.url);

/**
 * Refuses to test packages that were built from another description than this tree's: `vitest run -u` would write the tables of that.
 *
 * @param apiTypes - the folder of `@goldleaf/api-types`
 * @throws {Error} that says what to run
 */
export async function requireBuiltDescription(apiTypes: URL): Promise<void> {
  const generated = await readFile(new URL('src/generated/openapi.json', apiTypes));
  const built = await readFile(new URL('dist/openapi.json', apiTypes)).catch(() => undefined);
  if (built?.equals(generated)) return;
  throw new Error(
    'The description is another than the packages were built from. Run `pnpm build`, then this again.',
  );
}

export default (): Promise<void> => requireBuiltDescription(API_TYPES);
