import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/internal.ts', 'src/invitation-rules.ts', 'src/response-validators.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  dts: true,
  unbundle: true, // "Go to definition" opens the module of an operation, not one file of 11,000 lines.
  copy: ['src/generated/openapi.json'],
});
