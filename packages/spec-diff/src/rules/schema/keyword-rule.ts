import type { JsonObject } from '../../compare/json.ts';
import type { Finding, Subject } from '../finding.ts';

/** One keyword of a schema that differs. */
export interface KeywordDifference {
  readonly keyword: string;
  /** The one property or alternative that differs; undefined if the keyword as a whole was added or removed. */
  readonly key: string | number | undefined;
  readonly kind: 'add' | 'remove' | 'replace' | 'rename';
  /** The schemas that have the keyword. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The values of the key in each schema. */
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly subject: Subject;
}

/** Classifies one keyword. */
export type KeywordRule = (difference: KeywordDifference) => readonly Finding[];
