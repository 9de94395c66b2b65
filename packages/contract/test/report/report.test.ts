import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicId } from '../../src/checks/topic.ts';
import { expectations } from '../../src/expectations/expectation.ts';
import { causeOf } from '../../src/report/cause.ts';
import { groupByCause } from '../../src/report/failure-groups.ts';
import { htmlPage } from '../../src/report/html.ts';
import { junitXml } from '../../src/report/junit.ts';
import { fallenOperations, type Report, type Run, reportOf } from '../../src/report/report.ts';
import { formatReport } from '../../src/report/text.ts';
import { writeReports } from '../../src/report/write-reports.ts';
import { type Failure, type OperationResult, suiteResults } from '../../src/run/suite.ts';
import { goldLeafSpec, type Spec } from '../../src/spec.ts';
import { prismTarget } from '../../src/targets/prism.ts';

const all = expectations();
const some = all.filter(({ operationId }) => /^(postOrganizationUserInvite|getCustomers)$/.test(operationId));

const COMMITTED = { postOrganizationUserInvite: 4, getCustomers: 5 };

async function resultsOn(spec: Spec): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  for await (const result of suiteResults(some, await prismTarget(spec), { all })) results.push(result);
  return results;
}

function reportFrom(
  results: readonly OperationResult[],
  committedLevels: Run['committedLevels'] = COMMITTED,
): Report {
  return reportOf(results, { target: 'a spec', seed: 5, runs: 25, committedLevels });
}

/** Returns a description that accepts passwords of seven characters. */
function weakenedSpec(): Spec {
  const description = structuredClone(goldLeafSpec) as never as {
    components: { schemas: { UserInvitation: { properties: { password: { minLength: number } } } } };
  };
  description.components.schemas.UserInvitation.properties.password.minLength = 7;
  return description as never;
}

const weakenedResults = await resultsOn(weakenedSpec());
const weakened = reportFrom(weakenedResults);

test('report > has no failure and the committed levels for a correct description', async () => {
  const report = reportFrom(await resultsOn(goldLeafSpec));
  expect(report.operations.map(({ operationId, level }) => [operationId, level])).toEqual([
    ['getCustomers', 5],
    ['postOrganizationUserInvite', 4],
  ]);
  expect(report.totals.failed).toBe(0);
  expect(fallenOperations(report)).toEqual([]);
});

test('report > lowers the level of an operation before its first failure, and names it', () => {
  expect(fallenOperations(weakened).map(({ operationId, level }) => [operationId, level])).toEqual([
    ['postOrganizationUserInvite', 2],
  ]);
  expect(formatReport(weakened)).toContain('The level of postOrganizationUserInvite fell from 4 to 2');
});

test('report > shows how to repeat a failure, without a token', () => {
  const failure = weakened.operations
    .flatMap(({ failures }) => failures)
    .find(({ id }) => id === 'body/invalid/emailAddresses.0.password/minLength/one-shorter');
  expect(failure?.text).toMatchInlineSnapshot(`
    "postOrganizationUserInvite body/invalid/emailAddresses.0.password/minLength/one-shorter
      operation  POST /organization/users/invite (full evidence)
      expected   {
                   status: 400,
                   mediaType: undefined,
                   body: undefined,
                   violations: [ 'request.body.emailAddresses.0.password: minLength' ]
                 }
      got        { status: 200, mediaType: undefined, body: undefined, violations: [] }
      repeat     curl -i -X POST 'http://127.0.0.1:4010/organization/users/invite' -H "authorization: Bearer $GOLDLEAF_TOKEN" -H 'content-type: application/json' --data-raw '{"emailAddresses":[{"email":"ada@example.com","password":"A-1bA-1"}]}'
      source     specs/goldleaf/paths/user/organization-users-invite.yaml#/post/requestBody
      docs       https://docs.goldleafapp.com/api/v1/references/user/organization-users-invite.html"
  `);
});

