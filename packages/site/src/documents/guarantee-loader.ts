import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readGuarantees } from './guarantees.ts';
import { repositoryRoot } from './repository.ts';

/** Loads the client's guarantees from the repository's README. */
export function guaranteeLoader(): Loader {
  return {
    name: 'goldleaf-guarantees',
    load: async ({ store }) => {
      store.clear();
      const guarantees = readGuarantees(readFileSync(join(repositoryRoot, 'README.md'), 'utf8'));
      for (const [index, guarantee] of guarantees.entries())
        store.set({ id: `${index}`, data: { ...guarantee } });
    },
  };
}
