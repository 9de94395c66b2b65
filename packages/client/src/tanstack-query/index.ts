export type { GoldLeafQueries, GoldLeafQueriesOptions } from './goldleaf-queries.ts';
export { goldleafQueries } from './goldleaf-queries.ts';
export type { InfiniteQuery, Mutation, Query, ReadPath } from './query-options.ts';
