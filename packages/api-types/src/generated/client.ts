// Generated from specs/ (sha256 of the bundle: 9ce9692c8fbe57c95202029a715edc848d371361d441cc2530a86d7766f4e7a2).
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
  postSalesEstimatesCheckExisting: "postSaleEstimatesCheckExisting",
  postOrganizationUsersInvite: "postOrganizationUserInvite",
  postWorkOrdersCreate: "postWorkORdersCreate",
};
