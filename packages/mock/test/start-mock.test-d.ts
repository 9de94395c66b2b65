import { describe, expectTypeOf, test } from 'vitest';
import { type Mock, type MockStartError, type StartMockOptions, startMock } from '../src/index.ts';

describe('startMock', () => {
  test('needs no argument', () => {
    expectTypeOf(startMock).toBeCallableWith();
    expectTypeOf(startMock).toBeCallableWith({});
  });

  test('takes a port, a description, a word on CORS and a log, and nothing else', () => {
    expectTypeOf(startMock).parameter(0).toEqualTypeOf<StartMockOptions | undefined>();
    expectTypeOf(startMock).toBeCallableWith({ port: 4010, description: { openapi: '3.1.0' }, cors: false });
    expectTypeOf(startMock).toBeCallableWith({ log: console.error });
    // @ts-expect-error a misspelt option
    startMock({ ports: 4010 });
    // @ts-expect-error the document, not its path
    startMock({ description: './openapi.json' });
    // @ts-expect-error a number
    startMock({ port: '4010' });
  });

  test('gives a mock that can be disposed of, and whose address stays', () => {
    expectTypeOf(startMock).returns.resolves.toEqualTypeOf<Mock>();
    expectTypeOf<Mock>().toExtend<AsyncDisposable>();
    expectTypeOf<Mock['url']>().toEqualTypeOf<string>();
    // @ts-expect-error read only
    ({}) as Mock as { url: string } satisfies Mock;
  });
});

test('the code of a MockStartError tells what to mend', () => {
  expectTypeOf<MockStartError['code']>().toEqualTypeOf<
    'port_in_use' | 'port_refused' | 'description_refused'
  >();
});
