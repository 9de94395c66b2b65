import type { Spec } from '../spec.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** A made-up response of a server behind the target. */
export interface UpstreamResponse {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Parsed JSON, or text. */
  readonly body: unknown;
}

/** The server that the suite checks: the mock, the mock of a mutant, or another server. */
export interface Target {
  /** Sends a request unchanged, whatever its method, media type or body is. */
  send(request: WireRequest): Promise<WireResponse>;
  /**
   * Validates a made-up upstream response. Proxy targets only.
   *
   * @returns the violations in order, such as `response.body.items: type`
   */
  validateResponse?(request: WireRequest, response: UpstreamResponse): Promise<readonly string[]>;
  /** Whether the target is Prism, which reports violations and treats empty query parameters as missing. */
  readonly isPrism: boolean;
  /** The OpenAPI description that the target serves, if it is known. */
  readonly spec?: Spec;
}
