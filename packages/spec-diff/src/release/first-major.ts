import type { Change } from '../compare/change.ts';
import { readIfPresent } from './files.ts';

const MANIFEST = 'packages/api-types/package.json';

/**
 * Lowers the bump of breaking changes to minor while the packages are below 1.0.0: `^0.1.0` doesn't reach 0.2.0. Their level stays.
 *
 * @param root - the folder of the repository
 */
export async function beforeFirstMajor(root: string, changes: readonly Change[]): Promise<readonly Change[]> {
  const { version = '' } = JSON.parse((await readIfPresent(root, MANIFEST)) ?? '{}') as { version?: string };
  if (!version.startsWith('0.')) return changes;
  return changes.map((change) => (change.bump === 'major' ? { ...change, bump: 'minor' } : change));
}
