import { expect, test } from 'vitest';
import type { Change } from '../src/compare/change.ts';
import type { Rejection } from '../src/samples/compatibility.ts';
import { withCounterexamples } from '../src/samples/counterexamples.ts';
import { changeOf } from './change.ts';

const rejectionAt = (...locations: string[]): Rejection => ({
  direction: 'request',
  operation: 'POST /hoses',
  locations,
  value: 1,
  reason: 'must be string',
});

/** Returns a change of the request of POST /hoses, whose id tells it from others. */
const at = (id: string, location: string, fields: Partial<Change> = {}) =>
  changeOf({ id, location, operations: ['POST /hoses'], ...fields });
const BREAKING = { level: 'ERR', bump: 'major' } as const;
const WARNING = { level: 'WARN' } as const;

const BODY = 'request body';
const NAME = 'request body, `name`';

test.each<{ name: string; changes: Change[]; rejection: Rejection; explained: string[] }>([
  {
    name: 'the change at its location',
    changes: [at('at', NAME), at('elsewhere', 'request body, `price`')],
    rejection: rejectionAt(NAME),
    explained: ['at'],
  },
  {
    name: 'the changes at each of its locations',
    changes: [at('one', NAME), at('other', 'request body, `price`')],
    rejection: rejectionAt(NAME, 'request body, `price`'),
    explained: ['one', 'other'],
  },
  {
    name: 'the breaking change of several at its location',
    changes: [at('harmless', NAME), at('breaking', NAME, BREAKING)],
    rejection: rejectionAt(NAME),
    explained: ['breaking'],
  },
  {
    name: 'the warning of several at its location',
    changes: [at('harmless', NAME), at('warning', NAME, WARNING)],
    rejection: rejectionAt(NAME),
    explained: ['warning'],
  },
  {
    name: 'a breaking change around it before a harmless one at its location',
    changes: [at('harmless', NAME), at('breaking', BODY, BREAKING)],
    rejection: rejectionAt(NAME),
    explained: ['breaking'],
  },
  {
    name: 'a breaking change at its location before one around it',
    changes: [at('around', BODY, BREAKING), at('at', NAME, BREAKING)],
    rejection: rejectionAt(NAME),
    explained: ['at'],
  },
  {
    name: 'a harmless change at its location before a warning around it',
    changes: [at('around', BODY, WARNING), at('at', NAME)],
    rejection: rejectionAt(NAME),
    explained: ['at'],
  },
  {
    name: 'a change of the whole body',
    changes: [at('body', BODY), at('elsewhere', 'request body, `price`')],
    rejection: rejectionAt(NAME),
    explained: ['body'],
  },
  {
    name: 'a change inside its location',
    changes: [at('inside', NAME), at('elsewhere', 'query parameter `name`')],
    rejection: rejectionAt(BODY),
    explained: ['inside'],
  },
  {
    name: 'a change around one of its locations',
    changes: [at('around', NAME)],
    rejection: rejectionAt('request body, `price`', 'request body, `name.first`'),
    explained: ['around'],
  },
  {
    name: 'a change of another item of the list',
    changes: [at('list', 'request body, `names`')],
    rejection: rejectionAt('request body, `names[]`'),
    explained: ['list'],
  },
  {
    name: 'a change around values of any key',
    changes: [at('map', 'request body, `names`')],
    rejection: rejectionAt('request body, `names{}`'),
    explained: ['map'],
  },
  {
    name: 'no change of a property whose name starts the same',
    changes: [at('other', 'request body, `names`', BREAKING), at('at', NAME, WARNING)],
    rejection: rejectionAt(NAME),
    explained: ['at'],
  },
  {
    name: 'no change inside another property',
    changes: [at('other', 'request body, `code.first`', BREAKING), at('around', BODY)],
    rejection: rejectionAt(NAME),
    explained: ['around'],
  },
  {
    name: 'no change of another operation',
    changes: [at('other', NAME, { operations: ['POST /fittings'] }), at('around', BODY)],
    rejection: rejectionAt(NAME),
    explained: ['around'],
  },
  {
    name: 'no change of the response',
    changes: [at('response', NAME, { direction: 'response' }), at('around', BODY)],
    rejection: rejectionAt(NAME),
    explained: ['around'],
  },
])('withCounterexamples > explains a rejection by $name', ({ changes, rejection, explained }) => {
  const result = withCounterexamples(changes, [rejection]);
  const proven = result.filter(({ counterexample }) => counterexample !== undefined);
  expect(proven.map(({ id }) => id)).toEqual(explained);
  for (const change of proven)
    expect(change).toMatchObject({ ...BREAKING, counterexample: { value: 1, reason: 'must be string' } });
  expect(result.filter((change) => !proven.includes(change))).toEqual(
    changes.filter(({ id }) => !explained.includes(id)),
  );
});

test('withCounterexamples > keeps the first counterexample of a change', () => {
  const [change] = withCounterexamples(
    [at('at', NAME)],
    [rejectionAt(NAME), { ...rejectionAt(NAME), value: 2, reason: 'another' }],
  );
  expect(change?.counterexample).toEqual({ value: 1, reason: 'must be string' });
});

test.each([
  { direction: 'request', id: 'request-rejected', text: 'rejects a value that was valid before.' },
  {
    direction: 'response',
    id: 'response-mismatch',
    text: 'may contain a value that was not described before.',
  },
] as const)(
  'withCounterexamples > adds $id when no change explains the $direction',
  ({ direction, id, text }) => {
    const elsewhere = at('elsewhere', 'query parameter `page`', { direction });
    expect(withCounterexamples([elsewhere], [{ ...rejectionAt(NAME), direction }])).toEqual([
      elsewhere,
      {
        id,
        level: 'ERR',
        bump: 'major',
        direction,
        operations: ['POST /hoses'],
        pointer: '/paths/~1hoses/post',
        location: NAME,
        text,
        counterexample: { value: 1, reason: 'must be string' },
      },
    ]);
  },
);
