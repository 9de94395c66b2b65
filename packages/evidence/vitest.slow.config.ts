import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// All GETs, and files of the size of a long recording. `turbo run test:slow` runs them, as part of `npm run test:all`.
const config = mergeConfig(shared, { test: { testTimeout: 600_000, env: { EVERY_GET: '1' } } });
config.test.include = ['test/slow/**/*.slow.ts', 'test/traffic/learn-traffic.test.ts'];
export default config;
