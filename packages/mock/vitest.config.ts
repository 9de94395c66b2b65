import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// A hang is what the tests look for; a Node that starts Prism on a busy machine is none.
export default mergeConfig(shared, { test: { testTimeout: 30_000 } });
