import { type CheckInvitationsOptions, checkInvitations, type InvitationEntry } from '@goldleaf/client';
import type { Row } from './invitation-file.ts';

/** A row, and what is known of it before anything is sent. */
export interface CheckedRow extends Row {
  /** `not sent` where it can go out. */
  readonly entry: InvitationEntry;
}

/** Holds all rows against the rules of an invitation and against what earlier runs know. */
export function checkRows(
  rows: readonly Row[],
  options: Omit<CheckInvitationsOptions, 'place'>,
): readonly CheckedRow[] {
  const sound = rows.filter(({ violation }) => !violation);
  const place = (index: number): string => sound[index]?.place as string;
  const people = sound.map(({ invitation }) => invitation);
  const entries = checkInvitations(people, { ...options, place }).values();
  return rows.map((row) => {
    const { violation } = row;
    const entry = violation ? { state: 'refused', violations: [violation] } : entries.next().value;
    return { ...row, entry: entry as InvitationEntry };
  });
}
