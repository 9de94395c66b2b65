import { describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { checksOf } from '../src/checks.ts';
import { DEPTHS_FILE } from '../src/depths.ts';
import { goldLeaf } from '../src/description.ts';
import { expectations } from '../src/expectation.ts';
import { failureText } from '../src/failure-text.ts';
import { operationResult, suiteResults } from '../src/suite.ts';
import { httpTarget } from '../src/targets/http.ts';
import { mockTarget } from '../src/targets/mock.ts';

// Every operation that the docs name, as deep as its page goes, and the exchange of tokens.

const all = expectations();
const target = await mockTarget(goldLeaf);

/** Prints failures as they are read, and their requests as a shell takes them: a list would escape each quote. */
function expectNone(failures: readonly string[]): void {
  const first = failures.slice(0, 10).join('\n\n');
  if (failures.length > 0) expect.fail(`${failures.length} checks failed. The first of them:\n\n${first}`);
}

test('each operation is as its docs, and what was reviewed beside them, have it', async () => {
  const depths: Record<string, number> = {};
  const counts = { operations: 0, checks: 0 };
  const failures: string[] = [];
  for await (const { expectation, depth, levels, failures: found } of suiteResults(all, target)) {
    depths[expectation.operationId] = depth;
    counts.operations++;
    counts.checks += Object.values(levels).reduce((sum, { passed }) => sum + passed, 0);
    failures.push(...found.map((failure) => failureText(expectation, failure)));
  }
  console.log(`${counts.checks} checks of ${counts.operations} operations`);
  expectNone(failures);
  expect(counts.operations).toBe(237);
  // Where an operation is read deeper, `-u` writes the table anew. It falls only where a page was taken back.
  await expect(stringify(depths)).toMatchFileSnapshot(DEPTHS_FILE.pathname);
}, 120_000);

describe('over HTTP the mock answers as it does in process', () => {
  // The two that are called most, and one of each kind: a query, a form, a file, no body, nothing read.
  const ids = [
    'postOrganizationUserInvite',
    'postSecurityV1Token',
    'getOrganizationItems',
    'postHoseAssembliesImport',
    'postSalesEstimateIdGetBillOfMaterials',
    'postHoseAssemblyIdRollBack',
    'getAdaptorId',
  ];
  test.each(ids)(
    '%s',
    async (id) => {
      const expectation = all.find(({ operationId }) => operationId === id);
      if (!expectation) throw new Error(`There is no ${id}.`);
      // Prism rejects a HEAD; the mock sends the headers of the GET, as RFC 9110 requires.
      const isHeadOfGet = ({ id: check }: { id: string }) =>
        check === 'M1/HEAD' && expectation.method === 'GET';
      const checks = checksOf(expectation, all, { runs: 3 }).filter((check) => !isHeadOfGet(check));
      const { failures } = await operationResult(expectation, checks, httpTarget(inject('target').url));
      expectNone(failures.map((failure) => failureText(expectation, failure)));
    },
    30_000,
  );
});
