import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  // The types come from @goldleaf/api-types; the description comes along, as Node 20 reads JSON modules as an experiment only.
  // Prism, a development dependency, comes along too: as dependencies its packages would float (docs/decisions/prism-version.md).
  deps: { alwaysBundle: [/\.json$/], onlyBundle: [/^@stoplight\/prism-/] },
  copy: [{ from: 'node_modules/@stoplight/prism-http/LICENSE', to: 'dist', rename: 'prism.LICENSE' }],
});
