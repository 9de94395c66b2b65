import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.ts';

// Tests that run whole commands in a copy of the repository. Part of `npm run test:all`.
const config = mergeConfig(shared, { test: { testTimeout: 300_000, hookTimeout: 300_000 } });
config.test.include = ['test/slow/**/*.slow.ts'];
export default config;
