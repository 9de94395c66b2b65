import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// Thousands of responses. `turbo run test:slow` runs them, as part of `npm run test:all`.
const config = mergeConfig(shared, { test: { testTimeout: 600_000 } });
config.test.include = ['test/slow/**/*.slow.ts'];
export default config;
