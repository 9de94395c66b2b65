import { describe, expect, test } from 'vitest';
import { fillPath } from '../../src/request/path.ts';

describe('fillPath', () => {
  test('fills and encodes each parameter', () => {
    const parameters = { hoseId: 'a/b', id: 'c' };
    expect(fillPath('/hose/{hoseId}/of/{id}', parameters)).toBe('/hose/a%2Fb/of/c');
  });

  test.each([undefined, 7, '', '.', '..', '%2e', '.%2E'])('rejects the segment %j', (id) => {
    const message = 'path parameter "id" is missing or is not a path segment';
    expect(() => fillPath('/hose/{id}', { id })).toThrow(new TypeError(message));
  });
});
