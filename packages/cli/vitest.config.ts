import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

export default mergeConfig(shared, {
  test: {
    // Most of the time goes by in waiting: for the lock of a run that was killed, or for an answer that does not come.
    maxConcurrency: 10,
    maxWorkers: 2,
    env: { NO_COLOR: '1' },
  },
});