test('report > groups failures by cause, with the static mismatch first', async () => {
  const spec = structuredClone(goldLeafSpec) as never as {
    components: { schemas: { UserInvitation: { properties: { email: { format?: string } } } } };
  };
  delete spec.components.schemas.UserInvitation.properties.email.format;
  const report = reportFrom(await resultsOn(spec as never));
  const groups = groupByCause(report);
  expect(report.totals.failed).toBeGreaterThan(20);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.text).toContain('postOrganizationUserInvite schema/body\n');
  expect(groups[0]?.text).toContain('format "email"');
  expect(formatReport(report)).toMatch(/\n {2}same cause \d+ more failed: body\/invalid \(\d+\)/);
});

test('causeOf > is the same for checks without a static mismatch that differ only in the variant', () => {
  const page = { subject: 'query', outcome: 'invalid', name: 'page', keyword: 'type' };
  const topics = [
    { ...page, variant: 'string' },
    { ...page, variant: 'half' },
    { ...page, keyword: 'required' },
    { subject: 'media-type', outcome: 'invalid', variant: 'text/plain' },
    { subject: 'media-type', outcome: 'invalid', variant: 'application/xml' },
  ];
  const failures = topics.map(
    (topic): Failure => ({
      id: topicId(topic),
      topic,
      kind: 'request',
      level: 'body',
      expected: 1,
      got: 2,
    }),
  );
  expect(failures.map((each) => causeOf(each, failures))).toEqual([
    'query/invalid/page/type',
    'query/invalid/page/type',
    'query/invalid/page/required',
    'media-type/invalid',
    'media-type/invalid',
  ]);
});

test('random checks > shrink a failing value and report the seed', async () => {
  const description = structuredClone(goldLeafSpec) as never as {
    paths: {
      '/users/update': { post: { requestBody: { content: { 'application/json': { schema: object } } } } };
    };
  };
  const content = description.paths['/users/update'].post.requestBody.content['application/json'];
  // No other check sends a name this short.
  content.schema = {
    ...content.schema,
    maxProperties: 3,
    not: { required: ['name'], properties: { name: { pattern: '^.?$' } } },
  };
  const expectation = all.filter(({ operationId }) => operationId === 'postUsersUpdate');
  for await (const { failures } of suiteResults(expectation, await prismTarget(description as never), {
    all,
    runs: 200,
  })) {
    const [found] = failures.filter(({ id }) => id === 'body/random');
    expect(found).toMatchObject({ seed: 5, request: { body: '{"name":""}' } });
  }
});

test('report > has the same bytes for the same run, and escapes failures', async () => {
  const [first, second] = [weakened, reportFrom(await resultsOn(weakenedSpec()))];
  expect(junitXml(first)).toBe(junitXml(second));
  expect(htmlPage(first)).toBe(htmlPage(second));
  expect(htmlPage(first).match(/<script/g)).toHaveLength(2);
  expect(junitXml(first).match(/<failure /g)).toHaveLength(first.totals.failed);

  const [operation] = first.operations;
  const failure = {
    id: '</script>',
    family: 'body/invalid',
    kind: 'request',
    level: 'body',
    text: '</script><b>&"',
    cause: '',
  } as const;
  const hostile: Report = {
    ...first,
    operations: [{ ...(operation as Report['operations'][0]), failures: [failure] }],
  };
  expect(htmlPage(hostile).match(/<\/script/g)).toHaveLength(2);
  expect(junitXml(hostile)).not.toContain('<b>');
});

test('fallenOperations > ignores operations without a committed level', () => {
  const report = reportFrom(weakenedResults, {});
  expect(report.totals.failed).toBeGreaterThan(0);
  expect(formatReport(report)).not.toContain('undefined to');
});

test('writeReports > creates the folder and leaves no unfinished file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    writeReports(join(folder, 'a', 'b'), { 'x.json': '{}' });
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.json']);
    expect(readFileSync(join(folder, 'a', 'b', 'x.json'), 'utf8')).toBe('{}');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
