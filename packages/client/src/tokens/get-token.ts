import { type AttemptFacts, detailsOf } from '../errors/error-for.ts';
import { GoldLeafError } from '../errors/goldleaf-error.ts';
import { outline } from '../errors/outline.ts';
import { tokenError } from '../errors/token-error.ts';
import { isRenderingSignal } from '../runtime/rendering-signal.ts';
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
  call: AttemptFacts,
  rejected: string | undefined,
): Promise<string | undefined> {
  try {
    return (await tokens?.get(rejected))?.value;
  } catch (cause) {
    if (isRenderingSignal(cause)) throw cause;
    throw cause instanceof GoldLeafError
      ? tokenError(cause.message, cause, detailsOf(call))
      : tokenError('no token', { cause: outline(cause) }, detailsOf(call));
  }
}
