import { describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { checksOf } from '../src/checks/all-checks.ts';
import type { Check } from '../src/checks/check.ts';
import { expectations } from '../src/expectations/expectation.ts';
import { formatGroup, groupByCause } from '../src/report/failure-groups.ts';
import { reportOf } from '../src/report/report.ts';
import { LEVELS_FILE } from '../src/run/committed-levels.ts';
import { type OperationResult, operationResult, suiteResults } from '../src/run/suite.ts';
import { goldLeafSpec } from '../src/spec.ts';
import { httpTarget } from '../src/targets/http.ts';
import { prismTarget } from '../src/targets/prism.ts';

const all = expectations();
const tags = [...new Set(all.map(({ tag }) => tag))];
const target = await prismTarget(goldLeafSpec);

/** Prints failures as text: a list would escape each quote of a `curl` command. */
function expectNoFailure(results: readonly OperationResult[]): void {
  const run = { target: '', seed: 5, runs: 25, committedLevels: {} };
  const report = reportOf(results, run);
  const first = groupByCause(report).slice(0, 10).map(formatGroup).join('\n\n');
  if (first !== '') expect.fail(`${report.totals.failed} checks failed. The first causes:\n\n${first}`);
}

describe('suite > matches the documentation', () => {
  const levels = new Map<string, number>();

  test.each(tags)('%s', async (tag) => {
    const results: OperationResult[] = [];
    const some = all.filter((expectation) => expectation.tag === tag);
    for await (const result of suiteResults(some, target, { all })) results.push(result);
    for (const { expectation, level } of results) levels.set(expectation.operationId, level);
    expectNoFailure(results);
  });

  test('keeps the committed coverage levels', async () => {
    const committed = all.map(({ operationId }) => [operationId, levels.get(operationId)]);
    // `npx vitest run test/suite.test.ts -u` writes the file. Review what changed before you commit it.
    await expect(stringify(Object.fromEntries(committed))).toMatchFileSnapshot(LEVELS_FILE.pathname);
  });
});

describe('mock over HTTP > responds as Prism in process does', () => {
  const kinds = {
    'the invite': 'postOrganizationUserInvite',
    'the token request': 'postSecurityV1Token',
    'a query': 'getOrganizationItems',
    'a form': 'postHoseAssembliesImport',
    'a file': 'postSalesEstimateIdGetBillOfMaterials',
    'no body': 'postHoseAssemblyIdRollBack',
    'a name-only operation': 'getAdaptorId',
  };
  test.each(Object.entries(kinds))('%s', async (_, id) => {
    const expectation = all.find(({ operationId }) => operationId === id);
    if (!expectation) throw new Error(`Unknown operation ${id}.`);
    // Prism rejects a HEAD. The mock sends the headers of the GET, as RFC 9110 requires.
    const isHeadOfGet = (check: Check) =>
      check.id === 'method/undocumented/HEAD' && expectation.method === 'GET';
    const checks = checksOf(expectation, all, { runs: 3 }).filter((check) => !isHeadOfGet(check));
    expectNoFailure([await operationResult(expectation, checks, httpTarget(inject('target').url))]);
  });
});
