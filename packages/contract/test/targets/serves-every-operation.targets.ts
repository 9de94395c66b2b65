import { expect, inject, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import { successResponse, validRequest } from '../../src/expectations/expected-response.ts';
import { httpTarget } from '../../src/targets/http.ts';

test('mock over HTTP > responds to a valid request of each operation with its success', async () => {
  const all = expectations();
  const target = httpTarget(inject('target').url);
  const responses = new Map<string, unknown>();
  for (const expectation of all)
    responses.set(expectation.operationId, await target.send(validRequest(expectation)));
  expect(responses).toEqual(
    new Map(all.map((expectation) => [expectation.operationId, successResponse(expectation)])),
  );
});
