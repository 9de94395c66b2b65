import { expect, test } from 'vitest';
import { invitationList } from '../src/invitation-list.ts';

const PASSWORD = 'Example-1';

/** What a list of invitations comes to: addresses to send to, and the rules broken, by row. */
function sorted(...invitations: unknown[]) {
  const rows = invitations.map((invitation, index) => ({ place: `line ${index + 2}`, invitation }));
  const { people, refusals } = invitationList(rows);
  return {
    people: people.map(({ email }) => email),
    refused: refusals.map(({ place, email, violations }) => [
      place,
      email,
      ...violations.map(({ field, rule }) => `${field} ${rule}`.trim()),
    ]),
  };
}

test('who keeps the rules of the description can be invited, and who breaks one is refused with every rule broken', () => {
  expect(
    sorted({ email: 'ada@example.com', password: PASSWORD }, { email: 'bob@example.com', password: 'short' }),
  ).toEqual({
    people: ['ada@example.com'],
    refused: [['line 3', 'bob@example.com', 'password minLength', 'password pattern']],
  });
});

test('address and password are required, which the description does not ask', () => {
  const refused = sorted(
    { email: '', password: '' },
    { email: 'ada@example.com' },
    {},
    { password: PASSWORD },
  ).refused;
  expect(refused).toEqual([
    ['line 2', undefined, 'email required', 'password required'],
    ['line 3', 'ada@example.com', 'password required'],
    ['line 4', undefined, 'email required', 'password required'],
    ['line 5', undefined, 'email required'],
  ]);
});

test('what is no address is not repeated: it may be a password in the wrong column', () => {
  const { refusals } = invitationList([
    { place: 'line 2', invitation: { email: PASSWORD, password: 'ada@example.com' } },
  ]);
  expect(JSON.stringify(refusals)).not.toContain(PASSWORD);
});

test('an entry that is no object is refused as a whole', () => {
  expect(sorted('ada@example.com', null, [1]).refused).toEqual([
    ['line 2', undefined, 'type'],
    ['line 3', undefined, 'type'],
    ['line 4', undefined, 'type'],
  ]);
});

test('an address is sent once, in upper or lower case, and the second row says which the first is', () => {
  const first = { email: 'Ada@example.com', password: PASSWORD };
  const { people, refusals } = invitationList([
    { place: 'line 2', invitation: first },
    { place: 'line 3', invitation: { email: 'ada@EXAMPLE.com', password: PASSWORD } },
  ]);
  expect(people).toEqual([{ place: 'line 2', ...first }]);
  expect(refusals[0]).toMatchObject({
    place: 'line 3',
    violations: [
      { field: 'email', rule: 'duplicate', message: 'Is the address of line 2 too. It is sent once.' },
    ],
  });
});

test('a refused row does not keep a later good row of the same address back', () => {
  expect(
    sorted({ email: 'ada@example.com', password: 'bad' }, { email: 'ada@example.com', password: PASSWORD })
      .people,
  ).toEqual(['ada@example.com']);
});
