// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

/** The names of response examples, by operationId and status. An example without a name is left out. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
