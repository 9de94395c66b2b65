import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  // The types come from @goldleaf/api-types; the description comes along, as Node 20 reads JSON modules as an experiment only.
  deps: { alwaysBundle: [/\.json$/] },
});
