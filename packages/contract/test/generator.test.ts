import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../src/checks.ts';
import { expectationOf, expectations } from '../src/expectation.ts';
import { checkedBadValues, checkedGoodValues, GeneratorFault } from '../src/judge.ts';
import { selected, selectionOptions } from '../src/selection.ts';

const schema = {
  type: 'object',
  required: ['format'],
  properties: {
    format: { type: 'string', enum: ['pdf', 'excel'] },
    pages: { type: ['array', 'null'], items: { type: 'integer' } },
  },
} as const;

describe('from a schema come', () => {
  test('good values, one thing special in each', () => {
    expect(checkedGoodValues(schema).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "P2/required-only",
        "P4/pages-alone",
        "P9/extra-property",
        "P5/format/pdf",
        "P5/format/excel",
        "P8/pages/empty",
        "P10/pages/two-items",
        "P7/pages/null",
        "P6/pages/0/0",
        "P6/pages/0/-1",
        "P6/pages/0/9007199254740991",
      ]
    `);
  });

  test('bad values, one thing wrong in each, at every depth', () => {
    expect(
      checkedBadValues(schema).map(({ id, violations }) => `${id} ${violations.join(', ')}`),
    ).toMatchInlineSnapshot(`
      [
        "N3/type-string : type",
        "N3/type-number : type",
        "N3/type-boolean : type",
        "N3/type-null : type",
        "N3/type-array : type",
        "N4/format/missing : required",
        "N3/format/type-number format: enum, format: type",
        "N3/format/type-boolean format: enum, format: type",
        "N3/format/type-null format: enum, format: type",
        "N3/format/type-array format: enum, format: type",
        "N3/format/type-object format: enum, format: type",
        "N7/format/ format: enum",
        "N7/format/PDF format: enum",
        "N7/format/pdf_ format: enum",
        "N7/format/ pdf format: enum",
        "N7/format/pd format: enum",
        "N7/format/EXCEL format: enum",
        "N7/format/excel_ format: enum",
        "N7/format/ excel format: enum",
        "N7/format/exce format: enum",
        "N3/pages/type-string pages: type",
        "N3/pages/type-number pages: type",
        "N3/pages/type-boolean pages: type",
        "N3/pages/type-object pages: type",
        "N10/pages/1/second-item pages.1: type",
        "N3/pages/0/type-string pages.0: type",
        "N3/pages/0/type-number pages.0: type",
        "N3/pages/0/type-boolean pages.0: type",
        "N3/pages/0/type-null pages.0: type",
        "N3/pages/0/type-array pages.0: type",
        "N3/pages/0/type-object pages.0: type",
        "N3/pages/0/type-digits pages.0: type",
      ]
    `);
  });
});

describe('the run fails, and says so of the generator', () => {
  test('where a value that was to be good is not', () => {
    expect(() => checkedGoodValues({ type: 'string', minLength: 3 })).toThrow(
      new GeneratorFault('P11/empty was to be good: : minLength'),
    );
  });

  test('where a value that was to be bad is good', () => {
    const takesAll = { oneOf: [{ type: 'object' }, {}] };
    expect(() => checkedBadValues(takesAll)).toThrow(
      new GeneratorFault('N15/type-string was to have “: oneOf”, and has: nothing'),
    );
  });

  test('naming the operation', () => {
    const invite = expectationOf('postOrganizationUserInvite');
    const body = { required: true, mediaType: 'application/json', schema: { type: 'string', minLength: 3 } };
    expect(() => checksOf({ ...invite, body }, [invite])).toThrow(
      'postOrganizationUserInvite: P11/empty was to be good',
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
