import type { paths } from '@goldleaf/api-types';
import createClient from 'openapi-fetch';
import { afterAll, describe, expect, test } from 'vitest';
import { checksOf } from '../src/checks/all-checks.ts';
import type { Check } from '../src/checks/check.ts';
import { expectations } from '../src/expectations/expectation.ts';
import { successResponse } from '../src/expectations/expected-response.ts';
import { formatFailure } from '../src/report/failure-text.ts';
import { operationResult } from '../src/run/suite.ts';
import { httpTarget } from '../src/targets/http.ts';
import { startPrismCli } from '../src/targets/prism-cli.ts';

const all = expectations();
const cli = await startPrismCli();
afterAll(() => cli[Symbol.asyncDispose]());

function expectationOf(operationId: string) {
  const expectation = all.find((each) => each.operationId === operationId);
  if (!expectation) throw new Error(`Unknown operation ${operationId}.`);
  return expectation;
}

function formData(body: object | undefined): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {}))
    form.append(name, value instanceof Blob ? value : String(value));
  return form;
}

describe('prism-cli > passes', () => {
  const isClientOrValid = ({ kind, topic: { outcome } }: Check) =>
    kind === 'client' || outcome === 'valid' || outcome === 'documented';
  const cases = [
    { what: 'all checks of the invite', id: 'postOrganizationUserInvite', select: () => true },
    { what: 'all checks of the token request', id: 'postSecurityV1Token', select: () => true },
    { what: 'valid calls with a query', id: 'getOrganizationItems', select: isClientOrValid },
    { what: 'valid calls with a form', id: 'postHoseAssembliesImport', select: isClientOrValid },
    { what: 'valid calls for a file', id: 'postSalesEstimateIdGetBillOfMaterials', select: isClientOrValid },
    { what: 'valid calls without a body', id: 'postHoseAssemblyIdRollBack', select: isClientOrValid },
    { what: 'valid calls of a name-only operation', id: 'getAdaptorId', select: isClientOrValid },
  ];
  test.each(cases)('$what', async ({ id, select }) => {
    const expectation = expectationOf(id);
    const checks = checksOf(expectation, all, { runs: 3 }).filter(select);
    const { failures, levels } = await operationResult(expectation, checks, httpTarget(cli.url));
    expect(failures.map((failure) => formatFailure(expectation, failure, cli.url))).toEqual([]);
    expect(levels.responses.passed, 'calls the client').toBeGreaterThan(0);
  });
});

// The generated paths work with the library that they are made for, without @goldleaf/client.
describe('openapi-fetch > calls prism-cli with the generated paths', () => {
  const client = createClient<paths>({
    baseUrl: cli.url,
    headers: { authorization: 'Bearer a-token' },
  });
  const ID = '60c72b2f9b1e8b35d4f8e7a1';
  const cases = {
    postOrganizationUserInvite: () =>
      client.POST('/organization/users/invite', {
        body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] },
      }),
    postSecurityV1Token: () =>
      client.POST('/security/v1/token', {
        body: { apiKey: 'an-api-key', name: 'its name', grantType: 'client_credentials' },
      }),
    getOrganizationItems: () =>
      client.GET('/organization/items', {
        params: { query: { page: 2, skipItemTypes: ['hose', 'adaptor'] } },
      }),
    postHoseAssembliesImport: () =>
      client.POST('/hoseassemblies/import', {
        body: { file: new Blob(['PK']), doNotRelease: true },
        bodySerializer: formData,
      }),
    postSalesEstimateIdGetBillOfMaterials: () =>
      client.POST('/salesestimate/{salesEstimateId}/getBillOfMaterials', {
        params: { path: { salesEstimateId: ID } },
        body: { format: 'pdf' },
        parseAs: 'text',
      }),
    postHoseAssemblyIdRollBack: () =>
      client.POST('/hoseassembly/{hoseAssemblyId}/rollback', {
        params: { path: { hoseAssemblyId: ID } },
      }),
    getAdaptorId: () => client.GET('/adaptor/{adaptorId}', { params: { path: { adaptorId: ID } } }),
  };
  test.each(Object.entries(cases))('%s', async (operationId, call) => {
    const { data, error, response } = await call();
    const { status, body } = successResponse(expectationOf(operationId));
    expect(response.headers.get('sl-violations'), 'is a valid request').toBeNull();
    expect({ status: response.status, data, error }).toEqual({ status, data: body, error: undefined });
  });

  test('an invalid invitation has a 400 without an error, since the body is empty', async () => {
    const { error, response } = await client.POST('/organization/users/invite', {
      body: { emailAddresses: [{ email: 'ada@example.com', password: 'short' }] },
    });
    expect(response.status).toBe(400);
    expect(error).toBeUndefined();
    expect(response.headers.get('sl-violations')).toContain('minLength');
  });
});
