import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

// Each run of the command is a process of its own, and a test may need three.
export default mergeConfig(shared, { test: { testTimeout: 30_000 } });
