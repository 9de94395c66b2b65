import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// A site with hundreds of pages takes minutes to build on a busy machine.
export default mergeConfig(shared, {
  test: { testTimeout: 1_800_000, hookTimeout: 1_800_000, fileParallelism: false },
});
