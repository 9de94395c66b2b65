import { describe, expect, test } from 'vitest';
import { serializeBody } from '../../src/request/body.ts';

describe('serializeBody', () => {
  test.each([
    { name: 'Uint8Array', value: new Uint8Array(2) },
    { name: 'BigInt64Array', value: new BigInt64Array(2) },
    { name: 'Float32Array', value: new Float32Array(2) },
    { name: 'ArrayBuffer', value: new ArrayBuffer(2) },
    { name: 'SharedArrayBuffer', value: new SharedArrayBuffer(2) },
    { name: 'DataView', value: new DataView(new ArrayBuffer(2)) },
    { name: 'URLSearchParams', value: new URLSearchParams('a=1') },
    { name: 'ReadableStream', value: new ReadableStream() },
    { name: 'Object', value: { pipe() {} } },
  ])('throws for a field that is a $name', ({ name, value }) => {
    expect(() => serializeBody('POST', { file: value })).toThrow(
      `body.file cannot be sent as it is (${name}): pass a Blob or File of this runtime, or JSON`,
    );
  });

  test.each([
    { name: 'numbers', value: [1, 2] },
    { name: 'objects', value: [{ a: 1 }] },
  ])('writes an array of $name as JSON', ({ value }) => {
    expect(serializeBody('POST', value)).toEqual({ data: JSON.stringify(value), type: 'application/json' });
    expect(serializeBody('POST', { value })).toMatchObject({ data: JSON.stringify({ value }) });
  });
});
