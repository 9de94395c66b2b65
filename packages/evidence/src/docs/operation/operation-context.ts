import type { SchemaFacts } from '../../model/evidence.ts';
import type { BlockCursor } from '../page/block-cursor.ts';
import type { ProblemList } from '../page/problem.ts';

/** State that the readers of an operation's parts share. */
export interface OperationContext {
  readonly heading: { readonly line: number; readonly text: string };
  /** Stands before the next part. Each part that is read moves it on. */
  readonly cursor: BlockCursor;
  /** Schemas that the page prints under "Schemas", by name. */
  readonly linked: ReadonlyMap<string, SchemaFacts>;
  readonly problems: ProblemList;
}
