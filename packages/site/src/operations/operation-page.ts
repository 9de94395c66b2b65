import type { Evidence } from '@goldleaf/openapi';
import type { Change } from './changes.ts';
import type { Field } from './fields.ts';

/** Content of an operation's page. It can be kept as JSON. */
export interface OperationPage {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly evidence: Evidence;
  /** Location at which GoldLeaf's page was cut, if `evidence` is `partial`. */
  readonly evidenceCut: string | undefined;
  /** Address of GoldLeaf's own page. */
  readonly source: string | undefined;
  readonly access: Access;
  readonly retry: Retry;
  readonly level: CoverageLevel | undefined;
  readonly parameters: readonly Field[];
  readonly body: Body | undefined;
  readonly responses: readonly ResponseOf[];
  readonly typescript: string;
  readonly commandLine: string;
  readonly quirks: readonly string[];
  readonly assumptions: readonly string[];
  readonly changes: readonly Change[];
}

export interface Access {
  readonly roles: readonly string[];
  readonly blockedRoles: readonly string[];
  readonly subscriptions: readonly string[];
  /** Whether it requires a token. Only the token request doesn't. */
  readonly needsToken: boolean;
}

export interface Retry {
  /** Whether it is sent again if the first result is unknown. */
  readonly isSafe: boolean;
  /** The reason, if its method suggests otherwise. */
  readonly reason: string | undefined;
}

export interface CoverageLevel {
  readonly number: number;
  readonly name: string;
}

export interface Content {
  readonly mediaType: string;
  /** Undefined if nothing is documented. */
  readonly type: string | undefined;
  readonly fields: readonly Field[];
  /** JSON. */
  readonly example: string | undefined;
}

export interface Body {
  readonly isRequired: boolean;
  readonly contents: readonly Content[];
}

export interface ResponseOf {
  readonly status: string;
  readonly description: string;
  readonly contents: readonly Content[];
}
