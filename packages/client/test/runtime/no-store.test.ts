import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// The module remembers what the runtime accepts, and other test files share it.
beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('noStore > keeps a response out of caches', async () => {
  const { noStore } = await import('../../src/runtime/no-store.ts');

  expect([noStore(), noStore()]).toEqual([{ cache: 'no-store' }, { cache: 'no-store' }]);
});

test('noStore > has no field when the runtime throws on it', async () => {
  vi.stubGlobal(
    'Request',
    class {
      constructor(_: string, init: object) {
        if ('cache' in init) throw new Error('not implemented');
      }
    },
  );
  const { noStore } = await import('../../src/runtime/no-store.ts');

  expect(noStore()).toEqual({});
});
