import type { Description, Evidence } from '../description.ts';
import type { Level } from '../level.ts';

/** The description with one thing changed, as someone could by mistake. */
export interface Mutant {
  /** Operator, JSON pointer in the bundled description, and a variant where there are several: `REQ-ADD /…/schema name`. */
  readonly id: string;
  readonly operator: string;
  /** What is changed, or what something is added to. */
  readonly pointer: string;
  /** The level whose checks are about what is changed. */
  readonly level: Level;
  /** In words, for a report. */
  readonly text: string;
  /** Changes a copy of the description in place. */
  apply(description: Draft): void;
}

/** What a mistake is made in: the operators of each are one file of `operators/`. */
export type Family = 'document' | 'security' | 'parameter' | 'body' | 'response' | 'schema';

/** A mutant, and the operations that it can be seen in: the one that is known best first. */
export interface PlacedMutant extends Mutant {
  readonly family: Family;
  /** Their `METHOD path`. */
  readonly operations: readonly string[];
  /** How far the first of them is known. */
  readonly evidence: Evidence;
}

/** A copy of a description, to be changed. */
export type Draft = Description & DraftNode;

export interface DraftNode {
  [key: string]: unknown;
}

/** What an operator changes: an object of the description, and where it stands. */
export interface Place {
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

export interface MutantMade {
  readonly operator: string;
  /** Keys below the place. */
  readonly below?: readonly string[];
  readonly variant?: string;
  readonly text: string;
  /** Default: the place's. */
  readonly level?: Level;
  /** Changes the place, in a copy. */
  change(node: DraftNode, draft: Draft): void;
}

/** The mutant that has another value in a key of the place. */
export function set(operator: string, key: string, value: unknown, text: string): MutantMade {
  return {
    operator,
    below: [key],
    text,
    change: (draft) => {
      draft[key] = value;
    },
  };
}
