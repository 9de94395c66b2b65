import { defineConfig } from 'tsdown';
import { usedParts } from './build/openapi-fetch.ts';
import manifest from './package.json' with { type: 'json' };

const shared = {
  entry: { index: 'src/index.ts', query: 'src/tanstack-query/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  plugins: [usedParts],
  // The bill of materials reads what is bundled from `inlinedDependencies`; nothing else may be.
  deps: { onlyBundle: Object.keys(manifest.inlinedDependencies) },
  copy: { from: 'node_modules/openapi-fetch/LICENSE', to: 'dist', rename: 'openapi-fetch.LICENSE' },
} as const;

/** For bundlers of pages: each `NAME.browser.ts` in place of `NAME.ts`. */
const browser = {
  ...shared,
  outDir: 'dist/browser',
  dts: false,
  copy: [],
  inputOptions: { resolve: { extensionAlias: { '.ts': ['.browser.ts', '.ts'] } } },
} as const;

export default defineConfig([shared, { ...shared, format: 'cjs', clean: false }, browser]);
