export { oddOperationIds, retrySafePosts } from './generated/client.ts';
export { habitualOperationId } from './operation-id.ts';
