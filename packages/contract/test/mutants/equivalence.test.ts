import { describe, expect, test } from 'vitest';
import { expectations } from '../../src/expectations/expectation.ts';
import { normalSchema } from '../../src/mutants/equivalence/normal-schema.ts';
import { MutantRun } from '../../src/mutants/mutant-run.ts';
import { mutantsOf } from '../../src/mutants/mutants.ts';
import { goldLeafSpec, type Spec } from '../../src/spec.ts';

const spec = {
  components: {
    schemas: {
      Id: { type: 'string', minLength: 2 },
      Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } },
    },
  },
} as unknown as Spec;

const string = { type: 'string' };
const a = { properties: { a: string } };
const closed = { ...a, additionalProperties: false };

describe('normalSchema > is the same for', () => {
  test.each([
    { what: 'an allOf of one', one: { allOf: [string] }, other: string },
    { what: 'a repeated part', one: { allOf: [a, a] }, other: a },
    { what: 'the order of parts', one: { allOf: [a, string] }, other: { allOf: [string, a] } },
    {
      what: 'a part that accepts more types',
      one: { allOf: [string, { type: ['null', 'string'] }] },
      other: string,
    },
    {
      what: 'an integer that is a number',
      one: { allOf: [{ type: 'integer' }, { type: 'number' }] },
      other: { type: 'integer' },
    },
    {
      what: 'a reference and its target',
      one: { $ref: '#/components/schemas/Id' },
      other: { ...string, minLength: 2 },
    },
    {
      what: 'a sibling of a reference and a part',
      one: { $ref: '#/components/schemas/Id', maxLength: 3 },
      other: { allOf: [{ maxLength: 3 }, { ...string, minLength: 2 }] },
    },
    {
      what: 'properties of two parts',
      one: { allOf: [a, { properties: { b: string } }] },
      other: { properties: { b: string, a: string } },
    },
    { what: 'a description', one: { ...string, description: 'A name.' }, other: string },
  ])('$what', ({ one, other }) => {
    expect(normalSchema(spec, one)).toEqual(normalSchema(spec, other));
  });
});

describe('normalSchema > differs for', () => {
  test.each([
    { what: 'another type', one: string, other: { type: ['string', 'null'] } },
    { what: 'another limit', one: { minLength: 1 }, other: { minLength: 2 } },
    { what: 'another property', one: a, other: { properties: { b: string } } },
    {
      what: 'closed parts',
      one: { allOf: [closed, { properties: { b: {} } }] },
      other: { ...closed, properties: { a: string, b: {} } },
    },
    {
      what: 'a closed object without an open property',
      one: { ...closed, properties: { a: string, b: {} } },
      other: closed,
    },
    { what: 'the order of branches', one: { oneOf: [string, a] }, other: { oneOf: [a, string] } },
    { what: 'no value and any value', one: false, other: true },
    {
      what: 'a target behind not',
      one: { not: { $ref: '#/components/schemas/Id' } },
      other: { not: { $ref: '#/components/schemas/Tree' } },
    },
    {
      what: 'conditions of two parts',
      one: {
        allOf: [
          { if: a, else: string },
          { if: string, else: a },
        ],
      },
      other: {
        allOf: [
          { if: a, else: a },
          { if: string, else: string },
        ],
      },
    },
    { what: 'a value that is only sent', one: string, other: { ...string, writeOnly: true } },
  ])('$what', ({ one, other }) => {
    expect(normalSchema(spec, one)).not.toEqual(normalSchema(spec, other));
  });

  test('a recursive schema and its change', () => {
    const tree = { $ref: '#/components/schemas/Tree' };
    const changed = structuredClone(spec) as never as {
      components: { schemas: { Tree: { type?: string } } };
    };
    delete changed.components.schemas.Tree.type;
    expect(normalSchema(spec, tree)).toEqual(normalSchema(spec, tree));
    expect(normalSchema(changed as never, tree)).not.toEqual(normalSchema(spec, tree));
  });
});

test('MutantRun > proves that a repeated part of an allOf may be dropped', async () => {
  const repeated = /\/allOf\/1\/(type|properties\/(name|scopes|keyType))$/;
  const operation = 'POST /organization/apikeys/{apiKeyId}/update';
  const some = mutantsOf(goldLeafSpec, [operation]).filter(
    ({ operator, pointer }) => /^(PROP|TYPE)-DROP$/.test(operator) && repeated.test(pointer),
  );
  const results = await new MutantRun(goldLeafSpec, expectations()).results(some);
  expect(results.map(({ status }) => status)).toEqual(Array(4).fill('equivalent'));
});
