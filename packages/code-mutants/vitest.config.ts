import type { ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// Tests that change the working directory are left out: Stryker runs tests in threads. They run the examples of READMEs.
const config: ViteUserConfig = {
  ...shared,
  test: {
    ...shared.test,
    exclude: ['**/node_modules/**', '**/readme.test.ts'],
    // A mutant that makes a call wait forever is found after this time. No test of the client takes a second.
    testTimeout: 5_000,
  },
};

export default config;
