import { expect, test } from 'vitest';
import { negatedFacts, withNegated } from '../../src/score/negated-facts.ts';

/** Returns each negation of an entry as its pointer and the changed entry. */
function negations(entry: object): Record<string, unknown> {
  return Object.fromEntries(negatedFacts(entry).map((fact) => [fact.pointer, withNegated(entry, fact)]));
}

test.each([
  { what: 'a flag', entry: { required: true }, negated: { '/required': { required: false } } },
  { what: 'a type', entry: { type: 'string' }, negated: { '/type': { type: 'integer' } } },
  { what: 'a method', entry: { method: 'GET' }, negated: { '/method': { method: 'POST' } } },
  { what: 'a text', entry: { summary: 'Reads.' }, negated: { '/summary': { summary: 'Reads.X' } } },
  { what: 'a number', entry: { example: 1 }, negated: { '/example': { example: 2 } } },
  { what: 'a format', entry: { format: 'email' }, negated: { '/format': {} } },
  { what: 'a null type', entry: { type: ['null'] }, negated: { '/type/0': { type: [] } } },
  {
    what: 'a required name',
    entry: { required: ['a', 'b'] },
    negated: { '/required/0': { required: ['b'] }, '/required/1': { required: ['a'] } },
  },
  {
    what: 'a status',
    entry: { responses: { 200: { schema: null } } },
    negated: { '/responses/200': { responses: {} } },
  },
  {
    what: 'a property and what it is',
    entry: { properties: { id: { type: 'string' } } },
    negated: {
      '/properties/id': { properties: {} },
      '/properties/id/type': { properties: { id: { type: 'integer' } } },
    },
  },
  {
    what: 'nothing that was not read',
    entry: { access: null, slug: 'user', updated: '2026-01-01' },
    negated: {},
  },
])('negatedFacts > negates $what', ({ entry, negated }) => {
  expect(negations(entry)).toEqual(negated);
});
