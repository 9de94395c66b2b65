// Generated from specs/ (sha256 of the bundle: 623efe9c26fecb752b64f41e3e79a3dd10ca973f0a7b55bd8040f0c5533f8a88).
// Do not edit: change the description and run `pnpm generate`.

/** The names of response examples, by operationId and status. An example without a name is left out. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
