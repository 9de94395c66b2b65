import { addressKey, type InvitationEntry } from './invitation.ts';

/**
 * Reads what earlier runs know of each address (by its `addressKey`): `invited`; `unknown`, where an invitation was sent and may have
 * been taken; nothing where none was sent, or it is known that each one failed.
 */
export function readEarlierRuns(
  entries: readonly InvitationEntry[] = [],
): ReadonlyMap<string, 'invited' | 'unknown'> {
  const known = new Map<string, 'invited' | 'unknown'>();
  // What a run that was cut off leaves: `sending`, and not what came of it.
  const sending = new Set<string>();
  const mayHaveArrived = (key: string): void => void known.set(key, known.get(key) ?? 'unknown');
  for (const { email, state } of entries) {
    if (email === undefined) continue;
    const key = addressKey(email);
    if (state === 'invited' || state === 'skipped') known.set(key, 'invited');
    else if (state === 'unknown') mayHaveArrived(key);
    else if (state === 'failed') sending.delete(key);
    else if (state === 'sending') {
      if (sending.has(key)) mayHaveArrived(key);
      sending.add(key);
    }
  }
  for (const key of sending) mayHaveArrived(key);
  return known;
}
