import { serverTime } from '../response/details.ts';

/** A bearer token. It is a secret. It may be stored as JSON. */
export interface Token {
  readonly value: string;
  /** When it expires, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Lifetime of a token in milliseconds. GoldLeaf's docs name one hour. */
const LIFETIME = 3_600_000;

/**
 * Reads a token from the response to a token request, in either of the two documented shapes.
 *
 * The format of `expires` is not documented. An ISO date, and seconds or milliseconds since the epoch, are understood. It is compared
 * with the server's own clock, and used if it is less than the documented hour ahead.
 *
 * @param text - the response's body
 * @param date - the response's `Date` header
 * @returns undefined if the response holds no token
 * @see https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html
 * @see https://docs.goldleafapp.com/api/configuration.html
 */
export function readToken(text: string, date: string | null): Token | undefined {
  let response: TokenResponse | null;
  try {
    response = JSON.parse(text);
  } catch {
    return undefined; // The parser's error is not kept: it repeats part of the text.
  }
  const { securityToken, expires }: TokenResponse = { ...response?.data, ...response };
  if (!isTokenValue(securityToken)) return undefined;
  const left = epochMilliseconds(expires) - serverTime(date);
  return { value: securityToken, expiresAt: Date.now() + (left > 0 && left < LIFETIME ? left : LIFETIME) };
}

/** Whether a value, such as one from a store, is a token that a header can hold, and a time. */
export function isToken(value: unknown): value is Token {
  const { value: token, expiresAt } = Object(value);
  return isTokenValue(token) && Number.isFinite(expiresAt);
}

/** Whether a header can hold a token. If it can't, the header's `TypeError` would repeat the token. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value);
}

interface TokenResponse {
  readonly data?: TokenResponse;
  readonly securityToken?: unknown;
  readonly expires?: unknown;
}

function epochMilliseconds(expires: unknown): number {
  const number = Number(expires);
  if (!number) return Date.parse(expires as string);
  return number < 1e11 ? number * 1_000 : number;
}
