import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import { changedOperations } from '../../src/mutants/changed-operations.ts';
import type { LocatedMutant } from '../../src/mutants/mutant.ts';
import { type MutantResult, MutantRun } from '../../src/mutants/mutant-run.ts';
import { FAMILIES, mutantsOf } from '../../src/mutants/mutants.ts';
import { mutationPage, mutationReport } from '../../src/mutants/mutation-report.ts';
import { outcomeOf, shortfalls, tally } from '../../src/mutants/score.ts';
import { goldLeafSpec } from '../../src/spec.ts';

// Tests of the mutation run, with the mutants of the invite. `*.mutants.ts` runs all mutants.

const INVITE = 'POST /organization/users/invite';
const TOKEN = 'POST /security/v1/token';
const mutants = mutantsOf(goldLeafSpec, [INVITE]).filter(({ family }) => family === 'schema');

const run = new MutantRun(goldLeafSpec, expectations());
const results = await run.results(mutants);

test('suite > kills every schema mutant of the invite', () => {
  expect(results.filter(({ status }) => status === 'survived').map(({ mutant }) => mutant.id)).toEqual([]);
  expect(shortfalls(results)).toEqual([]);
});

test('suite > kills most mutants by a request', () => {
  const counts = tally(results);
  expect(counts.request).toBeGreaterThan(2 * counts.static);
});

test('isEquivalent > proves no mutant that a request finds', () => {
  const killed = results.filter((result) => outcomeOf(result) === 'request').map(({ mutant }) => mutant);
  expect(killed.length).toBeGreaterThan(20);
  expect(killed.filter((mutant) => run.isEquivalent(mutant)).map(({ id }) => id)).toEqual([]);
});

describe('mutantsOf', () => {
  test('returns the same mutants each time, with unique ids', () => {
    const ids = mutantsOf(goldLeafSpec, [INVITE, TOKEN]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(mutantsOf(goldLeafSpec, [INVITE, TOKEN]).map(({ id }) => id)).toEqual(ids);
  });

  test('returns mutants that change only a copy of the description', () => {
    const before = JSON.stringify(goldLeafSpec);
    const changed = mutants.map((mutant) => {
      const draft = structuredClone(goldLeafSpec);
      mutant.apply(draft as never);
      return JSON.stringify(draft);
    });
    expect(changed.filter((text) => text === before)).toEqual([]);
    expect(JSON.stringify(goldLeafSpec)).toBe(before);
  });

  test('has a test file for each family', async () => {
    const files = await readdir(new URL('.', import.meta.url));
    expect(files.filter((name) => name.endsWith('.mutants.ts')).sort()).toEqual(
      FAMILIES.map((family) => `${family}.mutants.ts`).sort(),
    );
  });
});

describe('shortfalls', () => {
  const [first] = mutants;
  const survivor = (changes: Partial<LocatedMutant>): MutantResult => ({
    mutant: { ...(first as LocatedMutant), ...changes },
    status: 'survived',
    killers: [],
    checks: 1,
  });
  const found = results.filter(({ status }) => status === 'killed');

  test('reports a survivor of the invite', () => {
    expect(shortfalls([...results, survivor({ id: 'X', operations: [INVITE] })])).toEqual([
      'Must not survive: X',
    ]);
  });

  test('reports a score below 95 % for documented operations', () => {
    const many = Array.from({ length: found.length }, () => survivor({ operations: [] }));
    expect(shortfalls([...found, ...many])).toEqual(['Score of full evidence: 50.0 %, required: 95 %']);
  });

  test('reports a name-only survivor for statuses, but not for undocumented bodies', () => {
    const ofName = { evidence: 'name-only', operations: [] } as const;
    expect(shortfalls([survivor({ ...ofName, id: 'X', operator: 'STATUS-ADD' })])).toHaveLength(1);
    expect(shortfalls([survivor({ ...ofName, operator: 'TYPE-DROP' })])).toEqual([]);
  });

  test('accepts the survival of an equivalent mutant', () => {
    const one = { ...survivor({ id: 'X', operations: [INVITE] }), status: 'equivalent' } as const;
    expect(outcomeOf(one)).toBe('equivalent');
    expect(shortfalls([one])).toEqual([]);
  });
});

describe('mutationReport', () => {
  const report = mutationReport(results);

  test('matches the schema of mutation testing reports', () => {
    const require = createRequire(import.meta.url);
    const schema = require('mutation-testing-report-schema/mutation-testing-report-schema.json');
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('locates each mutant in its source file', () => {
    const file = report.files['specs/goldleaf/components/schemas/UserInvitation.yaml'];
    const bound = file?.mutants.find(({ mutatorName }) => mutatorName === 'BOUND-1');
    const line = file?.source.split('\n')[(bound?.location.start.line ?? 0) - 1];
    expect(line?.trim()).toBe('minLength: 8');
    expect(bound?.status).toBe('Killed');
  });

  test('is the same for the same run, and its page needs no other file', async () => {
    const some = mutants.slice(0, 8);
    const [one, other] = [await run.results(some), await run.results(some)].map((each) =>
      mutationReport(each),
    );
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(mutationPage(report)).not.toMatch(/<(script|link)[^>]+(src|href)=/);
  });
});

test('changedOperations > returns only changed operations, and rejects an unknown commit', () => {
  const changed = structuredClone(goldLeafSpec) as never as {
    components: { schemas: { UserInvitation: { title?: string } } };
  };
  changed.components.schemas.UserInvitation.title = 'A person';
  const unchanged = changedOperations(goldLeafSpec, 'HEAD');
  expect(new Set(changedOperations(changed as never, 'HEAD'))).toEqual(new Set([...unchanged, INVITE]));
  expect(() => changedOperations(goldLeafSpec, 'no-such-commit')).toThrow();
});
