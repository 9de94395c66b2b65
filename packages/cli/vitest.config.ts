import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

export default mergeConfig(shared, {
  test: {
    // Most tests wait for a process to start, or for a response that never comes.
    maxConcurrency: 10,
    maxWorkers: 2,
    env: { NO_COLOR: '1' },
  },
});
