import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** Options of Node that make Prism load faster, for packages whose tests load it. */
export const LIGHT_PRISM: readonly string[] = ['--import', new URL('vitest.prism.mjs', import.meta.url).href];

/**
 * How every package is tested: from the sources of its siblings, not from what they last built. Its `*.test-d.ts` are checked with
 * everything else by its `typecheck`. A package's `vitest.config.ts` exports this, or merges into it what it needs more.
 */
const shared: ViteUserConfig = {
  // Each replaces Vite's defaults, so these are named again.
  resolve: { conditions: ['@goldleaf/source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['@goldleaf/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['test/**/*.test.ts'],
    // Lets Node cache the compiled sources: the processes that tests start need a third of the time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
    // The files of a package share what they load, which is most of the time of many: none changes it for the next.
    isolate: false,
    // Tells a hang from a busy machine. How fast something is, no test says.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
};

export default shared;
