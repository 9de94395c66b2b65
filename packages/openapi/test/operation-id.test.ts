import { expect, test } from 'vitest';
import { derivedOperationId } from '../src/operation-id.ts';

test.each([
  { method: 'GET', path: '/hosekit/{hoseKitId}/otheritems', id: 'getHoseKitIdOtherItems' },
  {
    method: 'post',
    path: '/hosekit/{hoseKitId}/otheritem/{itemId}/update',
    id: 'postHoseKitIdOtherItemItemIdUpdate',
  },
  { method: 'GET', path: '/image/{belongsToId}', id: 'getImageBelongsToId' },
])('derivedOperationId > is $id for $method $path', ({ method, path, id }) => {
  expect(derivedOperationId(method, path)).toBe(id);
});
