import type { DocumentedOperation } from './evidence.ts';

/**
 * What is expected of an operation, by its docs and by tables that people wrote and reviewed. Nothing of it is read from the
 * description that the target serves: expected and got would then change together, and no fault could show.
 */
export interface Expectation {
  readonly operation: DocumentedOperation;
  /** The sentences of the guides (`specs/evidence/guides.yaml`) that the rest is written from. */
  readonly facts: readonly string[];
  /** Base URL of GoldLeaf's own server. */
  readonly server: string;
  /** Whether it takes a bearer token. */
  readonly secured: boolean;
  /** Places in the body that must be there, such as `grantType`. */
  readonly required: readonly string[];
  /** Places in the body that are sent and never answered, such as `emailAddresses.0.password`. */
  readonly writeOnly: readonly string[];
  /** A body with all that the docs show. */
  readonly body: unknown;
  /** By name: bodies that the docs do not speak against. */
  readonly goodBodies: Readonly<Record<string, unknown>>;
  /** By name: bodies that the docs, or the description's recorded reading of them, refuse. */
  readonly badBodies: Readonly<Record<string, BadBody>>;
  /** By name: paths that look like the operation's. */
  readonly nearMissPaths: Readonly<Record<string, string>>;
  /** By name: what a good request is answered with, the default first. Empty where the docs show no answer. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface BadBody {
  readonly body: unknown;
  readonly violations: readonly string[];
}
