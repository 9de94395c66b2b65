// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
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
