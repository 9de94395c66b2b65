import type { ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// Many tests wait for a timeout, so another file can run meanwhile.
const config: ViteUserConfig = { ...shared, test: { ...shared.test, maxWorkers: '100%' } };

export default config;
