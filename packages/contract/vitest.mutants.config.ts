import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// All mutants, from the sources: `npm run test:mutants`, and `-- --shard=1/4` of it a part.
export default mergeConfig(
  { ...shared, test: { ...shared.test, include: [] } },
  { test: { include: ['test/mutants/*.mutants.ts'], maxWorkers: '100%' } },
);
