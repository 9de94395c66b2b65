import type { ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// Tests that change the working directory are left out: Stryker runs tests in threads. They run the examples of READMEs.
const config: ViteUserConfig = {
  ...shared,
  test: {
    ...shared.test,
    // `--tests` of the command.
    include: [`test/${process.env['CODE_MUTANTS_TESTS'] ?? '**/*.test.ts'}`],
    exclude: ['**/node_modules/**', '**/readme.test.ts'],
    // Many mutants hang, and each costs this long.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
  },
};

export default config;
