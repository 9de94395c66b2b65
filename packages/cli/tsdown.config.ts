import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/goldleaf.ts'],
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: false,
});
