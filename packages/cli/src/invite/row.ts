import type { Violation } from '@goldleaf/client';

/** One invitation of a file. */
export interface Row {
  /**
   * Location of the row: `line 2` of a CSV or JSON Lines file, `entry 2` of a JSON list. Both count from 1, and a CSV's header is line 1.
   */
  readonly location: string;
  readonly invitation: unknown;
  /** Why no invitation can be read from the row. */
  readonly violation?: Violation;
}
