import type { ViteUserConfig } from 'vitest/config';
import config from './vitest.config.ts';

// All checks against prism-cli as a process, and prism-cli compared with the mock. Part of `npm run test:all`.
const targets: ViteUserConfig = {
  test: {
    ...config.test,
    include: ['test/targets/*.targets.ts'],
    testTimeout: 300_000,
    reporters: ['default'],
  },
};

export default targets;
