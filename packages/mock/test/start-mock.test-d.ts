import { describe, expectTypeOf, test } from 'vitest';
import { type Mock, type MockStartError, type StartMockOptions, startMock } from '../src/index.ts';

describe('startMock', () => {
  test('takes no argument', () => {
    expectTypeOf(startMock).toBeCallableWith();
    expectTypeOf(startMock).toBeCallableWith({});
  });

  test('takes its options and no others', () => {
    expectTypeOf(startMock).parameter(0).toEqualTypeOf<StartMockOptions | undefined>();
    expectTypeOf(startMock).toBeCallableWith({ port: 4010, spec: { openapi: '3.1.0' }, cors: false });
    expectTypeOf(startMock).toBeCallableWith({ log: console.error, host: '0.0.0.0' });
    expectTypeOf(startMock).toBeCallableWith({ keepRequests: { count: 10, bytes: 2 ** 20 } });
    // @ts-expect-error a misspelt option
    startMock({ ports: 4010 });
    // @ts-expect-error the document, not its path
    startMock({ spec: './openapi.json' });
    // @ts-expect-error a number
    startMock({ port: '4010' });
  });

  test('returns a mock that can be disposed of', () => {
    expectTypeOf(startMock).returns.resolves.toEqualTypeOf<Mock>();
    expectTypeOf<Mock>().toExtend<AsyncDisposable>();
    expectTypeOf<Mock['url']>().toEqualTypeOf<string>();
    // @ts-expect-error read only
    ({}) as Mock as { url: string } satisfies Mock;
  });
});

test('MockStartError > has a code from a closed set', () => {
  expectTypeOf<MockStartError['code']>().toEqualTypeOf<
    'port_in_use' | 'port_unavailable' | 'host_unavailable' | 'spec_invalid' | 'option_invalid'
  >();
});
