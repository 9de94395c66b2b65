export { type Leaf, Leaves } from './leaves.ts';
export { traceObserved } from './observed.ts';
export { traceOperations } from './operation.ts';
export { traceSchemas } from './schema.ts';
export { formatTable, locationInDescription, locationInEvidence, reasonFor } from './untraced.ts';
