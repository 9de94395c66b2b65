import type { GoldLeafError } from '@goldleaf/client';
import { explainUnreachable } from '../connection-fault.ts';
import type { Terminal } from '../terminal.ts';

const CHECK_KEY = 'Check GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.';

const REASONS: Partial<Record<GoldLeafError['code'], string>> = {
  token_request: `The API key could not be exchanged for a token. ${CHECK_KEY}`,
  unauthorized: `The server rejected the token. ${CHECK_KEY}`,
  forbidden: 'The API key lacks the permission to invite people. Use a key with the admin role.',
  not_found: 'The server has no operation for invitations at this address. Check --base-url.',
  redirected: 'The server redirects to another address, and no password is sent there. Check --base-url.',
  rate_limited: 'The server limits the number of requests. Run the command again later.',
};

/** Explains why a run stopped before its end, and what to do. */
export function stopReason(error: GoldLeafError, environment: Terminal['env']): string {
  const { code, status, mayHaveActed } = error;
  // If the server is unreachable, the token request is the first to fail.
  if (status === undefined && !mayHaveActed) return explainUnreachable(error, environment);
  return (
    REASONS[code] ??
    'Stopped: 3 invitations in a row have an unknown result. Check the server, then run the command again.'
  );
}
