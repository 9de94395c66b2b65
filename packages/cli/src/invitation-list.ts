import { checkInvitation, type Violation } from '@goldleaf/api-types/invitation-rules';
import type { Row } from './invitation-file.ts';

/** Someone who can be invited. */
export interface Person {
  readonly place: string;
  readonly email: string;
  readonly password: string;
}

/** A row that is not sent, and why. */
export interface Refusal {
  readonly place: string;
  /** The address, where it is one. What breaks the rules of an address may be anything, a password in the wrong column too. */
  readonly email?: string;
  /** At least one. */
  readonly violations: readonly Violation[];
}

export interface InvitationList {
  readonly people: readonly Person[];
  readonly refusals: readonly Refusal[];
}

/**
 * Tells the rows that can be sent from those that cannot: by the description's rules, and by two of this command. Address and
 * password must be there (`required`), and an address is sent once (`duplicate`); it is the same address in upper and lower case.
 */
export function invitationList(rows: readonly Row[]): InvitationList {
  const people = new Map<string, Person>();
  const refusals: Refusal[] = [];
  for (const row of rows) {
    const violations = row.violation ? [row.violation] : violationsOf(row.invitation);
    const { email, password } = (row.invitation ?? {}) as Partial<Person>;
    if (violations.length === 0) {
      const person = { place: row.place, email: email as string, password: password as string };
      const first = people.get(addressKey(person.email));
      if (!first) people.set(addressKey(person.email), person);
      else refusals.push({ place: row.place, email: person.email, violations: [duplicateOf(first)] });
    } else {
      const sound = violations.every(({ field }) => field === 'password');
      refusals.push({ place: row.place, ...(sound ? { email: email as string } : {}), violations });
    }
  }
  return { people: [...people.values()], refusals };
}

/** What makes two addresses the same one. */
export function addressKey(email: string): string {
  return email.toLowerCase();
}

function violationsOf(invitation: unknown): Violation[] {
  const violations = checkInvitation(invitation);
  if (violations.some(({ field }) => field === '')) return [...violations];

  const fields = invitation as Readonly<Record<string, unknown>>;
  const missing = ['email', 'password'].filter(
    (field) => fields[field] === undefined || fields[field] === '',
  );
  return [
    ...missing.map((field) => ({ field, rule: 'required', message: 'Is missing.' })),
    ...violations.filter(({ field }) => !missing.includes(field)),
  ];
}

function duplicateOf(first: Person): Violation {
  return {
    field: 'email',
    rule: 'duplicate',
    message: `Is the address of ${first.place} too. It is sent once.`,
  };
}
