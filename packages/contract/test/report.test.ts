import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Description, goldLeaf } from '../src/description.ts';
import { expectations } from '../src/expectation.ts';
import { reportPage } from '../src/report/html.ts';
import { junitXml } from '../src/report/junit.ts';
import { fallen, type Report, reportOf } from '../src/report/report.ts';
import { reportText } from '../src/report/text.ts';
import { writeReports } from '../src/report/write-reports.ts';
import { type OperationResult, suiteResults } from '../src/suite.ts';
import { mockTarget } from '../src/targets/mock.ts';

const all = expectations();
const some = all.filter(({ operationId }) => /^(postOrganizationUserInvite|getUser)$/.test(operationId));

async function reportOn(description: Description): Promise<Report> {
  const results: OperationResult[] = [];
  for await (const result of suiteResults(some, await mockTarget(description), { all })) results.push(result);
  const committedDepths = { postOrganizationUserInvite: 4, getUser: 1 };
  return reportOf(results, { target: 'a description', seed: 5, runs: 25, committedDepths });
}

/** With passwords of seven characters. */
function weakened(): Description {
  const description = structuredClone(goldLeaf) as never as {
    components: { schemas: { UserInvitation: { properties: { password: { minLength: number } } } } };
  };
  description.components.schemas.UserInvitation.properties.password.minLength = 7;
  return description as never;
}

test('a description that is as the docs have it fails nothing and is as deep as committed', async () => {
  const report = await reportOn(goldLeaf);
  expect(report.operations.map(({ operationId, depth }) => [operationId, depth])).toEqual([
    ['getUser', 1],
    ['postOrganizationUserInvite', 4],
  ]);
  expect(report.totals.failed).toBe(0);
  expect(fallen(report)).toEqual([]);
});

test('a fault takes the operation back to the level before it, and the run says which depth fell', async () => {
  const report = await reportOn(weakened());
  expect(fallen(report).map(({ operationId, depth }) => [operationId, depth])).toEqual([
    ['postOrganizationUserInvite', 2],
  ]);
  expect(reportText(report)).toContain('The depth of postOrganizationUserInvite fell from 4 to 2');
});

test('a failure says what, where, how to see it again and where to read on, and no token', async () => {
  const { operations } = await reportOn(weakened());
  const failure = operations.flatMap(({ failures }) => failures).find(({ id }) => id.startsWith('N6'));
  expect(failure?.text).toMatchInlineSnapshot(`
    "postOrganizationUserInvite N6/emailAddresses/0/password/one-shorter
      operation  POST /organization/users/invite (full evidence)
      expected   {
                   status: 400,
                   mediaType: undefined,
                   body: undefined,
                   violations: [ 'request.body.emailAddresses.0.password: minLength' ]
                 }
      got        { status: 200, mediaType: undefined, body: undefined, violations: [] }
      again      curl -i -X POST 'http://127.0.0.1:4010/organization/users/invite' -H "authorization: Bearer $GOLDLEAF_TOKEN" -H 'content-type: application/json' --data-raw '{"emailAddresses":[{"email":"ada@example.com","password":"A-1bA-1"}]}'
      described  specs/goldleaf/paths/user/organization-users-invite.yaml#/post/requestBody
      docs       https://docs.goldleafapp.com/api/v1/references/user/organization-users-invite.html"
  `);
});

test('what fuzzing finds is small, and comes with its seed', async () => {
  const description = structuredClone(goldLeaf) as never as {
    paths: {
      '/users/update': { post: { requestBody: { content: { 'application/json': { schema: object } } } } };
    };
  };
  const content = description.paths['/users/update'].post.requestBody.content['application/json'];
  // No generated case has a name of just these letters.
  content.schema = {
    ...content.schema,
    maxProperties: 3,
    not: { required: ['name'], properties: { name: { pattern: '^.?$' } } },
  };
  const expectation = all.filter(({ operationId }) => operationId === 'postUsersUpdate');
  for await (const { failures } of suiteResults(expectation, await mockTarget(description as never), {
    all,
    runs: 200,
  })) {
    const [found] = failures.filter(({ id }) => id === 'P12/drawn-body');
    expect(found).toMatchObject({ seed: 5, request: { body: '{"name":""}' } });
  }
});

test('the same run gives the same bytes, and the page and the XML hold no markup of what failed', async () => {
  const [first, second] = [await reportOn(weakened()), await reportOn(weakened())];
  expect(junitXml(first)).toBe(junitXml(second));
  expect(reportPage(first)).toBe(reportPage(second));
  expect(reportPage(first).match(/<script/g)).toHaveLength(2);
  expect(junitXml(first).match(/<failure /g)).toHaveLength(first.totals.failed);

  const [operation] = first.operations;
  const failure = { id: '</script>', level: 'body', text: '</script><b>&"' } as const;
  const hostile: Report = {
    ...first,
    operations: [{ ...(operation as Report['operations'][0]), failures: [failure] }],
  };
  expect(reportPage(hostile).match(/<\/script/g)).toHaveLength(2);
  expect(junitXml(hostile)).not.toContain('<b>');
});

test('reports are written whole, into a folder that need not be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    writeReports(join(folder, 'a', 'b'), { 'x.json': '{}' });
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.json']);
    expect(readFileSync(join(folder, 'a', 'b', 'x.json'), 'utf8')).toBe('{}');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
