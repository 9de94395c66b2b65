import type { Evidence } from '@goldleaf/openapi';

/** An operation without its schemas. Default values are left out. */
export interface InventoryRow {
  readonly operationId: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** URL of its page. */
  readonly docs?: string;
  readonly roles?: readonly string[];
  readonly deprecated?: true;
  /** Whether the client may send it again when the first result is unknown. Default: true for a GET, false for a POST. */
  readonly retrySafe?: boolean;
  /** Servers that differ from the root's. */
  readonly servers?: readonly string[];
  /** Alternatives that differ from the root's, each with the schemes that it combines. */
  readonly security?: readonly string[];
  /** Such as `query page`, `path userId required`, `query status form explode`. */
  readonly parameters?: readonly string[];
  readonly bodyRequired?: true;
  /** The example by media type, or null. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Locations that are only sent or only returned, such as `emailAddresses.0.password writeOnly`. */
  readonly oneWay?: readonly string[];
  /** Examples by status, media type and name. A status without a body has no media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly responseHeaders?: readonly string[];
}

/** All operations of a description. */
export interface Inventory {
  readonly servers: readonly string[];
  readonly security: readonly string[];
  /** By `METHOD path`. */
  readonly operations: Readonly<Record<string, InventoryRow>>;
}
