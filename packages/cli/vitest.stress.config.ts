import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

const config = mergeConfig(shared, {
  test: {
    env: { NO_COLOR: '1' },
    fileParallelism: false,
  },
});
config.test.include = ['test/stress/**/*.stress.ts'];
export default config;
