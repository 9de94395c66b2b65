import type { ViteUserConfig } from 'vitest/config';
import config from './vitest.config.ts';

// All checks against prism-cli as a process, and prism-cli compared with the mock. Part of `npm run test:all`.
const targets: ViteUserConfig = {
  test: {
    ...config.test,
    include: ['test/targets/*.targets.ts'],
    // A check of all operations takes a minute, and far longer on a busy machine.
    testTimeout: 900_000,
    reporters: ['default'],
  },
};

export default targets;
