// Generated from specs/ (sha256 of the bundle: 813c3eb61448efef9ae008736bdb72cdbb9f8ef29406d386b6051799f2ac16bb).
// Do not edit: change the description and run `pnpm generate`.

/** The paths of the POSTs that may be sent again without knowing what came of the first time: documented pure reads. */
export const retrySafePosts: readonly string[] = [
  "/components/export",
  "/customers/export",
  "/customer/{customerId}/items/export",
  "/hoseassembly/price",
  "/pricelists/export",
  "/salesestimates/checkexisting",
  "/salesestimate/{salesEstimateId}/getBillOfMaterials",
];

/** `METHOD path` to operationId, of the operations that `habitualOperationId` would name otherwise. */
export const oddOperationIds: Readonly<Record<string, string>> = {
  "POST /adaptors/create": "getAdaptorCreate",
  "POST /components/export": "postComponentsExports",
  "POST /customers/create": "postCustomerCreate",
  "POST /customers/export": "postCustomerExport",
  "POST /customer/{customerId}/location/{locationId}/update": "postCustomerIdLocationUpdate",
  "POST /hoseassembly/{hoseAssemblyId}/rollback": "postHoseAssemblyIdRollBack",
  "POST /hosekits/create": "postHoseKitCreate",
  "GET /organization/apikeys": "getOrganizationApiKey",
  "POST /organization/apikeys/{apiKeyId}/delete": "postOrganizationApiIdDelete",
  "POST /pricelists/create": "postPriceListCreate",
  "POST /pricelists/import": "postPriceListImports",
  "POST /salesestimates/checkexisting": "postSaleEstimatesCheckExisting",
  "POST /organization/users/invite": "postOrganizationUserInvite",
  "POST /workorders/create": "postWorkORdersCreate",
};
