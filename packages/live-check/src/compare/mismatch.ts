import type { Mismatch } from '@goldleaf/observe';

/** One difference between a response and the OpenAPI description. */
export interface LiveMismatch {
  readonly kind:
    | Exclude<Mismatch['kind'], 'undocumented_property'>
    | 'header'
    /** The server asks for another authentication scheme. */
    | 'security'
    /** The response matches, but the client cannot read it. */
    | 'client';
  /** JSON pointer into the bundled description: what to fix. */
  readonly source: string;
  /** JSON pointer into the response body, as `Mismatch` has it. */
  readonly pointer: string;
  readonly described: string;
  /** A status, a media type, a type or a scheme, never a value. */
  readonly seen: string;
  readonly likelyCause: Mismatch['likelyCause'];
}

/** A part of a response body that the description says nothing about. */
export interface Undocumented {
  /** JSON pointer into the response body. Empty if the whole body isn't described. */
  readonly pointer: string;
  /** Its JSON type. */
  readonly seen: string;
}
