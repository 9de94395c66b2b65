import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

export default mergeConfig(shared, {
  test: {
    // Some wait for the lock of a run that was killed, or for an answer that does not come.
    testTimeout: 30_000,
    maxConcurrency: 10,
    maxWorkers: 2,
    env: { NO_COLOR: '1' },
  },
});
