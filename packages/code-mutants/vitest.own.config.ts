import type { ViteUserConfig } from 'vitest/config';

// The tests of this package itself. Stryker uses `vitest.config.ts`.
const config: ViteUserConfig = { test: { include: ['test/*.test.ts'] } };

export default config;
