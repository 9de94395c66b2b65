import { mediaTypeOf } from '../response/details.ts';
import type { Attempt, Method } from './attempt.ts';

/** A response whose body was parsed. It contains what GoldLeaf sent: keep no value of it. */
export interface ParsedResponse {
  readonly method: Method;
  /** As GoldLeaf documents it, with `{parameters}` and without their values. */
  readonly path: Attempt['path'];
  readonly status: number;
  /** Without parameters, such as `application/json`. Undefined if the response names none. */
  readonly mediaType: string | undefined;
  /** The parsed JSON, or a text. An empty body is null or undefined, and the invalid body of a success undefined. */
  readonly data: unknown;
}

/** An error that `onData` may throw to make a call fail. `@goldleaf/observe` throws it for a response that doesn't match. */
export interface ResponseMismatch {
  readonly code: 'response_mismatch';
  readonly message: string;
}

/**
 * Passes parsed data to `onData`.
 *
 * @returns why the call has to fail, if `onData` threw a mismatch. Its other errors are ignored
 */
export function passData(
  onData: ((response: ParsedResponse) => void) | undefined,
  { method, path }: { readonly method: Method; readonly path: string },
  response: Response,
  data: unknown,
): ResponseMismatch | undefined {
  try {
    onData?.({
      method,
      path: path as Attempt['path'],
      status: response.status,
      mediaType: mediaTypeOf(response),
      data,
    });
  } catch (error) {
    if (Object(error).code === 'response_mismatch') return error as ResponseMismatch;
  }
  return undefined;
}
