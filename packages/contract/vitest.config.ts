import type { ViteUserConfig } from 'vitest/config';
import shared, { LIGHT_PRISM } from '../../vitest.shared.ts';

// Without the shared `resolve`: a contract holds for what consumers get, so the siblings are taken as they were built.
// turbo builds them first, and again after `pnpm generate`.
const config: ViteUserConfig = {
  test: {
    ...shared.test,
    execArgv: [...LIGHT_PRISM],
    globalSetup: ['test/setup/built-description.ts', 'test/setup/start-target.ts'],
    // Everything else waits for these tests in the end, so they may have the whole machine.
    maxWorkers: '100%',
    // There are hundreds of cases, so only failures are printed.
    reporters: ['dot'],
  },
};

export default config;
