import { findSecrets } from '@goldleaf/testing';
import { API_KEY, PASSWORD, TOKEN } from './goldleaf.ts';

/** Returns the secrets of these tests that a text contains. */
export function secretsIn(text: string): string[] {
  return findSecrets(text, [API_KEY, PASSWORD, TOKEN]);
}
