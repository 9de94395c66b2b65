import { checkInvitations, type InvitationEntry } from '@goldleaf/client';
import { describe, expect, test } from 'vitest';

const PASSWORD = 'Example-1';
const ada = { email: 'ada@example.com', password: PASSWORD };

/** Of each invitation: what would be done, and the rules that it breaks. */
function checked(...people: unknown[]): (string | undefined)[][] {
  return checkInvitations(people).map(({ state, email, violations = [] }) => [
    state,
    email,
    ...violations.map(({ field, rule }) => `${field} ${rule}`.trim()),
  ]);
}

/** What would be done with one person whom earlier runs know as this. */
function stateAfter(...states: InvitationEntry['state'][]): string | undefined {
  const earlier = states.map((state) => ({ email: 'ADA@example.com', state }));
  return checkInvitations([ada], { earlier })[0]?.state;
}

describe('checking', () => {
  test('lets out who keeps the rules of the description, and names every rule that another breaks', () => {
    expect(checked(ada, { email: 'bob@example.com', password: 'short' })).toEqual([
      ['not sent', 'ada@example.com'],
      ['refused', 'bob@example.com', 'password minLength', 'password pattern'],
    ]);
  });

  test('requires address and password, which the description does not', () => {
    expect(
      checked({ email: '', password: '' }, { email: 'ada@example.com' }, {}, { password: PASSWORD }),
    ).toEqual([
      ['refused', undefined, 'email required', 'password required'],
      ['refused', 'ada@example.com', 'password required'],
      ['refused', undefined, 'email required', 'password required'],
      ['refused', undefined, 'email required'],
    ]);
  });

  test('does not repeat what is no address: it may be a password in the wrong column', () => {
    const entries = checkInvitations([{ email: PASSWORD, password: 'ada@example.com' }]);
    expect(entries[0]?.state).toBe('refused');
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
  });

  test('refuses what is no object as a whole', () => {
    expect(checked('ada@example.com', null, [1], undefined)).toEqual([
      ['refused', undefined, 'type'],
      ['refused', undefined, 'type'],
      ['refused', undefined, 'type'],
      ['refused', undefined, 'type'],
    ]);
  });

  test('lets an address out once, in upper or lower case, and says of the second where the first is', () => {
    const twice = [{ ...ada, email: 'Ada@example.com' }, ada];
    const messages = (entries: readonly InvitationEntry[]): unknown[] =>
      entries.map(({ state, violations }) => violations ?? state);

    expect(messages(checkInvitations(twice))).toEqual([
      'not sent',
      [{ field: 'email', rule: 'duplicate', message: 'Is the address of entry 1 too. It is sent once.' }],
    ]);
    expect(messages(checkInvitations(twice, { place: (index) => `line ${index + 2}` }))).toEqual([
      'not sent',
      [{ field: 'email', rule: 'duplicate', message: 'Is the address of line 2 too. It is sent once.' }],
    ]);
  });

  test('does not keep a good invitation back for an earlier one of the same address that is refused', () => {
    expect(checked({ ...ada, password: 'bad' }, ada).map(([state]) => state)).toEqual([
      'refused',
      'not sent',
    ]);
  });
});

describe('after earlier runs', () => {
  test.each([
    [['invited'], 'skipped'],
    [['skipped'], 'skipped'],
    [['invited', 'refused'], 'skipped'],
    [['invited', 'not sent'], 'skipped'],
    [['unknown'], 'unknown'],
    [['unknown', 'invited'], 'skipped'],
    [['unknown', 'refused'], 'unknown'],
    [['unknown', 'not sent'], 'unknown'],
    [['unknown', 'failed'], 'unknown'],
    [['failed'], 'not sent'],
    [['refused'], 'not sent'],
    [['not sent'], 'not sent'],
  ] as const)('%j is %s', (states, state) => {
    expect(stateAfter(...states)).toBe(state);
  });

  test.each([
    [['sending', 'invited'], 'skipped'],
    [['sending', 'failed'], 'not sent'],
    [['sending', 'unknown'], 'unknown'],
    [['sending'], 'unknown'],
    [['sending', 'failed', 'sending'], 'unknown'],
    [['sending', 'sending', 'failed'], 'unknown'],
    [['sending', 'unknown', 'sending', 'failed'], 'unknown'],
    [['sending', 'failed', 'sending', 'failed'], 'not sent'],
    [['sending', 'sending', 'invited'], 'skipped'],
  ] as const)('%j, as onEntry was told it, is %s', (states, state) => {
    expect(stateAfter(...states)).toBe(state);
  });

  test('lets those out who are unknown where it is asked to, and nobody who was invited', () => {
    const earlier = [
      { email: ada.email, state: 'unknown' },
      { email: 'bob@example.com', state: 'invited' },
    ] as const;
    const bob = { ...ada, email: 'bob@example.com' };

    const entries = checkInvitations([ada, bob], { earlier, resendUnknown: true });

    expect(entries.map(({ state }) => state)).toEqual(['not sent', 'skipped']);
  });
});
