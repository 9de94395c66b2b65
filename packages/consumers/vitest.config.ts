import type { ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/install-chromium.ts', 'test/publish-packages.ts'],
    // Package managers, compilers and browsers are waited for; on two cores each may wait for the other.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
};

export default config;
