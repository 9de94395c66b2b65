import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/internal.ts', 'src/invitation-rules.ts'],
  platform: 'neutral',
  dts: true,
  unbundle: true,
  copy: ['src/generated/openapi.json'],
});
