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
  },
};

export default config;
