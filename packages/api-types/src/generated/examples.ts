// Generated from specs/ (sha256 of the bundle: df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39).
// Do not edit: change the description and run `pnpm generate`.

/** The names of response examples, by operationId and status. An example without a name is left out. */
export interface ExampleNames {
  postSecurityV1Token: { 200: "securityTokens" | "configuration" };
}

/** An operation whose request has an example. */
export type RequestExampleId = "postSecurityV1Token" | "postOrganizationAcceptTerms" | "postSalesEstimateIdItemIdUpdate" | "postSalesEstimateIdRelease" | "postOrganizationUserInvite";
