import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareResponse, createCheck } from '../src/checks/check.ts';
import { expectationOf } from '../src/expectations/expectation.ts';
import { KnownDifferences, readKnownDifferences } from '../src/run/known-differences.ts';
import { operationResult } from '../src/run/suite.ts';
import type { Target } from '../src/targets/target.ts';

const difference = { checks: 'status/.*', operations: ['getUser'], because: 'A reason.' };

describe('KnownDifferences', () => {
  test('includes a check only if the whole id and the operation match', () => {
    const known = new KnownDifferences([difference]);
    expect(known.includes('getUser', 'status/documented/200')).toBe(true);
    expect(known.includes('getUser', 'x/status/documented/200')).toBe(false);
    expect(known.includes('getUsers', 'status/documented/200')).toBe(false);
  });

  test('includes checks of all operations by default', () => {
    const known = new KnownDifferences([{ checks: 'access/token', because: 'A reason.' }]);
    expect(known.includes('getUsers', 'access/token')).toBe(true);
  });

  test('returns the differences that no failed check showed', () => {
    const known = new KnownDifferences([difference, { ...difference, checks: 'path/.*' }]);
    known.includes('getUser', 'path/valid/query');
    expect(known.unused()).toMatchObject([difference]);
  });

  test('counts as skipped checks of an operation, not as failures', async () => {
    const topic = { subject: 'status', outcome: 'documented', variant: '200' };
    const run = async () => ({ expected: 1, got: 2 });
    const check = createCheck(topic, { kind: 'request', level: 'responses', run });
    const expectation = expectationOf('getUser');
    const target = { isPrism: true } as Target;
    const known = new KnownDifferences([difference]);
    expect(await operationResult(expectation, [check], target, known)).toMatchObject({
      failures: [],
      levels: { responses: { passed: 0, failed: 0, skipped: 1 } },
    });
    expect((await operationResult(expectation, [check], target)).failures).toHaveLength(1);
  });
});

test('readKnownDifferences > rejects a file of another form', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'contract-'));
  const file = join(folder.path, 'differences.yaml');
  await writeFile(file, '- checks: access/.*\n');
  expect(() => readKnownDifferences(file)).toThrow(
    `${file}: expected a list of { checks, operations?, because }.`,
  );
});

describe('compareResponse', () => {
  const request = { method: 'GET', path: '/', headers: {} };
  const ok = { status: 200, mediaType: 'application/json', body: { id: 1 }, violations: [] };
  const problem = { ...ok, status: 404, mediaType: 'application/problem+json', body: 'NOT_FOUND' };
  const other = { isPrism: false } as Target;
  const prism = { isPrism: true } as Target;

  test.each([
    { what: 'violations of Prism', target: prism, got: { ...ok, violations: ['x'] }, isEqual: false },
    { what: 'violations of another server', target: other, got: { ...ok, violations: ['x'] }, isEqual: true },
    { what: 'bodies of another server', target: other, got: { ...ok, body: {} }, isEqual: false },
  ])('compares $what', ({ target, got, isEqual }) => {
    expect(compareResponse(target, ok, got, request) === undefined).toBe(isEqual);
  });

  test('compares only the status of a problem of another server', () => {
    const got = { ...problem, mediaType: 'text/html', body: '<html>' };
    expect(compareResponse(other, problem, got, request)).toBeUndefined();
    expect(compareResponse(other, problem, { ...got, status: 400 }, request)).toMatchObject({
      expected: { status: 404 },
      got: { status: 400 },
    });
    expect(compareResponse(prism, problem, got, request)).toBeDefined();
  });
});
