import { type InvitationEntry, validateInvitations } from '@goldleaf/client';
import { describe, expect, test } from 'vitest';

const PASSWORD = 'Example-1';
const ada = { email: 'ada@example.com', password: PASSWORD };

/** Returns the state, the address and the broken rules of each invitation. */
function validated(...people: unknown[]): (string | undefined)[][] {
  return validateInvitations(people).map(({ state, email, violations = [] }) => [
    state,
    email,
    ...violations.map(({ field, rule }) => `${field} ${rule}`.trim()),
  ]);
}

/** Returns the state of a person whom earlier runs reported with these states. */
function stateAfter(...states: InvitationEntry['state'][]): string | undefined {
  const earlier = states.map((state) => ({ email: 'ADA@example.com', state }));
  return validateInvitations([ada], { earlier })[0]?.state;
}

describe('validateInvitations', () => {
  test('accepts a valid invitation, and names every rule that another breaks', () => {
    expect(validated(ada, { email: 'bob@example.com', password: 'short' })).toEqual([
      ['not_sent', 'ada@example.com'],
      ['invalid', 'bob@example.com', 'password minLength', 'password pattern'],
    ]);
  });

  test('requires an address and a password', () => {
    expect(
      validated({ email: '', password: '' }, { email: 'ada@example.com' }, {}, { password: PASSWORD }),
    ).toEqual([
      ['invalid', undefined, 'email required', 'password required'],
      ['invalid', 'ada@example.com', 'password required'],
      ['invalid', undefined, 'email required', 'password required'],
      ['invalid', undefined, 'email required'],
    ]);
  });

  test('says that a value is missing', () => {
    const [entry] = validateInvitations([{ email: ada.email }]);
    expect(entry?.violations).toEqual([{ field: 'password', rule: 'required', message: 'Is missing.' }]);
  });

  test('names the rules of one field whatever is wrong with the other', () => {
    expect(validated({ email: '', password: 'short' })).toEqual([
      ['invalid', undefined, 'email required', 'password minLength', 'password pattern'],
    ]);
  });

  test('rejects values that are not text', () => {
    expect(validated({ ...ada, password: 12345678 }, { ...ada, email: ['ada@example.com'] })).toEqual([
      ['invalid', 'ada@example.com', 'password type'],
      ['invalid', undefined, 'email type'],
    ]);
  });

  test('does not repeat an invalid address, which may be a password in the wrong column', () => {
    const entries = validateInvitations([{ email: PASSWORD, password: 'ada@example.com' }]);
    expect(entries[0]?.state).toBe('invalid');
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
  });

  test('rejects a value that is not an object', () => {
    expect(validated('ada@example.com', null, [1], undefined)).toEqual([
      ['invalid', undefined, 'type'],
      ['invalid', undefined, 'type'],
      ['invalid', undefined, 'type'],
      ['invalid', undefined, 'type'],
    ]);
  });

  test('rejects a duplicate address in upper or lower case, and names the first', () => {
    const twice = [{ ...ada, email: 'Ada@example.com' }, ada];
    const messages = (entries: readonly InvitationEntry[]): unknown[] =>
      entries.map(({ state, violations }) => violations ?? state);

    expect(messages(validateInvitations(twice))).toEqual([
      'not_sent',
      [{ field: 'email', rule: 'duplicate', message: 'Duplicate of entry 1.' }],
    ]);
    expect(messages(validateInvitations(twice, { location: (index) => `line ${index + 2}` }))).toEqual([
      'not_sent',
      [{ field: 'email', rule: 'duplicate', message: 'Duplicate of line 2.' }],
    ]);
  });

  test('accepts a valid invitation when an earlier one of the same address is invalid', () => {
    expect(validated({ ...ada, password: 'bad' }, ada).map(([state]) => state)).toEqual([
      'invalid',
      'not_sent',
    ]);
  });
});

