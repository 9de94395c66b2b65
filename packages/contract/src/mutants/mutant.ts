import type { Evidence } from '@goldleaf/openapi';
import type { Level } from '../checks/level.ts';
import type { Spec } from '../spec.ts';

/** The OpenAPI description with one small mistake. */
export interface Mutant {
  /** Operator, JSON pointer into the bundled description, and an optional variant: `REQ-ADD /…/schema name`. */
  readonly id: string;
  readonly operator: string;
  /** Location of the change. */
  readonly pointer: string;
  /** The level that checks the changed part. */
  readonly level: Level;
  /** The change in words. */
  readonly text: string;
  /** Changes a copy of the description in place. */
  apply(draft: Draft): void;
}

/** The subject of a mistake. Each family has its own file in `operators/`. */
export type Family = 'document' | 'security' | 'parameter' | 'body' | 'response' | 'schema';

/** A mutant and the operations that it affects, best documented first. */
export interface LocatedMutant extends Mutant {
  readonly family: Family;
  /** As `METHOD path`. */
  readonly operations: readonly string[];
  /** Evidence of the first operation. */
  readonly evidence: Evidence;
}

/** A copy of a description that mutants change. */
export type Draft = Spec & DraftNode;

export interface DraftNode {
  [key: string]: unknown;
}

/** An object of the description that operators change. */
export interface Location {
  readonly kind:
    | 'document'
    | 'scheme'
    | 'operation'
    | 'parameter'
    | 'body'
    | 'response'
    | 'mediaType'
    | 'schema';
  readonly pointer: string;
  readonly node: DraftNode;
  readonly level: Level;
}

/** The change that an operator makes at a location. */
export interface MutantChange {
  readonly operator: string;
  /** Keys below the location. */
  readonly below?: readonly string[];
  readonly variant?: string;
  readonly text: string;
  /** Default: the location's. */
  readonly level?: Level;
  /** Changes a copy of the location's node in place. */
  change(node: DraftNode, draft: Draft): void;
}

/** Creates the change that replaces the value of a key. */
export function replaceKey(operator: string, key: string, value: unknown, text: string): MutantChange {
  const change = (draft: DraftNode): void => {
    draft[key] = value;
  };
  return { operator, below: [key], text, change };
}
