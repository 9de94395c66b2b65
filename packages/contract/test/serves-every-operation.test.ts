import { expect, inject, test } from 'vitest';
import { evidencePages } from '../src/expectations/evidence.ts';
import { expectations } from '../src/expectations/expectation.ts';
import { successResponse, validRequest } from '../src/expectations/expected-response.ts';
import { httpTarget } from '../src/targets/http.ts';

const all = expectations();

test('expectations > cover every documented operation and the token request', () => {
  const documented = evidencePages().map(({ method, path }) => `${method} ${path}`);
  expect(documented).not.toEqual([]);
  expect(all.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    [...documented, 'POST /security/v1/token'].sort(),
  );
});

test('mock over HTTP > responds to a valid request of each operation with its success', async () => {
  const target = httpTarget(inject('target').url);
  const responses = new Map<string, unknown>();
  for (const expectation of all)
    responses.set(expectation.operationId, await target.send(validRequest(expectation)));
  expect(responses).toEqual(
    new Map(all.map((expectation) => [expectation.operationId, successResponse(expectation)])),
  );
});
