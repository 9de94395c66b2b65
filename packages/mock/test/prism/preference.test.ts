import { describe, expect, test } from 'vitest';
import { readPreference } from '../../src/response/preference.ts';

describe('readPreference', () => {
  test.each([
    { prefer: 'code=403', preference: { code: 403 } },
    { prefer: ' CODE = 403 ', preference: { code: 403 } },
    { prefer: 'example=a', preference: { exampleKey: 'a' } },
    { prefer: 'code=200, example="a, b"', preference: { code: 200, exampleKey: 'a, b' } },
    { prefer: 'code=200; example=a', preference: { code: 200, exampleKey: 'a' } },
    { prefer: 'code=200, code=403', preference: { code: 200 } },
    { prefer: 'dynamic=false', preference: {} },
    { prefer: 'respond-async, wait=10', preference: {} },
    { prefer: 'my-code=403', preference: {} },
  ])('reads the header $prefer', ({ prefer, preference }) => {
    expect(readPreference({ prefer }, {})).toEqual(preference);
  });

  test('reads the query when there is no header', () => {
    const query = { __code: '403', __example: 'a' };
    expect(readPreference({}, query)).toEqual({ code: 403, exampleKey: 'a' });
    expect(readPreference({ prefer: 'code=200' }, query)).toEqual({ code: 200 });
  });

  test.each(['code=abc', 'code=40', 'code=', 'dynamic', 'dynamic=true'])(
    'rejects the header %s',
    (prefer) => {
      expect(() => readPreference({ prefer }, {})).toThrow(expect.objectContaining({ status: 422 }));
    },
  );
});
