import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import spec from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { committedLevels } from '@goldleaf/contract/committed-levels';
import { LEVELS } from '@goldleaf/contract/level';
import type { Document } from '@goldleaf/openapi';
import type { Loader } from 'astro/loaders';
import { repositoryRoot } from '../documents/repository.ts';
import { type Change, changesByOperation } from './changes.ts';
import type { CoverageLevel } from './operation-page.ts';
import { readOperations } from './operation-reader.ts';

/** Loads the content of each operation's page. */
export function operationLoader(): Loader {
  return {
    name: 'goldleaf-operations',
    load: async ({ store }) => {
      store.clear();
      const facts = { levels: readLevels(), changes: readChanges() };
      const pages = readOperations(spec as unknown as Document, facts);
      for (const [order, page] of pages.entries()) store.set({ id: page.id, data: { page, order } });
    },
  };
}

function readLevels(): Map<string, CoverageLevel> {
  const levels = Object.entries(committedLevels());
  return new Map(levels.map(([id, number]) => [id, { number, name: LEVELS[number] ?? '' }]));
}

/** Reads the unreleased changes, and those of each release. */
function readChanges(): Map<string, Change[]> {
  const files = globSync(['.changeset/api-*.md', 'packages/api-types/CHANGELOG.md'], { cwd: repositoryRoot });
  const changes = new Map<string, Change[]>();
  for (const file of files.sort()) {
    const found = changesByOperation(readFileSync(join(repositoryRoot, file), 'utf8'));
    for (const [label, list] of found) changes.set(label, [...(changes.get(label) ?? []), ...list]);
  }
  return changes;
}
