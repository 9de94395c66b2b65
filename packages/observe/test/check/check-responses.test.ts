import * as goldLeafValidators from '@goldleaf/api-types/response-validators';
import { describe, expect, test } from 'vitest';
import type { ResponseValidators } from '../../src/check/response-comparison.ts';
import { checkResponses, describeMismatch, type Mismatch, type ParsedResponse } from '../../src/index.ts';

const CUSTOMERS: ParsedResponse = {
  method: 'GET',
  path: '/customers',
  status: 200,
  mediaType: 'application/json',
  data: { items: [], total: 0, page: 1 },
};

/** GoldLeaf's operations, and one whose page prints no schema of its JSON. */
const validators: ResponseValidators = {
  ...goldLeafValidators,
  describedResponses: {
    ...goldLeafValidators.describedResponses,
    'GET /undescribed': { '200': { 'application/json': null } },
  },
};

/** Checks one response, and returns its mismatches as lines. */
function check(response: Partial<ParsedResponse>): readonly string[] {
  const mismatches: Mismatch[] = [];
  checkResponses({ onMismatch: (mismatch) => mismatches.push(mismatch), validators })({
    ...CUSTOMERS,
    ...response,
  });
  return mismatches.map((mismatch) => `${mismatch.kind}: ${describeMismatch(mismatch)}`);
}

describe('checkResponses', () => {
  test.each([
    { name: 'a response that matches', response: {} },
    {
      name: 'JSON that is not described',
      response: { path: '/undescribed', data: { any: 'thing' } },
    },
    { name: 'an operation that is not described', response: { path: '/nowhere' } },
    {
      name: 'an empty body that is not described',
      response: { path: '/undescribed', data: null, mediaType: undefined },
    },
  ])('reports nothing for $name', ({ response }) => {
    expect(check(response)).toEqual([]);
  });

  test.each([
    {
      name: 'a status that is not described',
      response: { status: 418 },
      mismatch: 'status: GET /customers 418: described as 200, 500, was 418',
    },
    {
      name: 'another media type',
      response: { mediaType: 'text/plain', data: 'x' },
      mismatch: 'media_type: GET /customers 200: described as application/json, was text/plain',
    },
    {
      name: 'another type',
      response: { data: { items: [], total: 'SECRET', page: 1 } },
      mismatch: 'body: GET /customers 200 /total: described as type: integer, was string',
    },
    {
      name: 'an empty body',
      response: { data: null, mediaType: undefined },
      mismatch: 'body: GET /customers 200: described as application/json, was nothing',
    },
    {
      name: 'invalid JSON',
      response: { data: undefined },
      mismatch: 'body: GET /customers 200: described as JSON, was invalid JSON',
    },
    {
      name: 'invalid JSON, although the body is not described',
      response: { path: '/undescribed', data: undefined },
      mismatch: 'body: GET /undescribed 200: described as JSON, was invalid JSON',
    },
    {
      name: 'null',
      response: { data: { items: null } },
      mismatch: 'body: GET /customers 200 /items: described as type: array, was null',
    },
    {
      name: 'another root',
      response: { data: ['SECRET'] },
      mismatch: 'body: GET /customers 200: described as type: object, was array',
    },
    {
      name: 'a property that the description lacks',
      response: { data: { items: [], total: 0, page: 1, nextPage: 'SECRET' } },
      mismatch: 'undocumented_property: GET /customers 200 /nextPage: described as nothing, was string',
    },
    {
      name: 'a property whose name may be data',
      response: { data: { items: [], 'SECRET Ltd': 1 } },
      mismatch: 'undocumented_property: GET /customers 200 /<name>: described as nothing, was number',
    },
  ])('reports $name, and no value', ({ response, mismatch }) => {
    expect(check(response)).toEqual([mismatch]);
  });

  test('says that a page and invalid JSON are no response of the API', () => {
    const mismatches: Mismatch[] = [];
    const onData = checkResponses({ onMismatch: (mismatch) => mismatches.push(mismatch) });
    onData({ ...CUSTOMERS, mediaType: 'text/html', data: undefined });
    onData({ ...CUSTOMERS, data: undefined });
    onData({ ...CUSTOMERS, mediaType: 'text/plain', data: 'x' });

    expect(mismatches.map(({ likelyCause }) => likelyCause)).toEqual([
      'no_api_response',
      'no_api_response',
      'description',
    ]);
  });

  test('reports each distinct mismatch once', () => {
    const mismatches: Mismatch[] = [];
    const onData = checkResponses({ onMismatch: (mismatch) => mismatches.push(mismatch) });
    for (let index = 0; index < 100; index++) onData({ ...CUSTOMERS, data: { total: `${index}` } });
    onData({ ...CUSTOMERS, data: { total: null } });

    expect(mismatches.map(({ seen }) => seen)).toEqual(['string', 'null']);
  });

  test('reports a body with 20,000 undescribed names once', () => {
    const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]));
    expect(check({ data: { items: [], ...names } })).toEqual([
      'undocumented_property: GET /customers 200 /<name>: described as nothing, was number',
    ]);
  });

  test('throws with throw, unless only properties are undocumented', () => {
    const onData = checkResponses({ throw: true });

    expect(() => onData({ ...CUSTOMERS, data: { total: 'SECRET' } })).toThrow(
      expect.objectContaining({
        code: 'response_mismatch',
        message: 'GET /customers 200 /total: described as type: integer, was string',
      }),
    );
    expect(() => onData({ ...CUSTOMERS, data: { items: [], nextPage: 2 } })).not.toThrow();
  });

  test('survives an onMismatch that throws', () => {
    const onData = checkResponses({
      onMismatch: () => {
        throw new Error('a failing metric');
      },
    });

    expect(() => onData({ ...CUSTOMERS, data: null })).not.toThrow();
  });

  test('checks the given share of the responses', () => {
    const none = checkResponses({ sample: 0, throw: true });
    expect(() => none({ ...CUSTOMERS, data: 'x' })).not.toThrow();
    expect(() => checkResponses({ sample: 2 })).toThrow('sample must be a number from 0 to 1');
  });
});
