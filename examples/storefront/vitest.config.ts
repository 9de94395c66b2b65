import type { ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = {
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
};

export default config;
