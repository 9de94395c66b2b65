import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// The site is built once. On a busy machine that takes minutes, and so does a browser that opens hundreds of pages.
export default mergeConfig(shared, {
  test: {
    globalSetup: ['test/build-site.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
