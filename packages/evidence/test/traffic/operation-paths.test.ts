import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidenceFolder } from '../../src/model/index.ts';
import { OperationPaths } from '../../src/traffic/operation-paths.ts';

const paths = OperationPaths.of(
  await readEvidenceFolder(join(import.meta.dirname, '../../../../specs/evidence')),
);
const ID = '64f0c2d1a7b3e90012345678';

describe('OperationPaths', () => {
  test.each([
    { request: '/hoseassembly/price', method: 'GET', path: undefined },
    { request: '/hoseassembly/price', method: 'POST', path: '/hoseassembly/price' },
    { request: `/hoseassembly/${ID}`, method: 'GET', path: '/hoseassembly/{hoseAssemblyId}' },
    { request: `/hoseassembly/${ID}/`, method: 'GET', path: '/hoseassembly/{hoseAssemblyId}' },
    { request: '/hoseassembly/summary', method: 'GET', path: undefined },
    { request: '/hoseassembly/', method: 'GET', path: undefined },
    { request: `/hoseassembly/${ID}/secret`, method: 'GET', path: undefined },
    { request: '/brands', method: 'GET', path: '/brands' },
    { request: '/brands', method: 'DELETE', path: undefined },
  ])('maps $method $request to $path', ({ request, method, path }) => {
    expect(paths.byRequest(method, request)?.path).toBe(path);
  });

  test('writes a request without the values in it', () => {
    expect(paths.withoutValues('GET', `/hoseassembly/${ID}/jane@example.com/price`)).toBe(
      'GET /hoseassembly/{…}/{…}/price',
    );
    expect(paths.withoutValues('jane', '/brands')).toBe('{…} /brands');
  });
});
