import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { repositoryRoot } from '../documents/repository.ts';
import { readScores } from './score.ts';

/** Loads the score of the contract suite, if it was measured. */
export function scoreLoader(): Loader {
  return {
    name: 'goldleaf-scores',
    load: async ({ store }) => {
      store.clear();
      const file = join(repositoryRoot, 'reports/contract-score.json');
      if (!existsSync(file)) return;
      const scores = readScores(readFileSync(file, 'utf8'));
      store.set({ id: 'contract', data: { scores } });
    },
  };
}
