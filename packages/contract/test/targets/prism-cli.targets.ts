import createClient from 'openapi-fetch';
import { afterAll, describe, expect, test } from 'vitest';
import { callOptions } from '../../src/checks/client.ts';
import { expectations } from '../../src/expectations/expectation.ts';
import { successResponse } from '../../src/expectations/expected-response.ts';
import { isFileType } from '../../src/expectations/file-type.ts';
import { formatFailure } from '../../src/report/failure-text.ts';
import { readKnownDifferences } from '../../src/run/known-differences.ts';
import { suiteResults } from '../../src/run/suite.ts';
import { httpTarget } from '../../src/targets/http.ts';
import { PRISM_CLI_DIFFERENCES, startPrismCli } from '../../src/targets/prism-cli.ts';

const all = expectations();
const cli = await startPrismCli();
afterAll(() => cli[Symbol.asyncDispose]());

test('prism-cli > passes all checks, except the known differences', async () => {
  const known = readKnownDifferences(PRISM_CLI_DIFFERENCES);
  const failures: string[] = [];
  for await (const result of suiteResults(all, httpTarget(cli.url), { all, known }))
    failures.push(...result.failures.map((failure) => formatFailure(result.expectation, failure, cli.url)));
  expect(failures.slice(0, 10)).toEqual([]);
  expect(known.unused()).toEqual([]);
});

describe('openapi-fetch > calls every operation of prism-cli', () => {
  const client = createClient({ baseUrl: cli.url, headers: { authorization: 'Bearer a-token' } });
  const options = { bodySerializer: serialize };
  type Call = (
    method: string,
    path: string,
    options: object,
  ) => Promise<{ data?: unknown; response: Response }>;
  const request = client.request as unknown as Call;

  test.each(all.map((expectation) => [expectation.operationId, expectation] as const))(
    '%s',
    async (_, expectation) => {
      const { method, path } = expectation;
      const expected = successResponse(expectation);
      const parseAs = isFileType(expected.mediaType) ? 'text' : 'json';
      const call = { ...callOptions(expectation, false), ...options, parseAs };
      const { data, response } = await request(method.toLowerCase(), path, call);
      expect(response.headers.get('sl-violations'), 'is a valid request').toBeNull();
      expect(response.status).toBe(expected.status);
      if (response.ok) expect(data).toEqual(expected.body);
    },
  );
});

function serialize(body: object): string | FormData {
  const isForm = Object.values(body).some((value) => value instanceof Blob);
  if (!isForm) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}
