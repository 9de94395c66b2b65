import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

const config = mergeConfig(shared, { test: { testTimeout: 120_000 } });
config.test.include = ['test/slow/**/*.slow.ts'];
export default config;
