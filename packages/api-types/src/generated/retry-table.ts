// Generated from specs/ (sha256 of the bundle: df180af04261743d6d633834dd6262dfda8d04895fac46bf47aa2cb7d41e6c39).
// Do not edit: change the description and run `pnpm generate`.

/** Paths of the POSTs that may be sent again when the first result is unknown: documented pure reads. */
export const retrySafePosts: readonly string[] = [
  "/components/export",
  "/customers/export",
  "/customer/{customerId}/items/export",
  "/hoseassembly/price",
  "/pricelists/export",
  "/salesestimates/checkexisting",
  "/salesestimate/{salesEstimateId}/getBillOfMaterials",
];

/** Paths of the GETs that may not be sent again when the first result is unknown: they may change something. */
export const retryUnsafeGets: readonly string[] = [
  "/hoseassemblies/parse",
  "/organization/nextpartnumber",
  "/salesestimate/{salesEstimateId}/refresh",
];
