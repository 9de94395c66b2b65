import { useInfiniteQuery } from '@tanstack/react-query';
import { CallError } from './CallError.tsx';
import { q } from './goldleaf.ts';
import { textOf } from './item-text.ts';

export function ItemsPage() {
  const items = useInfiniteQuery(q.pages('/organization/items', { params: { query: { limit: 5 } } }));
  const pages = items.data?.pages ?? [];

  return (
    <>
      {items.error && <CallError error={items.error} />}
      <p role="status">
        {items.isPending ? 'Loading…' : `${pages.flatMap(({ items }) => items).length} items`}
      </p>
      <ul>
        {pages.flatMap((page) =>
          page.items.map((item) => <li key={textOf(item, 'partNumber')}>{textOf(item, 'partNumber')}</li>),
        )}
      </ul>
      {items.hasNextPage && (
        <button type="button" disabled={items.isFetchingNextPage} onClick={() => items.fetchNextPage()}>
          More
        </button>
      )}
    </>
  );
}
