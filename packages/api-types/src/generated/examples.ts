// Generated from specs/ (sha256 of the bundle: 0154f4d34b50047f3d92fe59d92d885d941a3931ce4574c25f8edc234dde1fa2).
// Do not edit: change the description and run `pnpm generate`.

/** The names of response examples, by operationId and status. An example without a name is left out. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
