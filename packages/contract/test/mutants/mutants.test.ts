import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { goldLeaf } from '../../src/description.ts';
import { expectations } from '../../src/expectation.ts';
import { changedOperations } from '../../src/mutants/changed-operations.ts';
import { equivalentMutants } from '../../src/mutants/equivalents.ts';
import type { PlacedMutant } from '../../src/mutants/mutant.ts';
import { type MutantResult, MutantRun } from '../../src/mutants/mutant-run.ts';
import { FAMILIES, mutantsOf } from '../../src/mutants/mutants.ts';
import { mutationPage, mutationReport } from '../../src/mutants/mutation-report.ts';
import { outcomeOf, shortfalls, tally } from '../../src/mutants/score.ts';

// How mutants are made, run and told, on those of who is invited. All of them are in `*.mutants.ts`.

const INVITE = 'POST /organization/users/invite';
const TOKEN = 'POST /security/v1/token';
const equivalents = equivalentMutants();
const mutants = mutantsOf(goldLeaf, [INVITE]).filter(({ family }) => family === 'schema');

const resultsOf = (some: readonly PlacedMutant[]): Promise<MutantResult[]> =>
  new MutantRun(goldLeaf, expectations()).results(some);

const results = await resultsOf(mutants);

test('every mistake in who is invited is found', () => {
  expect(results.filter(({ status }) => status === 'survived').map(({ mutant }) => mutant.id)).toEqual([]);
  expect(shortfalls(results, equivalents)).toEqual([]);
});

test('most are found by asking, not by reading', () => {
  const { asked, read } = tally(results, equivalents);
  expect(asked).toBeGreaterThan(2 * read);
});

describe('mutants', () => {
  test('are the same whenever they are enumerated, each with an id of its own', () => {
    const ids = mutantsOf(goldLeaf, [INVITE, TOKEN]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(mutantsOf(goldLeaf, [INVITE, TOKEN]).map(({ id }) => id)).toEqual(ids);
  });

  test('change the description, each in a way of its own, and only a copy of it', () => {
    const before = JSON.stringify(goldLeaf);
    const changed = mutants.map((mutant) => {
      const draft = structuredClone(goldLeaf);
      mutant.apply(draft as never);
      return JSON.stringify(draft);
    });
    expect(changed.filter((text) => text === before)).toEqual([]);
    expect(JSON.stringify(goldLeaf)).toBe(before);
  });

  test('of each family are run', async () => {
    const files = await readdir(new URL('.', import.meta.url));
    expect(files.filter((name) => name.endsWith('.mutants.ts')).sort()).toEqual(
      FAMILIES.map((family) => `${family}.mutants.ts`).sort(),
    );
  });

  test('that are listed as equivalent are mutants of some operation', () => {
    const ids = new Set(mutantsOf(goldLeaf).map(({ id }) => id));
    expect(Object.keys(equivalents).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a run falls short', () => {
  const [first] = mutants;
  const survivor = (changes: Partial<PlacedMutant>): MutantResult => ({
    mutant: { ...(first as PlacedMutant), ...changes },
    status: 'survived',
    checks: 1,
  });
  const found = results.filter(({ status }) => status === 'killed');

  test('when one of the invite survives', () => {
    expect(shortfalls([...results, survivor({ id: 'X', operations: [INVITE] })], {})).toEqual([
      'Not one of these may survive: X',
    ]);
  });

  test('when more than a twentieth survives of the operations that were read', () => {
    const many = Array.from({ length: found.length }, () => survivor({ operations: [] }));
    expect(shortfalls([...found, ...many], {})).toEqual(['full evidence: 50.0 % of 95 %']);
  });

  test('when of a name alone a status, a method or who may call is not told apart, and not for a body that nobody read', () => {
    const ofName = { evidence: 'name-only', operations: [] } as const;
    expect(shortfalls([survivor({ ...ofName, id: 'X', operator: 'STATUS-ADD' })], {})).toHaveLength(1);
    expect(shortfalls([survivor({ ...ofName, operator: 'TYPE-DROP' })], {})).toEqual([]);
  });

  test('when one that is listed as equivalent is found', () => {
    const [one] = found;
    expect(shortfalls(found, { [one?.mutant.id ?? '']: 'a reason' })).toHaveLength(1);
  });

  test('and not for one that is listed as equivalent', () => {
    const one = survivor({ id: 'X' });
    expect(outcomeOf(one, { X: 'a reason' })).toBe('equivalent');
    expect(shortfalls([one], { X: 'a reason' })).toEqual([]);
  });
});

describe('the report', () => {
  const report = mutationReport(results, equivalents);

  test('keeps the schema of mutation testing reports', () => {
    const require = createRequire(import.meta.url);
    const schema = require('mutation-testing-report-schema/mutation-testing-report-schema.json');
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('has each mutant in the file that a person edits, where it stands', () => {
    const file = report.files['specs/goldleaf/components/schemas/UserInvitation.yaml'];
    const bound = file?.mutants.find(({ mutatorName }) => mutatorName === 'BOUND-1');
    const line = file?.source.split('\n')[(bound?.location.start.line ?? 0) - 1];
    expect(line?.trim()).toBe('minLength: 8');
    expect(bound?.status).toBe('Killed');
  });

  test('is the same for the same run, and its page needs nothing beside it', async () => {
    const some = mutants.slice(0, 40);
    const [one, other] = [await resultsOf(some), await resultsOf(some)].map((each) =>
      mutationReport(each, equivalents),
    );
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(mutationPage(report)).not.toMatch(/<(script|link)[^>]+(src|href)=/);
  });
});

test('an operation that stands as it did has no mutants on a push, and a commit that is none is refused', () => {
  const changed = structuredClone(goldLeaf) as never as {
    components: { schemas: { UserInvitation: { title?: string } } };
  };
  changed.components.schemas.UserInvitation.title = 'A person';
  const unchanged = changedOperations(goldLeaf, 'HEAD');
  expect(changedOperations(changed as never, 'HEAD')).toEqual([...new Set([...unchanged, INVITE])]);
  expect(() => changedOperations(goldLeaf, 'no-such-commit')).toThrow();
});
