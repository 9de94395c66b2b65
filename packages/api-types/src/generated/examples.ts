// Generated from specs/ (sha256 of the bundle: 82668de881e597cd43f0ce2c7bbff1030a911e9b52ee55a7533f0bc503b1195a).
// Do not edit: change the description and run `pnpm generate`.

/** The names of the answers' examples, by operationId and status. What is not here has no example with a name. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
