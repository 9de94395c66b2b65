import { oddOperationIds } from './generated/client.ts';
import { habitualOperationId } from './operation-id.ts';

export { retrySafePosts } from './generated/client.ts';

/** The operationId of an operation of the description, without shipping the table of them all. */
export function operationIdOf(method: string, path: string): string {
  const habitual = habitualOperationId(method, path);
  return oddOperationIds[habitual] ?? habitual;
}
