import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../src/checks/all-checks.ts';
import { expectationOf, expectations } from '../src/expectations/expectation.ts';
import { addSelectionOptions, selectOperations } from '../src/run/selection.ts';

describe('checksOf', () => {
  test('names the operation of a wrong generated value', () => {
    const invite = expectationOf('postOrganizationUserInvite');
    const body = { required: true, mediaType: 'application/json', schema: { type: 'string', minLength: 3 } };
    expect(() => checksOf({ ...invite, body }, [invite])).toThrow(
      'postOrganizationUserInvite: empty must be valid',
    );
  });

  test('gives checks ids in words', () => {
    const ids = checksOf(expectationOf('postOrganizationUserInvite'), expectations()).map(({ id }) => id);
    expect(ids).toContain('body/invalid/emailAddresses.0.password/minLength/one-shorter');
    expect(ids).toContain('body/invalid/emailAddresses.0.email/type/number');
  });

  test('gives checks the ids that CHECKS.md lists', async () => {
    const key = await readFile(new URL('../CHECKS.md', import.meta.url), 'utf8');
    const listed = [...key.matchAll(/`([a-z-]+)\/[^`]*`/g)].map(([, subject]) => subject);
    const all = expectations();
    // Together they have all kinds of parameters, bodies and responses.
    const varied = [
      'postOrganizationUserInvite',
      'getOrganizationItems',
      'postHoseAssembliesImport',
      'getAdaptorId',
    ];
    const ids = varied.flatMap((id) => checksOf(expectationOf(id), all).map((check) => check.id));
    const subjects = new Set(ids.map((id) => id.split('/')[0]));
    expect([...subjects].sort()).toEqual([...new Set(listed)].sort());
  });
});

describe('selectOperations', () => {
  const all = expectations();
  const command = addSelectionOptions(new Command().exitOverride().configureOutput({ writeErr: () => {} }));

  test('selects all operations by default', () => expect(selectOperations(command, all, {})).toEqual(all));

  test('selects operations by tag and by operationId', () => {
    const found = selectOperations(command, all, { tag: ['Size'], operation: ['getUser'] });
    expect(found.map(({ operationId }) => operationId).sort()).toEqual([
      'getEndsizes',
      'getHosesizes',
      'getUser',
    ]);
  });

  test('rejects unknown names and suggests known ones', () => {
    expect(() => selectOperations(command, all, { operation: ['userinvite'] })).toThrow(
      '--operation userinvite: unknown operation. Did you mean postOrganizationUserInvite?',
    );
    expect(() => selectOperations(command, all, { tag: ['Users'] })).toThrow(
      '--tag Users: unknown tag. Use one of: Security,',
    );
  });
});
