import type { GoldLeafErrorCode } from '@goldleaf/client';
import type { OutputErrorCode } from './output-error.ts';

/** Exit code of a failed call, by the code of its error. They stay the same from version to version. */
export const EXIT_CODES: Readonly<Record<GoldLeafErrorCode | OutputErrorCode, number>> = {
  config: 2,
  invalid_request: 2,
  token_request: 3,
  unauthorized: 3,
  forbidden: 4,
  not_found: 5,
  bad_request: 6,
  client_error: 6,
  rate_limited: 7,
  server_error: 8,
  network: 9,
  timeout: 10,
  invalid_response: 11,
  redirected: 12,
  output: 14,
  aborted: 130,
};
