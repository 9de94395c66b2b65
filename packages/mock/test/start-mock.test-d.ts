import { expectTypeOf, test } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';

test('startMock needs no argument and gives a mock that can be disposed of', () => {
  expectTypeOf(startMock).toBeCallableWith();
  expectTypeOf(startMock()).resolves.toEqualTypeOf<Mock>();
  expectTypeOf<Mock>().toExtend<AsyncDisposable>();
});
