import { addressKey, type InvitationEntry } from './invitation.ts';

/**
 * Returns what earlier runs know of each address, by its `addressKey`. `unknown` means that an invitation was sent and may have
 * arrived. An address is absent if nothing was sent to it, or every invitation is known to have failed.
 */
export function readEarlierRuns(
  entries: readonly InvitationEntry[] = [],
): ReadonlyMap<string, 'invited' | 'unknown'> {
  const known = new Map<string, 'invited' | 'unknown'>();
  // A run that was cut off leaves `sending` without a result.
  const sending = new Set<string>();
  const setUnknown = (key: string): void => void known.set(key, known.get(key) ?? 'unknown');
  const read = (key: string, state: InvitationEntry['state']): void => {
    if (state === 'invited' || state === 'skipped') known.set(key, 'invited');
    if (state === 'unknown') setUnknown(key);
    if (state === 'failed') sending.delete(key);
    if (state !== 'sending') return;
    if (sending.has(key)) setUnknown(key);
    sending.add(key);
  };
  for (const { email, state } of entries) {
    if (email !== undefined) read(addressKey(email), state);
  }
  for (const key of sending) setUnknown(key);
  return known;
}
