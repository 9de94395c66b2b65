import { answerDetails } from '../answer.ts';
import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import { statusError } from '../errors/status-error.ts';
import { TokenExchangeError, transportError, UnreadableAnswerError } from '../errors/transport-error.ts';
import { withRetries } from '../retry.ts';
import { withTimeout } from '../timeout.ts';
import { readToken, type Token } from './token.ts';

export interface TokenExchange {
  readonly url: URL;
  readonly apiKey: string;
  readonly apiKeyName: string;
  readonly fetch: typeof fetch;
  /** Milliseconds for each attempt. */
  readonly timeout: number;
  readonly retries: number;
}

/**
 * Exchanges an API key for a token. May send it again: a token more does no harm.
 *
 * @throws {TokenExchangeError} without what the server said, which may repeat the key; `cause` says what went wrong
 * @see https://docs.goldleafapp.com/api/configuration.html
 */
export async function exchangeToken(exchange: TokenExchange): Promise<Token> {
  const details = { operationId: 'postSecurityV1Token', method: 'POST', path: exchange.url.pathname };
  const body = JSON.stringify({
    apiKey: exchange.apiKey,
    name: exchange.apiKeyName,
    grantType: 'client_credentials',
  });

  const attempt = async (signal: AbortSignal): Promise<Token> => {
    const response = await exchange.fetch(exchange.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      redirect: 'manual',
      signal,
    });
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      throw statusError(response.status, { ...details, ...answerDetails(response) });
    }
    const token = readToken(await response.text(), response.headers.get('date'));
    if (token) return token;
    throw new UnreadableAnswerError('unreadable_answer', 'the answer holds no token', {
      ...details,
      ...answerDetails(response),
    });
  };

  try {
    return await withRetries({ retries: exchange.retries, safe: true, deadline: Infinity }, () =>
      withTimeout(exchange.timeout, undefined, attempt).catch((cause) => {
        throw transportError(cause, true, details);
      }),
    );
  } catch (cause) {
    const { status, retryAfter, message } = cause as GoldLeafError;
    throw new TokenExchangeError('token_exchange', `no token, ${message}`, { status, retryAfter, cause });
  }
}
