import { defineConfig } from 'vitest/config';

// Not the shared configuration: here, the client is its built `dist`, which consumers install.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
