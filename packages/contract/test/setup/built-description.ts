import { readFile } from 'node:fs/promises';

const API_TYPES = new URL('../../../api-types/', import.meta.url);

/**
 * Throws if the packages were built from another description, since `vitest run -u` would then write its tables.
 *
 * @param apiTypes - the folder of `@goldleaf/api-types`
 * @throws {Error} if the packages must be built
 */
export async function requireBuiltDescription(apiTypes: URL): Promise<void> {
  const generated = await readFile(new URL('src/generated/openapi.json', apiTypes));
  const built = await readFile(new URL('dist/openapi.json', apiTypes)).catch(() => undefined);
  if (built?.equals(generated)) return;
  throw new Error(
    'The packages were built from another description. Run `pnpm build`, then run the tests again.',
  );
}

export default (): Promise<void> => requireBuiltDescription(API_TYPES);
