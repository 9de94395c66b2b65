// Generated from specs/ (sha256 of the bundle: 44adb9ed03a43450bc1af27b616cdef4c072865d25f3bc70cfef086522a53950).
// Do not edit: change the description and run `pnpm generate`.

import type { operations } from './paths.ts';

/** The operations that a GET reaches, by path. */
export interface GetOperations {
}

/** The operations that a POST reaches, by path. */
export interface PostOperations {
  /** Exchanges an API key for a security token. */
  "/security/v1/token": operations["postSecurityV1Token"];
  /** Invites new users by email. */
  "/organization/users/invite": operations["postOrganizationUserInvite"];
}

/** A path that can be read with GET. */
export type GetPath = keyof GetOperations;

/** A path that can be sent to with POST. */
export type PostPath = keyof PostOperations;
