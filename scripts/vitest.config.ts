import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.ts';

/** Some tests start git or the compiler, which take their time where all packages are tested at once. */
export default mergeConfig(shared, { test: { testTimeout: 60_000 } });
