// Generated from specs/ (sha256 of the bundle: 44adb9ed03a43450bc1af27b616cdef4c072865d25f3bc70cfef086522a53950).
// Do not edit: change the description and run `pnpm generate`.

/** The paths of the POSTs that may be sent again without knowing what came of the first time: documented pure reads. */
export const retrySafePosts: readonly string[] = [
];

/** `METHOD path` to operationId, of the operations that `habitualOperationId` would name otherwise. */
export const oddOperationIds: Readonly<Record<string, string>> = {
  "POST /organization/users/invite": "postOrganizationUserInvite",
};
