import { defineConfig } from 'vitest/config';

// Not the shared one: here the client is what other teams install, its dist.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