describe('validateInvitations with an invisible character', () => {
  const messageFor = (person: unknown): string | undefined =>
    validateInvitations([person])[0]?.violations?.find(({ rule }) => rule === 'character')?.message;

  test.each([
    { password: `${PASSWORD}\r`, message: 'Ends with U+000D (carriage return). Remove it.' },
    { password: `${PASSWORD} `, message: 'Ends with U+0020 (space). Remove it.' },
    { password: ` ${PASSWORD}`, message: 'Begins with U+0020 (space). Remove it.' },
    { password: `${PASSWORD}\u00a0`, message: 'Ends with U+00A0 (no-break space). Remove it.' },
    { password: `\ufeff${PASSWORD}`, message: 'Begins with U+FEFF (byte order mark). Remove it.' },
    { password: `Exam\tple-1`, message: 'Contains U+0009 (tab). Remove it.' },
    { password: `Exam\u0000ple-1`, message: 'Contains U+0000 (null). Remove it.' },
    { password: `Exam\u0007ple-1`, message: 'Contains U+0007 (control character). Remove it.' },
    { password: `Exam\u200bple-1`, message: 'Contains U+200B (zero-width space). Remove it.' },
    { password: `Exam\u2066ple-1`, message: 'Contains U+2066 (invisible character). Remove it.' },
    { password: `Exam\ud800ple-1`, message: 'Contains U+D800 (half of a surrogate pair). Remove it.' },
    { password: `${PASSWORD}\n`, message: 'Ends with U+000A (line feed). Remove it.' },
    { password: `Exam\u001bple-1`, message: 'Contains U+001B (escape). Remove it.' },
    { password: `Exam\u007fple-1`, message: 'Contains U+007F (delete). Remove it.' },
    { password: `Exam\u0085ple-1`, message: 'Contains U+0085 (next line). Remove it.' },
    { password: `Exam\u00adple-1`, message: 'Contains U+00AD (soft hyphen). Remove it.' },
    { password: `${PASSWORD}\u200c`, message: 'Ends with U+200C (zero-width non-joiner). Remove it.' },
    { password: `\u200d${PASSWORD}`, message: 'Begins with U+200D (zero-width joiner). Remove it.' },
    { password: `Exam\u200eple-1`, message: 'Contains U+200E (left-to-right mark). Remove it.' },
    { password: `Exam\u200fple-1`, message: 'Contains U+200F (right-to-left mark). Remove it.' },
    { password: `Exam\u2028ple-1`, message: 'Contains U+2028 (line separator). Remove it.' },
    { password: `Exam\u2029ple-1`, message: 'Contains U+2029 (paragraph separator). Remove it.' },
    { password: `${PASSWORD}\u202f`, message: 'Ends with U+202F (narrow no-break space). Remove it.' },
    { password: `Exam\u2060ple-1`, message: 'Contains U+2060 (word joiner). Remove it.' },
    { password: `\u3000${PASSWORD}`, message: 'Begins with U+3000 (ideographic space). Remove it.' },
    { password: `${PASSWORD}\u2003`, message: 'Ends with U+2003 (blank). Remove it.' },
  ])('rejects a password: $message', ({ password, message }) => {
    expect(messageFor({ ...ada, password })).toBe(message);
  });

  test.each([
    'Exam ple-1',
    'Exämple-1',
    'Example-1👩‍💻',
    'Example-1❤️',
    'Example-1🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ])('accepts the password %s', (password) => {
    expect(validateInvitations([{ ...ada, password }])).toEqual([{ email: ada.email, state: 'not_sent' }]);
  });

  test.each([
    { email: 'ada@example.com\u00a0', rules: ['email character'] },
    { email: '\u200bada@example.com', rules: ['email character'] },
    { email: 'ada @example.com', rules: ['email format'] },
  ])('explains an invalid address by $rules', ({ email, rules }) => {
    expect(validated({ ...ada, email })).toEqual([['invalid', undefined, ...rules]]);
  });

  test('names the other rules that the password breaks, too', () => {
    expect(validated({ ...ada, password: 'sh\u200bort' })).toEqual([
      ['invalid', ada.email, 'password character', 'password minLength', 'password pattern'],
    ]);
  });

  test('repeats nothing else of the password', () => {
    const entries = validateInvitations([{ ...ada, password: `${PASSWORD}\r` }]);
    expect(JSON.stringify(entries)).not.toContain('Example');
  });
});

describe('validateInvitations after earlier runs', () => {
  test.each([
    [['invited'], 'skipped'],
    [['skipped'], 'skipped'],
    [['invited', 'invalid'], 'skipped'],
    [['invited', 'not_sent'], 'skipped'],
    [['unknown'], 'unknown'],
    [['unknown', 'invited'], 'skipped'],
    [['unknown', 'invalid'], 'unknown'],
    [['unknown', 'not_sent'], 'unknown'],
    [['unknown', 'failed'], 'unknown'],
    [['failed'], 'not_sent'],
    [['invalid'], 'not_sent'],
    [['not_sent'], 'not_sent'],
  ] as const)('maps %j to %s', (states, state) => {
    expect(stateAfter(...states)).toBe(state);
  });

  test.each([
    [['sending', 'invited'], 'skipped'],
    [['sending', 'failed'], 'not_sent'],
    [['sending', 'unknown'], 'unknown'],
    [['sending'], 'unknown'],
    [['sending', 'failed', 'sending'], 'unknown'],
    [['sending', 'sending', 'failed'], 'unknown'],
    [['sending', 'unknown', 'sending', 'failed'], 'unknown'],
    [['sending', 'failed', 'sending', 'failed'], 'not_sent'],
    [['sending', 'sending', 'invited'], 'skipped'],
  ] as const)('maps %j, as onEntry received it, to %s', (states, state) => {
    expect(stateAfter(...states)).toBe(state);
  });

  test('ignores an entry without an address', () => {
    expect(validateInvitations([ada], { earlier: [{ state: 'invalid' }] })[0]?.state).toBe('not_sent');
  });

  test('accepts unknown people with resendUnknown, and nobody who was invited', () => {
    const earlier = [
      { email: ada.email, state: 'unknown' },
      { email: 'bob@example.com', state: 'invited' },
    ] as const;
    const bob = { ...ada, email: 'bob@example.com' };

    const entries = validateInvitations([ada, bob], { earlier, resendUnknown: true });

    expect(entries.map(({ state }) => state)).toEqual(['not_sent', 'skipped']);
  });
});
