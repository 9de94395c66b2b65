/** One page of a source, or the reason why it couldn't be read. */
export type SourcePage =
  | { readonly address: string; readonly html: string }
  | { readonly address: string; readonly failure: string };

/** A source of pages. */
export interface PageSource {
  /** The user's argument: an address, a folder or a file. */
  readonly name: string;
  /** Whether it has all pages. If it does, a missing page is a page that vanished. */
  readonly isComplete: boolean;
  /** Yields each page once. An address is relative to the documentation's root: `api/v1/references/user/users-update.html`. */
  pages(): AsyncIterable<SourcePage>;
}

/** A source can't be read at all. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code = 'source_unreadable';
}
