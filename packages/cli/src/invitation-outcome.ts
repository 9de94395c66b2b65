import type { GoldLeafClient, GoldLeafError } from '@goldleaf/client';
import type { Person } from './invitation-list.ts';

/** What came of sending one invitation. */
export interface InvitationOutcome {
  /** `failed`: it is known that nobody was invited. `unknown`: that is not known, the server may have acted. */
  readonly state: 'invited' | 'failed' | 'unknown';
  /** What went wrong, where something did. */
  readonly reason?: string;
  /** Why the next person would fare no better, where that is so. */
  readonly stop?: string;
}

/** Sends one invitation, in a request of its own. Never throws for what server or network do. */
export async function sendInvitation(goldleaf: GoldLeafClient, person: Person): Promise<InvitationOutcome> {
  const { email, password } = person;
  const result = await goldleaf.POST('/organization/users/invite', {
    body: { emailAddresses: [{ email, password }] },
  });
  return result.ok ? { state: 'invited' } : failure(result.error);
}

/** What is wrong with key, address or connection and not with one person: thousands need not fail of it one by one. */
const STOPS: Partial<Record<GoldLeafError['code'], string>> = {
  token_exchange:
    'No token was to be had for the API key. Look at GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.',
  unauthorized: 'The token was refused. Look at GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.',
  forbidden: 'The API key lacks the permission. Inviting needs the admin role.',
  not_found: 'The server knows no invitations there. Look at --base-url.',
  redirected: 'The server points elsewhere, and no password is sent after it. Look at --base-url.',
  rate_limited: 'The server wants fewer requests. Run the command again later.',
};

function failure(error: GoldLeafError): InvitationOutcome {
  const state = error.mayHaveActed ? 'unknown' : 'failed';
  const unreachable = error.code === 'network' && !error.mayHaveActed;
  const stop = unreachable ? 'The server could not be reached.' : STOPS[error.code];
  return { state, reason: error.message, ...(stop ? { stop } : {}) };
}
