// Generated from specs/ (sha256 of the bundle: 3d1dc2878489bcad625d6fe72d62773772be49a88697bdacdebd0f0ec5a4f4f5).
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

/** The operationId that the habit gives to the one that is documented, of the operations that break the habit. */
export const oddOperationIds: Readonly<Record<string, string>> = {
  postAdaptorsCreate: "getAdaptorCreate",
  postComponentsExport: "postComponentsExports",
  postCustomersCreate: "postCustomerCreate",
  postCustomersExport: "postCustomerExport",
  postCustomerIdLocationIdUpdate: "postCustomerIdLocationUpdate",
  postHoseAssemblyIdRollback: "postHoseAssemblyIdRollBack",
  postHoseKitsCreate: "postHoseKitCreate",
  getOrganizationApiKeys: "getOrganizationApiKey",
  postOrganizationApiKeysIdDelete: "postOrganizationApiIdDelete",
  postPriceListsCreate: "postPriceListCreate",
  postPriceListsImport: "postPriceListImports",
  postSalesEstimatesCheckexisting: "postSaleEstimatesCheckExisting",
  postOrganizationUsersInvite: "postOrganizationUserInvite",
  postWorkOrdersCreate: "postWorkORdersCreate",
};
