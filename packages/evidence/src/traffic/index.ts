export type { ObservedDocument, ObservedOperation, ObservedResponse } from './observed-evidence.ts';
export { readObserved } from './observed-evidence.ts';
