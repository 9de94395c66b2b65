// Generated from specs/ (sha256 of the bundle: 9ce9692c8fbe57c95202029a715edc848d371361d441cc2530a86d7766f4e7a2).
// Do not edit: change the description and run `pnpm generate`.

/** The names of the answers' examples, by operationId and status. What is not here has no example with a name. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
