import type { Change } from '../src/compare/change.ts';

/** Returns a harmless change of a request, with some fields replaced. */
export function changeOf(fields: Partial<Change>): Change {
  return {
    id: 'some-id',
    level: 'INFO',
    bump: 'minor',
    direction: 'request',
    operations: ['GET /hoses'],
    pointer: '/paths/~1hoses/get',
    location: 'request body',
    text: 'is new.',
    ...fields,
  };
}
