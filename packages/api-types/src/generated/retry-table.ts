// Generated from specs/ (sha256 of the bundle: 623efe9c26fecb752b64f41e3e79a3dd10ca973f0a7b55bd8040f0c5533f8a88).
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
