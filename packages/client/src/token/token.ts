import { serverTime } from '../answer.ts';

/** A bearer token, and when it expires, in milliseconds since the epoch. May be stored as JSON. It is a secret. */
export interface Token {
  readonly value: string;
  readonly expiresAt: number;
}

/** How long a token lives, in milliseconds: GoldLeaf's docs name one hour. */
const LIFETIME = 3_600_000;

/**
 * Reads a token from the answer to the exchange, in either of the two documented shapes.
 *
 * `expires` is documented without its format: an ISO date, and seconds or milliseconds since the epoch, are understood. It is
 * held against the server's own clock, and believed where it names less than the documented hour.
 *
 * @param text - the answer's body
 * @param date - the answer's `Date` header
 * @returns undefined where the answer holds no token
 * @see https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html
 * @see https://docs.goldleafapp.com/api/configuration.html
 */
export function readToken(text: string, date: string | null): Token | undefined {
  let answer: Answer | null;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined; // The parser's error is not kept: it repeats part of the text.
  }
  const { securityToken, expires }: Answer = { ...answer?.data, ...answer };
  if (!isTokenValue(securityToken)) return undefined;
  const left = epochMilliseconds(expires) - serverTime(date);
  return { value: securityToken, expiresAt: Date.now() + (left > 0 && left < LIFETIME ? left : LIFETIME) };
}

/** Whether a header can hold it. Else it would come back in the message of a `TypeError`. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value);
}

interface Answer {
  readonly data?: Answer;
  readonly securityToken?: unknown;
  readonly expires?: unknown;
}

function epochMilliseconds(expires: unknown): number {
  const number = Number(expires);
  if (!number) return Date.parse(expires as string);
  return number < 1e11 ? number * 1_000 : number;
}
