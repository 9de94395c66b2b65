import type { GoldLeafError } from '@goldleaf/client';

const REASONS: Partial<Record<GoldLeafError['code'], string>> = {
  token_exchange:
    'No token was to be had for the API key. Look at GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.',
  unauthorized: 'The token was refused. Look at GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.',
  forbidden: 'The API key lacks the permission. Inviting needs the admin role.',
  not_found: 'The server knows no invitations there. Look at --base-url.',
  redirected: 'The server points elsewhere, and no password is sent after it. Look at --base-url.',
  rate_limited: 'The server wants fewer requests. Run the command again later.',
};

/** Says why a run was stopped before its end, and what to look at. */
export function stopReason({ code, status, mayHaveActed }: GoldLeafError): string {
  // Where nobody answers, it is the exchange of tokens that fails first.
  if (status === undefined && !mayHaveActed) return 'The server could not be reached. Look at --base-url.';
  return (
    REASONS[code] ??
    'Of several people in a row nobody knows what came, so no more were sent. Look at what the server is doing.'
  );
}
