import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

const config = mergeConfig(shared, { test: { testTimeout: 300_000 } });
config.test.include = ['test/stress/**/*.stress.ts'];
export default config;
