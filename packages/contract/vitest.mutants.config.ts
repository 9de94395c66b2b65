import type { ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// All mutants, from the sources: `npm run test:mutants`, and `-- --shard=1/4` of it a part.
const config: ViteUserConfig = {
  ...shared,
  test: { ...shared.test, include: ['test/mutants/*.mutants.ts'], maxWorkers: '100%' },
};

export default config;
