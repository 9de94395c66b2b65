import { mergeConfig } from 'vitest/config';
import shared, { LIGHT_PRISM } from '../../vitest.shared.ts';

// The tests look for hangs. On a busy machine, a new Node process needs seconds to load Prism.
export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    testTimeout: 30_000,
    execArgv: [...LIGHT_PRISM],
    // For the processes that tests start.
    env: { NODE_OPTIONS: LIGHT_PRISM.join('=') },
  },
});
