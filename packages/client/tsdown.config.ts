import { defineConfig } from 'tsdown';

const shared = {
  entry: { index: 'src/index.ts', query: 'src/tanstack-query/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  dts: true,
} as const;

export default defineConfig([
  shared,
  {
    ...shared,
    format: 'cjs',
    clean: false,
    // A default import of a CommonJS package means two things: `module.exports` to Node, `exports.default` to transpilers. Bundled, it
    // means one. docs/decisions/commonjs.md
    deps: { alwaysBundle: ['openapi-fetch'], onlyBundle: ['openapi-fetch'] },
    copy: { from: 'node_modules/openapi-fetch/LICENSE', to: 'dist', rename: 'openapi-fetch.LICENSE' },
  },
]);
