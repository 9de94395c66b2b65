export type { ObservedDocument, ObservedOperation, ObservedResponse } from './observed-evidence.ts';
