import { type InvitationEntry, type ValidateInvitationsOptions, validateInvitations } from '@goldleaf/client';
import type { Row } from './row.ts';

/** A row, and what is known of it before anything is sent. */
export interface ValidatedRow extends Row {
  /** `not_sent` if the invitation can be sent. */
  readonly entry: InvitationEntry;
}

/** Validates all rows against the rules of an invitation and against earlier runs. */
export function validateRows(
  rows: readonly Row[],
  options: Omit<ValidateInvitationsOptions, 'location'>,
): readonly ValidatedRow[] {
  const readable = rows.filter(({ violation }) => !violation);
  const location = (index: number): string => readable[index]?.location as string;
  const people = readable.map(({ invitation }) => invitation);
  const entries = validateInvitations(people, { ...options, location }).values();
  return rows.map((row) => {
    const { violation } = row;
    const entry = violation ? { state: 'invalid', violations: [violation] } : entries.next().value;
    return { ...row, entry: entry as InvitationEntry };
  });
}
