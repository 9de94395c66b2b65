import { type CollectionEntry, getCollection } from 'astro:content';

export type DocumentEntry = CollectionEntry<'docs'>;

/** Returns all documents, in the order of the sidebar. */
export async function allDocuments(): Promise<readonly DocumentEntry[]> {
  const entries = await getCollection('docs');
  return entries.toSorted((one, other) => (one.data.order ?? 0) - (other.data.order ?? 0));
}
