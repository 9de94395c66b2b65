import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../src/checks.ts';
import { expectationOf, expectations } from '../src/expectation.ts';
import { selected, selectionOptions } from '../src/selection.ts';

describe('the run fails, and says so of the generator', () => {
  test('naming the operation', () => {
    const invite = expectationOf('postOrganizationUserInvite');
    const body = { required: true, mediaType: 'application/json', schema: { type: 'string', minLength: 3 } };
    expect(() => checksOf({ ...invite, body }, [invite])).toThrow(
      'postOrganizationUserInvite: P11/empty must be valid',
    );
  });
});

describe('which operations are meant', () => {
  const all = expectations();
  const command = selectionOptions(new Command().exitOverride().configureOutput({ writeErr: () => {} }));

  test('all, where none is named', () => expect(selected(command, all, {})).toEqual(all));

  test('those of a tag and those that are named', () => {
    const found = selected(command, all, { tag: ['Size'], operation: ['getUser'] });
    expect(found.map(({ operationId }) => operationId).sort()).toEqual([
      'getEndsizes',
      'getHosesizes',
      'getUser',
    ]);
  });

  test('a name that is none is told, with those that are alike', () => {
    expect(() => selected(command, all, { operation: ['userinvite'] })).toThrow(
      'There is no operation userinvite. Some are: postOrganizationUserInvite.',
    );
    expect(() => selected(command, all, { tag: ['Users'] })).toThrow(
      'There is no tag Users. The tags are: Security,',
    );
  });
});
