import { GoldLeafError, type GoldLeafErrorDetails } from '../errors/goldleaf-error.ts';
import { outline } from '../errors/outline.ts';
import { isRenderingSignal } from '../errors/rendering-signal.ts';
import { TokenRequestError } from '../errors/transport-error.ts';
import type { RefreshedTokens } from './refreshed-tokens.ts';

/**
 * Gets a token for a call. Its error names the call, although many calls share the token request.
 *
 * @param tokens - undefined for the token request itself
 * @param call - what the error has
 * @param rejected - a token that the server rejected: another one is returned, if there is one
 * @throws {TokenRequestError} if there is none
 */
export async function getToken(
  tokens: RefreshedTokens | undefined,
  call: GoldLeafErrorDetails,
  rejected: string | undefined,
): Promise<string | undefined> {
  try {
    return (await tokens?.get(rejected))?.value;
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    if (!(cause instanceof GoldLeafError)) {
      throw new TokenRequestError('token_request', 'no token', { ...call, cause: outline(cause) });
    }
    const { message, status, retryAfter, causeCode, cause: inner } = cause;
    const known = { ...call, status, retryAfter, causeCode, cause: inner };
    throw new TokenRequestError('token_request', message, known);
  }
}
