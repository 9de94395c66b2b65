// Generated from specs/ (sha256 of the bundle: 44adb9ed03a43450bc1af27b616cdef4c072865d25f3bc70cfef086522a53950).
// Do not edit: change the description and run `pnpm generate`.

/** How much of an operation's documentation was read: its whole page, part of it, or its name alone. */
export type Evidence = 'full' | 'partial' | 'index';

/** What the description says of an operation, beside its parameters and bodies. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** Whether the operation may be sent again without knowing what came of the first time. */
  readonly retrySafe: boolean;
  /** The roles that the documentation names; empty where it names none. */
  readonly roles: readonly string[];
}

/** All operations of the description, by operationId. */
export const operationTable = {
  postSecurityV1Token: {"method":"POST","path":"/security/v1/token","tag":"Security","evidence":"full","retrySafe":false,"roles":[]},
  postOrganizationUserInvite: {"method":"POST","path":"/organization/users/invite","tag":"User","evidence":"full","retrySafe":false,"roles":["admin"]},
} as const;

/** An operationId of the description. */
export type OperationId = keyof typeof operationTable;
