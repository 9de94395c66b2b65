export type { Bump, Change, Counterexample, Direction, Level } from './compare/change.ts';
export { type Comparison, compareDescriptions } from './compare/compare.ts';
