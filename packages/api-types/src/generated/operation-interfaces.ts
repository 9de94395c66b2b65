// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

import type { OperationOptions } from '../operation-options.ts';
import type { operations } from './paths.ts';

type Described<Id extends keyof operations> = operations[Id];

/**
 * Exchanges an API key for a security token.
 *
 * `POST /security/v1/token`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html
 */
export interface PostSecurityV1Token extends Described<"postSecurityV1Token"> {}

/**
 * The parameters and body of `POST /security/v1/token`.
 *
 * @see https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html
 */
export interface PostSecurityV1TokenOptions extends OperationOptions<Described<"postSecurityV1Token">> {}

/**
 * Gets the cross of adaptors.
 *
 * `GET /adaptors/cross`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-cross.html
 */
export interface GetAdaptorsCross extends Described<"getAdaptorsCross"> {}

/**
 * The parameters and body of `GET /adaptors/cross`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-cross.html
 */
export interface GetAdaptorsCrossOptions extends OperationOptions<Described<"getAdaptorsCross">> {}

/**
 * Searches adaptors.
 *
 * `GET /adaptors/search`. Evidence: name-only.
 */
export interface GetAdaptorsSearch extends Described<"getAdaptorsSearch"> {}

/**
 * The parameters and body of `GET /adaptors/search`.
 */
export interface GetAdaptorsSearchOptions extends OperationOptions<Described<"getAdaptorsSearch">> {}

/**
 * Gets one adaptor.
 *
 * `GET /adaptor/{adaptorId}`. Evidence: name-only.
 */
export interface GetAdaptorAdaptorId extends Described<"getAdaptorId"> {}

/**
 * The parameters and body of `GET /adaptor/{adaptorId}`.
 */
export interface GetAdaptorAdaptorIdOptions extends OperationOptions<Described<"getAdaptorId">> {}

/**
 * Gets the configuration of adaptors.
 *
 * `GET /adaptors/configuration`. Evidence: name-only.
 */
export interface GetAdaptorsConfiguration extends Described<"getAdaptorsConfiguration"> {}

/**
 * The parameters and body of `GET /adaptors/configuration`.
 */
export interface GetAdaptorsConfigurationOptions extends OperationOptions<Described<"getAdaptorsConfiguration">> {}

/**
 * Creates an adaptor.
 *
 * `POST /adaptors/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-create.html
 */
export interface PostAdaptorsCreate extends Described<"getAdaptorCreate"> {}

/**
 * The parameters and body of `POST /adaptors/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-create.html
 */
export interface PostAdaptorsCreateOptions extends OperationOptions<Described<"getAdaptorCreate">> {}

/**
 * Gets the organization's adaptors.
 *
 * `GET /organization/adaptors`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-adaptors.html
 */
export interface GetOrganizationAdaptors extends Described<"getOrganizationAdaptors"> {}

/**
 * The parameters and body of `GET /organization/adaptors`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-adaptors.html
 */
export interface GetOrganizationAdaptorsOptions extends OperationOptions<Described<"getOrganizationAdaptors">> {}

/**
 * Gets the organization's custom adaptors.
 *
 * `GET /organization/customadaptors`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-customadaptors.html
 */
export interface GetOrganizationCustomadaptors extends Described<"getOrganizationCustomadaptors"> {}

/**
 * The parameters and body of `GET /organization/customadaptors`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-customadaptors.html
 */
export interface GetOrganizationCustomadaptorsOptions extends OperationOptions<Described<"getOrganizationCustomadaptors">> {}

/**
 * Updates one adaptor of the organization.
 *
 * `POST /organization/adaptor/{adaptorId}/update`. Evidence: name-only.
 */
export interface PostOrganizationAdaptorAdaptorIdUpdate extends Described<"postOrganizationAdaptorIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/adaptor/{adaptorId}/update`.
 */
export interface PostOrganizationAdaptorAdaptorIdUpdateOptions extends OperationOptions<Described<"postOrganizationAdaptorIdUpdate">> {}

/**
 * Gets the brands.
 *
 * `GET /brands`. Evidence: name-only.
 */
export interface GetBrands extends Described<"getBrands"> {}

/**
 * The parameters and body of `GET /brands`.
 */
export interface GetBrandsOptions extends OperationOptions<Described<"getBrands">> {}

/**
 * Gets the hose brands.
 *
 * `GET /hosebrands`. Evidence: name-only.
 */
export interface GetHosebrands extends Described<"getHosebrands"> {}

/**
 * The parameters and body of `GET /hosebrands`.
 */
export interface GetHosebrandsOptions extends OperationOptions<Described<"getHosebrands">> {}

/**
 * Gets the adaptor brands.
 *
 * `GET /adaptorbrands`. Evidence: name-only.
 */
export interface GetAdaptorbrands extends Described<"getAdaptorbrands"> {}

/**
 * The parameters and body of `GET /adaptorbrands`.
 */
export interface GetAdaptorbrandsOptions extends OperationOptions<Described<"getAdaptorbrands">> {}

/**
 * Gets the wrap brands.
 *
 * `GET /wrapbrands`. Evidence: name-only.
 */
export interface GetWrapbrands extends Described<"getWrapbrands"> {}

/**
 * The parameters and body of `GET /wrapbrands`.
 */
export interface GetWrapbrandsOptions extends OperationOptions<Described<"getWrapbrands">> {}

/**
 * Gets the other item brands.
 *
 * `GET /otheritembrands`. Evidence: name-only.
 */
export interface GetOtheritembrands extends Described<"getOtherItembrands"> {}

/**
 * The parameters and body of `GET /otheritembrands`.
 */
export interface GetOtheritembrandsOptions extends OperationOptions<Described<"getOtherItembrands">> {}

/**
 * Gets the brand names.
 *
 * `GET /brandnames`. Evidence: name-only.
 */
export interface GetBrandnames extends Described<"getBrandnames"> {}

/**
 * The parameters and body of `GET /brandnames`.
 */
export interface GetBrandnamesOptions extends OperationOptions<Described<"getBrandnames">> {}

/**
 * Deletes one brand.
 *
 * `POST /brand/{brandId}/delete`. Evidence: name-only.
 */
export interface PostBrandBrandIdDelete extends Described<"postBrandIdDelete"> {}

/**
 * The parameters and body of `POST /brand/{brandId}/delete`.
 */
export interface PostBrandBrandIdDeleteOptions extends OperationOptions<Described<"postBrandIdDelete">> {}

/**
 * Updates one brand.
 *
 * `POST /brand/{brandId}/update`. Evidence: name-only.
 */
export interface PostBrandBrandIdUpdate extends Described<"postBrandIdUpdate"> {}

/**
 * The parameters and body of `POST /brand/{brandId}/update`.
 */
export interface PostBrandBrandIdUpdateOptions extends OperationOptions<Described<"postBrandIdUpdate">> {}

/**
 * Exports brands.
 *
 * `POST /brands/export`. Evidence: name-only.
 */
export interface PostBrandsExport extends Described<"postBrandsExport"> {}

/**
 * The parameters and body of `POST /brands/export`.
 */
export interface PostBrandsExportOptions extends OperationOptions<Described<"postBrandsExport">> {}

/**
 * Gets the organization's default brand.
 *
 * `GET /organization/defaultbrand`. Evidence: name-only.
 */
export interface GetOrganizationDefaultbrand extends Described<"getOrganizationDefaultbrand"> {}

/**
 * The parameters and body of `GET /organization/defaultbrand`.
 */
export interface GetOrganizationDefaultbrandOptions extends OperationOptions<Described<"getOrganizationDefaultbrand">> {}

/**
 * Gets the organization's default adaptor brand.
 *
 * `GET /organization/defaultadaptorbrand`. Evidence: name-only.
 */
export interface GetOrganizationDefaultadaptorbrand extends Described<"getOrganizationDefaultadaptorbrand"> {}

/**
 * The parameters and body of `GET /organization/defaultadaptorbrand`.
 */
export interface GetOrganizationDefaultadaptorbrandOptions extends OperationOptions<Described<"getOrganizationDefaultadaptorbrand">> {}

/**
 * Imports components.
 *
 * `POST /components/import`. Evidence: name-only.
 */
export interface PostComponentsImport extends Described<"postComponentsImport"> {}

/**
 * The parameters and body of `POST /components/import`.
 */
export interface PostComponentsImportOptions extends OperationOptions<Described<"postComponentsImport">> {}

/**
 * Excel template for components.
 *
 * `POST /components/exceltemplate`. Evidence: name-only.
 */
export interface PostComponentsExceltemplate extends Described<"postComponentsExceltemplate"> {}

/**
 * The parameters and body of `POST /components/exceltemplate`.
 */
export interface PostComponentsExceltemplateOptions extends OperationOptions<Described<"postComponentsExceltemplate">> {}

/**
 * Exports components.
 *
 * `POST /components/export`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/component/components-export.html
 */
export interface PostComponentsExport extends Described<"postComponentsExports"> {}

/**
 * The parameters and body of `POST /components/export`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/component/components-export.html
 */
export interface PostComponentsExportOptions extends OperationOptions<Described<"postComponentsExports">> {}

/**
 * Gets the organization's components.
 *
 * `GET /organization/components`. Evidence: name-only.
 */
export interface GetOrganizationComponents extends Described<"getOrganizationComponents"> {}

/**
 * The parameters and body of `GET /organization/components`.
 */
export interface GetOrganizationComponentsOptions extends OperationOptions<Described<"getOrganizationComponents">> {}

/**
 * Sizes of crimp fittings.
 *
 * `POST /crimpfittings/sizes`. Evidence: name-only.
 */
export interface PostCrimpfittingsSizes extends Described<"postCrimpfittingsSizes"> {}

/**
 * The parameters and body of `POST /crimpfittings/sizes`.
 */
export interface PostCrimpfittingsSizesOptions extends OperationOptions<Described<"postCrimpfittingsSizes">> {}

/**
 * Creates a crimp fitting.
 *
 * `POST /crimpfittings/create`. Evidence: name-only.
 */
export interface PostCrimpfittingsCreate extends Described<"postCrimpfittingsCreate"> {}

/**
 * The parameters and body of `POST /crimpfittings/create`.
 */
export interface PostCrimpfittingsCreateOptions extends OperationOptions<Described<"postCrimpfittingsCreate">> {}

/**
 * Gets one crimp fitting.
 *
 * `GET /crimpfitting/{crimpfittingId}`. Evidence: name-only.
 */
export interface GetCrimpfittingCrimpfittingId extends Described<"getCrimpfittingId"> {}

/**
 * The parameters and body of `GET /crimpfitting/{crimpfittingId}`.
 */
export interface GetCrimpfittingCrimpfittingIdOptions extends OperationOptions<Described<"getCrimpfittingId">> {}

/**
 * Updates one crimp fitting of the organization.
 *
 * `POST /organization/crimpfitting/{crimpfittingId}/update`. Evidence: name-only.
 */
export interface PostOrganizationCrimpfittingCrimpfittingIdUpdate extends Described<"postOrganizationCrimpfittingIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/crimpfitting/{crimpfittingId}/update`.
 */
export interface PostOrganizationCrimpfittingCrimpfittingIdUpdateOptions extends OperationOptions<Described<"postOrganizationCrimpfittingIdUpdate">> {}

/**
 * Gets the organization's coupling series.
 *
 * `GET /organization/couplingseries`. Evidence: name-only.
 */
export interface GetOrganizationCouplingseries extends Described<"getOrganizationCouplingseries"> {}

/**
 * The parameters and body of `GET /organization/couplingseries`.
 */
export interface GetOrganizationCouplingseriesOptions extends OperationOptions<Described<"getOrganizationCouplingseries">> {}

/**
 * Gets the organization's coupling series details.
 *
 * `GET /organization/couplingseriesdetails`. Evidence: name-only.
 */
export interface GetOrganizationCouplingseriesdetails extends Described<"getOrganizationCouplingseriesdetails"> {}

/**
 * The parameters and body of `GET /organization/couplingseriesdetails`.
 */
export interface GetOrganizationCouplingseriesdetailsOptions extends OperationOptions<Described<"getOrganizationCouplingseriesdetails">> {}

/**
 * Gets the organization's crimp fittings.
 *
 * `GET /organization/crimpfittings`. Evidence: name-only.
 */
export interface GetOrganizationCrimpfittings extends Described<"getOrganizationCrimpfittings"> {}

/**
 * The parameters and body of `GET /organization/crimpfittings`.
 */
export interface GetOrganizationCrimpfittingsOptions extends OperationOptions<Described<"getOrganizationCrimpfittings">> {}

/**
 * Gets the organization's crimp fittings with ferrules.
 *
 * `GET /organization/crimpfittingswithferrules`. Evidence: name-only.
 */
export interface GetOrganizationCrimpfittingswithferrules extends Described<"getOrganizationCrimpfittingswithferrules"> {}

/**
 * The parameters and body of `GET /organization/crimpfittingswithferrules`.
 */
export interface GetOrganizationCrimpfittingswithferrulesOptions extends OperationOptions<Described<"getOrganizationCrimpfittingswithferrules">> {}

/**
 * Gets the organization's custom crimp fittings.
 *
 * `GET /organization/customcrimpfittings`. Evidence: name-only.
 */
export interface GetOrganizationCustomcrimpfittings extends Described<"getOrganizationCustomcrimpfittings"> {}

/**
 * The parameters and body of `GET /organization/customcrimpfittings`.
 */
export interface GetOrganizationCustomcrimpfittingsOptions extends OperationOptions<Described<"getOrganizationCustomcrimpfittings">> {}

/**
 * Lists the organization's customers, with optional filters.
 *
 * `GET /customers`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers.html
 */
export interface GetCustomers extends Described<"getCustomers"> {}

/**
 * The parameters and body of `GET /customers`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers.html
 */
export interface GetCustomersOptions extends OperationOptions<Described<"getCustomers">> {}

/**
 * Gets the customer names.
 *
 * `GET /customernamess`. Evidence: name-only.
 */
export interface GetCustomernamess extends Described<"getCustomernamess"> {}

/**
 * The parameters and body of `GET /customernamess`.
 */
export interface GetCustomernamessOptions extends OperationOptions<Described<"getCustomernamess">> {}

/**
 * Adds a customer.
 *
 * `POST /customers/create`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-create.html
 */
export interface PostCustomersCreate extends Described<"postCustomerCreate"> {}

/**
 * The parameters and body of `POST /customers/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-create.html
 */
export interface PostCustomersCreateOptions extends OperationOptions<Described<"postCustomerCreate">> {}

/**
 * Gets one customer.
 *
 * `GET /customer/{customerId}`. Evidence: name-only.
 */
export interface GetCustomerCustomerId extends Described<"getCustomerId"> {}

/**
 * The parameters and body of `GET /customer/{customerId}`.
 */
export interface GetCustomerCustomerIdOptions extends OperationOptions<Described<"getCustomerId">> {}

/**
 * Updates one customer.
 *
 * `POST /customer/{customerId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-update.html
 */
export interface PostCustomerCustomerIdUpdate extends Described<"postCustomerIdUpdate"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-update.html
 */
export interface PostCustomerCustomerIdUpdateOptions extends OperationOptions<Described<"postCustomerIdUpdate">> {}

/**
 * Soft-deletes a customer and its latest properties.
 *
 * `POST /customer/{customerId}/delete`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-delete.html
 */
export interface PostCustomerCustomerIdDelete extends Described<"postCustomerIdDelete"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/delete`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-delete.html
 */
export interface PostCustomerCustomerIdDeleteOptions extends OperationOptions<Described<"postCustomerIdDelete">> {}

/**
 * Excel template for customers.
 *
 * `POST /customers/exceltemplate`. Evidence: name-only.
 */
export interface PostCustomersExceltemplate extends Described<"postCustomersExceltemplate"> {}

/**
 * The parameters and body of `POST /customers/exceltemplate`.
 */
export interface PostCustomersExceltemplateOptions extends OperationOptions<Described<"postCustomersExceltemplate">> {}

/**
 * Exports chosen or all customers, optionally filtered by name.
 *
 * `POST /customers/export`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-export.html
 */
export interface PostCustomersExport extends Described<"postCustomerExport"> {}

/**
 * The parameters and body of `POST /customers/export`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-export.html
 */
export interface PostCustomersExportOptions extends OperationOptions<Described<"postCustomerExport">> {}

/**
 * Lists a customer's active items, paged, sortable and filterable.
 *
 * `GET /customer/{customerId}/items`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items.html
 */
export interface GetCustomerCustomerIdItems extends Described<"getCustomerIdItems"> {}

/**
 * The parameters and body of `GET /customer/{customerId}/items`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items.html
 */
export interface GetCustomerCustomerIdItemsOptions extends OperationOptions<Described<"getCustomerIdItems">> {}

/**
 * Changes the properties of one item of a customer.
 *
 * `POST /customer/{customerId}/item/{itemId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-item-_itemId_-update.html
 */
export interface PostCustomerCustomerIdItemItemIdUpdate extends Described<"postCustomerIdItemIdUpdate"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/item/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-item-_itemId_-update.html
 */
export interface PostCustomerCustomerIdItemItemIdUpdateOptions extends OperationOptions<Described<"postCustomerIdItemIdUpdate">> {}

/**
 * Deletes one item of one customer.
 *
 * `POST /customer/{customerId}/item/{itemId}/delete`. Evidence: name-only.
 */
export interface PostCustomerCustomerIdItemItemIdDelete extends Described<"postCustomerIdItemIdDelete"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/item/{itemId}/delete`.
 */
export interface PostCustomerCustomerIdItemItemIdDeleteOptions extends OperationOptions<Described<"postCustomerIdItemIdDelete">> {}

/**
 * Bulk-imports customer items from an uploaded Excel file.
 *
 * `POST /customers/items/import`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-items-import.html
 */
export interface PostCustomersItemsImport extends Described<"postCustomersItemsImport"> {}

/**
 * The parameters and body of `POST /customers/items/import`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-items-import.html
 */
export interface PostCustomersItemsImportOptions extends OperationOptions<Described<"postCustomersItemsImport">> {}

/**
 * Excel template for items of customers.
 *
 * `POST /customers/items/exceltemplate`. Evidence: name-only.
 */
export interface PostCustomersItemsExceltemplate extends Described<"postCustomersItemsExceltemplate"> {}

/**
 * The parameters and body of `POST /customers/items/exceltemplate`.
 */
export interface PostCustomersItemsExceltemplateOptions extends OperationOptions<Described<"postCustomersItemsExceltemplate">> {}

/**
 * Exports a customer's items, chosen ones or all.
 *
 * `POST /customer/{customerId}/items/export`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items-export.html
 */
export interface PostCustomerCustomerIdItemsExport extends Described<"postCustomerIdItemsExport"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/items/export`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items-export.html
 */
export interface PostCustomerCustomerIdItemsExportOptions extends OperationOptions<Described<"postCustomerIdItemsExport">> {}

/**
 * Lists a customer's active locations, paged, sortable and filterable.
 *
 * `GET /customer/{customerId}/locations`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-locations.html
 */
export interface GetCustomerCustomerIdLocations extends Described<"getCustomerIdLocations"> {}

/**
 * The parameters and body of `GET /customer/{customerId}/locations`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-locations.html
 */
export interface GetCustomerCustomerIdLocationsOptions extends OperationOptions<Described<"getCustomerIdLocations">> {}

/**
 * Updates a customer location, or creates one.
 *
 * `POST /customer/{customerId}/location/{locationId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-location-_locationId_-update.html
 */
export interface PostCustomerCustomerIdLocationLocationIdUpdate extends Described<"postCustomerIdLocationUpdate"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/location/{locationId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-location-_locationId_-update.html
 */
export interface PostCustomerCustomerIdLocationLocationIdUpdateOptions extends OperationOptions<Described<"postCustomerIdLocationUpdate">> {}

/**
 * Deletes one location of one customer.
 *
 * `POST /customer/{customerId}/location/{locationId}/delete`. Evidence: name-only.
 */
export interface PostCustomerCustomerIdLocationLocationIdDelete extends Described<"postCustomerIdLocationIdDelete"> {}

/**
 * The parameters and body of `POST /customer/{customerId}/location/{locationId}/delete`.
 */
export interface PostCustomerCustomerIdLocationLocationIdDeleteOptions extends OperationOptions<Described<"postCustomerIdLocationIdDelete">> {}

/**
 * Creates a ferrule.
 *
 * `POST /ferrules/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/ferrule/ferrules-create.html
 */
export interface PostFerrulesCreate extends Described<"postFerrulesCreate"> {}

/**
 * The parameters and body of `POST /ferrules/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/ferrule/ferrules-create.html
 */
export interface PostFerrulesCreateOptions extends OperationOptions<Described<"postFerrulesCreate">> {}

/**
 * Gets one ferrule.
 *
 * `GET /ferrule/{ferruleId}`. Evidence: name-only.
 */
export interface GetFerruleFerruleId extends Described<"getFerruleId"> {}

/**
 * The parameters and body of `GET /ferrule/{ferruleId}`.
 */
export interface GetFerruleFerruleIdOptions extends OperationOptions<Described<"getFerruleId">> {}

/**
 * Gets the organization's ferrule.
 *
 * `GET /organization/ferrule`. Evidence: name-only.
 */
export interface GetOrganizationFerrule extends Described<"getOrganizationFerrule"> {}

/**
 * The parameters and body of `GET /organization/ferrule`.
 */
export interface GetOrganizationFerruleOptions extends OperationOptions<Described<"getOrganizationFerrule">> {}

/**
 * Updates one ferrule of the organization.
 *
 * `POST /organization/ferrule/{ferruleId}/update`. Evidence: name-only.
 */
export interface PostOrganizationFerruleFerruleIdUpdate extends Described<"postOrganizationFerruleIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/ferrule/{ferruleId}/update`.
 */
export interface PostOrganizationFerruleFerruleIdUpdateOptions extends OperationOptions<Described<"postOrganizationFerruleIdUpdate">> {}

/**
 * Gets the organization's ferrules.
 *
 * `GET /organization/ferrules`. Evidence: name-only.
 */
export interface GetOrganizationFerrules extends Described<"getOrganizationFerrules"> {}

/**
 * The parameters and body of `GET /organization/ferrules`.
 */
export interface GetOrganizationFerrulesOptions extends OperationOptions<Described<"getOrganizationFerrules">> {}

/**
 * Gets the organization's custom ferrules.
 *
 * `GET /organization/customferrules`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/ferrule/organization-customferrules.html
 */
export interface GetOrganizationCustomferrules extends Described<"getOrganizationCustomferrules"> {}

/**
 * The parameters and body of `GET /organization/customferrules`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/ferrule/organization-customferrules.html
 */
export interface GetOrganizationCustomferrulesOptions extends OperationOptions<Described<"getOrganizationCustomferrules">> {}

/**
 * Gets the genders.
 *
 * `GET /genders`. Evidence: name-only.
 */
export interface GetGenders extends Described<"getGenders"> {}

/**
 * The parameters and body of `GET /genders`.
 */
export interface GetGendersOptions extends OperationOptions<Described<"getGenders">> {}

/**
 * Sizes of hoses.
 *
 * `POST /hoses/sizes`. Evidence: name-only.
 */
export interface PostHosesSizes extends Described<"postHosesSizes"> {}

/**
 * The parameters and body of `POST /hoses/sizes`.
 */
export interface PostHosesSizesOptions extends OperationOptions<Described<"postHosesSizes">> {}

/**
 * Creates a hose.
 *
 * `POST /hoses/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hose/hoses-create.html
 */
export interface PostHosesCreate extends Described<"postHosesCreate"> {}

/**
 * The parameters and body of `POST /hoses/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hose/hoses-create.html
 */
export interface PostHosesCreateOptions extends OperationOptions<Described<"postHosesCreate">> {}

/**
 * Gets one hose.
 *
 * `GET /hose/{hoseId}`. Evidence: name-only.
 */
export interface GetHoseHoseId extends Described<"getHoseId"> {}

/**
 * The parameters and body of `GET /hose/{hoseId}`.
 */
export interface GetHoseHoseIdOptions extends OperationOptions<Described<"getHoseId">> {}

/**
 * Gets the crimp specs of one hose.
 *
 * `GET /hose/{hoseId}/crimpspecs`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hose/hose-_hoseId_-crimpspecs.html
 */
export interface GetHoseHoseIdCrimpspecs extends Described<"getHoseIdCrimpspecs"> {}

/**
 * The parameters and body of `GET /hose/{hoseId}/crimpspecs`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hose/hose-_hoseId_-crimpspecs.html
 */
export interface GetHoseHoseIdCrimpspecsOptions extends OperationOptions<Described<"getHoseIdCrimpspecs">> {}

/**
 * Updates one hose of the organization.
 *
 * `POST /organization/hose/{hoseId}/update`. Evidence: name-only.
 */
export interface PostOrganizationHoseHoseIdUpdate extends Described<"postOrganizationHoseIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/hose/{hoseId}/update`.
 */
export interface PostOrganizationHoseHoseIdUpdateOptions extends OperationOptions<Described<"postOrganizationHoseIdUpdate">> {}

/**
 * Gets the organization's hoses.
 *
 * `GET /organization/hoses`. Evidence: name-only.
 */
export interface GetOrganizationHoses extends Described<"getOrganizationHoses"> {}

/**
 * The parameters and body of `GET /organization/hoses`.
 */
export interface GetOrganizationHosesOptions extends OperationOptions<Described<"getOrganizationHoses">> {}

/**
 * Gets the organization's custom hoses.
 *
 * `GET /organization/customhoses`. Evidence: name-only.
 */
export interface GetOrganizationCustomhoses extends Described<"getOrganizationCustomHoses"> {}

/**
 * The parameters and body of `GET /organization/customhoses`.
 */
export interface GetOrganizationCustomhosesOptions extends OperationOptions<Described<"getOrganizationCustomHoses">> {}

/**
 * Gets "has Parker" of the organization.
 *
 * `GET /organization/hasparker`. Evidence: name-only.
 */
export interface GetOrganizationHasparker extends Described<"getOrganizationHasparker"> {}

/**
 * The parameters and body of `GET /organization/hasparker`.
 */
export interface GetOrganizationHasparkerOptions extends OperationOptions<Described<"getOrganizationHasparker">> {}

/**
 * Checks for existing hose assemblies.
 *
 * `POST /hoseassemblies/checkexisting`. Evidence: name-only.
 */
export interface PostHoseassembliesCheckexisting extends Described<"postHoseAssembliesCheckExisting"> {}

/**
 * The parameters and body of `POST /hoseassemblies/checkexisting`.
 */
export interface PostHoseassembliesCheckexistingOptions extends OperationOptions<Described<"postHoseAssembliesCheckExisting">> {}

/**
 * Creates a hose assembly.
 *
 * `POST /hoseassemblies/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-create.html
 */
export interface PostHoseassembliesCreate extends Described<"postHoseAssembliesCreate"> {}

/**
 * The parameters and body of `POST /hoseassemblies/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-create.html
 */
export interface PostHoseassembliesCreateOptions extends OperationOptions<Described<"postHoseAssembliesCreate">> {}

/**
 * Data sheet of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/datasheet`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdDatasheet extends Described<"postHoseAssemblyIdDatasheet"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/datasheet`.
 */
export interface PostHoseassemblyHoseAssemblyIdDatasheetOptions extends OperationOptions<Described<"postHoseAssemblyIdDatasheet">> {}

/**
 * Label of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/label`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdLabel extends Described<"postHoseAssemblyIdLabel"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/label`.
 */
export interface PostHoseassemblyHoseAssemblyIdLabelOptions extends OperationOptions<Described<"postHoseAssemblyIdLabel">> {}

/**
 * Gets the hose assemblies.
 *
 * `GET /hoseassemblies`. Evidence: name-only.
 */
export interface GetHoseassemblies extends Described<"getHoseAssemblies"> {}

/**
 * The parameters and body of `GET /hoseassemblies`.
 */
export interface GetHoseassembliesOptions extends OperationOptions<Described<"getHoseAssemblies">> {}

/**
 * Gets one hose assembly.
 *
 * `GET /hoseassembly/{hoseAssemblyId}`. Evidence: name-only.
 */
export interface GetHoseassemblyHoseAssemblyId extends Described<"getHoseAssemblyId"> {}

/**
 * The parameters and body of `GET /hoseassembly/{hoseAssemblyId}`.
 */
export interface GetHoseassemblyHoseAssemblyIdOptions extends OperationOptions<Described<"getHoseAssemblyId">> {}

/**
 * Parses hose assemblies.
 *
 * `GET /hoseassemblies/parse`. Evidence: name-only.
 */
export interface GetHoseassembliesParse extends Described<"getHoseAssembliesParse"> {}

/**
 * The parameters and body of `GET /hoseassemblies/parse`.
 */
export interface GetHoseassembliesParseOptions extends OperationOptions<Described<"getHoseAssembliesParse">> {}

/**
 * Parse feedback on hose assemblies.
 *
 * `POST /hoseassemblies/parsefeedback`. Evidence: name-only.
 */
export interface PostHoseassembliesParsefeedback extends Described<"postHoseAssembliesParsefeedback"> {}

/**
 * The parameters and body of `POST /hoseassemblies/parsefeedback`.
 */
export interface PostHoseassembliesParsefeedbackOptions extends OperationOptions<Described<"postHoseAssembliesParsefeedback">> {}

/**
 * Saves one hose assembly as another.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/saveas`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdSaveas extends Described<"postHoseAssemblyIdSaveas"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/saveas`.
 */
export interface PostHoseassemblyHoseAssemblyIdSaveasOptions extends OperationOptions<Described<"postHoseAssemblyIdSaveas">> {}

/**
 * Updates one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/update`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdUpdate extends Described<"postHoseAssemblyIdUpdate"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/update`.
 */
export interface PostHoseassemblyHoseAssemblyIdUpdateOptions extends OperationOptions<Described<"postHoseAssemblyIdUpdate">> {}

/**
 * Deletes one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/delete`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdDelete extends Described<"postHoseAssemblyIdDelete"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/delete`.
 */
export interface PostHoseassemblyHoseAssemblyIdDeleteOptions extends OperationOptions<Described<"postHoseAssemblyIdDelete">> {}

/**
 * Updates the customers of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/customers/update`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdCustomersUpdate extends Described<"postHoseAssemblyIdCustomersUpdate"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/customers/update`.
 */
export interface PostHoseassemblyHoseAssemblyIdCustomersUpdateOptions extends OperationOptions<Described<"postHoseAssemblyIdCustomersUpdate">> {}

/**
 * Deletes the customers of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/customers/delete`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdCustomersDelete extends Described<"postHoseAssemblyIdCustomersDelete"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/customers/delete`.
 */
export interface PostHoseassemblyHoseAssemblyIdCustomersDeleteOptions extends OperationOptions<Described<"postHoseAssemblyIdCustomersDelete">> {}

/**
 * Bulk-imports hose assemblies from an uploaded Excel file.
 *
 * `POST /hoseassemblies/import`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-import.html
 */
export interface PostHoseassembliesImport extends Described<"postHoseAssembliesImport"> {}

/**
 * The parameters and body of `POST /hoseassemblies/import`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-import.html
 */
export interface PostHoseassembliesImportOptions extends OperationOptions<Described<"postHoseAssembliesImport">> {}

/**
 * Excel template for hose assemblies.
 *
 * `POST /hoseassemblies/exceltemplate`. Evidence: name-only.
 */
export interface PostHoseassembliesExceltemplate extends Described<"postHoseAssembliesExceltemplate"> {}

/**
 * The parameters and body of `POST /hoseassemblies/exceltemplate`.
 */
export interface PostHoseassembliesExceltemplateOptions extends OperationOptions<Described<"postHoseAssembliesExceltemplate">> {}

/**
 * Exports hose assemblies.
 *
 * `POST /hoseassemblies/export`. Evidence: name-only.
 */
export interface PostHoseassembliesExport extends Described<"postHoseAssembliesExport"> {}

/**
 * The parameters and body of `POST /hoseassemblies/export`.
 */
export interface PostHoseassembliesExportOptions extends OperationOptions<Described<"postHoseAssembliesExport">> {}

/**
 * Gets the bill of materials of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/getBillOfMaterials`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdGetBillOfMaterials extends Described<"postHoseAssemblyIdGetBillOfMaterials"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/getBillOfMaterials`.
 */
export interface PostHoseassemblyHoseAssemblyIdGetBillOfMaterialsOptions extends OperationOptions<Described<"postHoseAssemblyIdGetBillOfMaterials">> {}

/**
 * Gets the Marken file of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/getmarkenfile`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdGetmarkenfile extends Described<"postHoseAssemblyIdGetmarkenfile"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/getmarkenfile`.
 */
export interface PostHoseassemblyHoseAssemblyIdGetmarkenfileOptions extends OperationOptions<Described<"postHoseAssemblyIdGetmarkenfile">> {}

/**
 * Gets the Parker PTS file of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/getparkerptsfile`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdGetparkerptsfile extends Described<"postHoseAssemblyIdGetparkerptsfile"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/getparkerptsfile`.
 */
export interface PostHoseassemblyHoseAssemblyIdGetparkerptsfileOptions extends OperationOptions<Described<"postHoseAssemblyIdGetparkerptsfile">> {}

/**
 * Price of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/price`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdPrice extends Described<"postHoseAssemblyIdPrice"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/price`.
 */
export interface PostHoseassemblyHoseAssemblyIdPriceOptions extends OperationOptions<Described<"postHoseAssemblyIdPrice">> {}

/**
 * Price of a hose assembly.
 *
 * `POST /hoseassembly/price`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-price.html
 */
export interface PostHoseassemblyPrice extends Described<"postHoseAssemblyPrice"> {}

/**
 * The parameters and body of `POST /hoseassembly/price`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-price.html
 */
export interface PostHoseassemblyPriceOptions extends OperationOptions<Described<"postHoseAssemblyPrice">> {}

/**
 * Releases one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/release`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdRelease extends Described<"postHoseAssemblyIdRelease"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/release`.
 */
export interface PostHoseassemblyHoseAssemblyIdReleaseOptions extends OperationOptions<Described<"postHoseAssemblyIdRelease">> {}

/**
 * Unreleases one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/unrelease`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdUnrelease extends Described<"postHoseAssemblyIdUnrelease"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/unrelease`.
 */
export interface PostHoseassemblyHoseAssemblyIdUnreleaseOptions extends OperationOptions<Described<"postHoseAssemblyIdUnrelease">> {}

/**
 * Obsoletes one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/obsolete`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdObsolete extends Described<"postHoseAssemblyIdObsolete"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/obsolete`.
 */
export interface PostHoseassemblyHoseAssemblyIdObsoleteOptions extends OperationOptions<Described<"postHoseAssemblyIdObsolete">> {}

/**
 * Makes a new version of one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/newversion`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdNewversion extends Described<"postHoseAssemblyIdNewversion"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/newversion`.
 */
export interface PostHoseassemblyHoseAssemblyIdNewversionOptions extends OperationOptions<Described<"postHoseAssemblyIdNewversion">> {}

/**
 * Returns a hose assembly to an earlier version.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/rollback`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-_hoseAssemblyId_-rollback.html
 */
export interface PostHoseassemblyHoseAssemblyIdRollback extends Described<"postHoseAssemblyIdRollBack"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/rollback`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-_hoseAssemblyId_-rollback.html
 */
export interface PostHoseassemblyHoseAssemblyIdRollbackOptions extends OperationOptions<Described<"postHoseAssemblyIdRollBack">> {}

/**
 * Revises one hose assembly.
 *
 * `POST /hoseassembly/{hoseAssemblyId}/revise`. Evidence: name-only.
 */
export interface PostHoseassemblyHoseAssemblyIdRevise extends Described<"postHoseAssemblyIdRevise"> {}

/**
 * The parameters and body of `POST /hoseassembly/{hoseAssemblyId}/revise`.
 */
export interface PostHoseassemblyHoseAssemblyIdReviseOptions extends OperationOptions<Described<"postHoseAssemblyIdRevise">> {}

/**
 * Checks for existing hose kits.
 *
 * `POST /hosekits/checkexisting`. Evidence: name-only.
 */
export interface PostHosekitsCheckexisting extends Described<"postHoseKitsCheckExisting"> {}

/**
 * The parameters and body of `POST /hosekits/checkexisting`.
 */
export interface PostHosekitsCheckexistingOptions extends OperationOptions<Described<"postHoseKitsCheckExisting">> {}

/**
 * Creates a hose kit.
 *
 * `POST /hosekits/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits-create.html
 */
export interface PostHosekitsCreate extends Described<"postHoseKitCreate"> {}

/**
 * The parameters and body of `POST /hosekits/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits-create.html
 */
export interface PostHosekitsCreateOptions extends OperationOptions<Described<"postHoseKitCreate">> {}

/**
 * Gets the hose kits.
 *
 * `GET /hosekits`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits.html
 */
export interface GetHosekits extends Described<"getHoseKits"> {}

/**
 * The parameters and body of `GET /hosekits`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits.html
 */
export interface GetHosekitsOptions extends OperationOptions<Described<"getHoseKits">> {}

/**
 * Gets one hose kit.
 *
 * `GET /hosekit/{hoseKitId}`. Evidence: name-only.
 */
export interface GetHosekitHoseKitId extends Described<"getHoseKitId"> {}

/**
 * The parameters and body of `GET /hosekit/{hoseKitId}`.
 */
export interface GetHosekitHoseKitIdOptions extends OperationOptions<Described<"getHoseKitId">> {}

/**
 * Updates one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/update`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdUpdate extends Described<"postHoseKitIdUpdate"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/update`.
 */
export interface PostHosekitHoseKitIdUpdateOptions extends OperationOptions<Described<"postHoseKitIdUpdate">> {}

/**
 * Releases one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/release`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdRelease extends Described<"postHoseKitIdRelease"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/release`.
 */
export interface PostHosekitHoseKitIdReleaseOptions extends OperationOptions<Described<"postHoseKitIdRelease">> {}

/**
 * Makes a new version of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/newversion`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdNewversion extends Described<"postHoseKitIdNewversion"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/newversion`.
 */
export interface PostHosekitHoseKitIdNewversionOptions extends OperationOptions<Described<"postHoseKitIdNewversion">> {}

/**
 * Rolls one hose kit back.
 *
 * `POST /hosekit/{hoseKitId}/rollback`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdRollback extends Described<"postHoseKitIdRollback"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/rollback`.
 */
export interface PostHosekitHoseKitIdRollbackOptions extends OperationOptions<Described<"postHoseKitIdRollback">> {}

/**
 * Revises one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/revise`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdRevise extends Described<"postHoseKitIdRevise"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/revise`.
 */
export interface PostHosekitHoseKitIdReviseOptions extends OperationOptions<Described<"postHoseKitIdRevise">> {}

/**
 * Deletes one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/delete`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdDelete extends Described<"postHoseKitIdDelete"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/delete`.
 */
export interface PostHosekitHoseKitIdDeleteOptions extends OperationOptions<Described<"postHoseKitIdDelete">> {}

/**
 * Adds a hose assembly to a hose kit's BOM.
 *
 * `POST /hosekit/{hoseKitId}/addhoseassembly`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-addhoseassembly.html
 */
export interface PostHosekitHoseKitIdAddhoseassembly extends Described<"postHoseKitIdAddHoseAssembly"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/addhoseassembly`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-addhoseassembly.html
 */
export interface PostHosekitHoseKitIdAddhoseassemblyOptions extends OperationOptions<Described<"postHoseKitIdAddHoseAssembly">> {}

/**
 * Adds an adaptor to one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/addadaptor`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdAddadaptor extends Described<"postHoseKitIdAddadaptor"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/addadaptor`.
 */
export interface PostHosekitHoseKitIdAddadaptorOptions extends OperationOptions<Described<"postHoseKitIdAddadaptor">> {}

/**
 * Adds an other item to one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/addotheritem`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdAddotheritem extends Described<"postHoseKitIdAddotherItem"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/addotheritem`.
 */
export interface PostHosekitHoseKitIdAddotheritemOptions extends OperationOptions<Described<"postHoseKitIdAddotherItem">> {}

/**
 * Gets the hose assemblies of one hose kit.
 *
 * `GET /hosekit/{hoseKitId}/hoseassemblies`. Evidence: name-only.
 */
export interface GetHosekitHoseKitIdHoseassemblies extends Described<"getHoseKitIdHoseAssemblies"> {}

/**
 * The parameters and body of `GET /hosekit/{hoseKitId}/hoseassemblies`.
 */
export interface GetHosekitHoseKitIdHoseassembliesOptions extends OperationOptions<Described<"getHoseKitIdHoseAssemblies">> {}

/**
 * Gets the adaptors of one hose kit.
 *
 * `GET /hosekit/{hoseKitId}/adaptors`. Evidence: name-only.
 */
export interface GetHosekitHoseKitIdAdaptors extends Described<"getHoseKitIdAdaptors"> {}

/**
 * The parameters and body of `GET /hosekit/{hoseKitId}/adaptors`.
 */
export interface GetHosekitHoseKitIdAdaptorsOptions extends OperationOptions<Described<"getHoseKitIdAdaptors">> {}

/**
 * Gets the other items of one hose kit.
 *
 * `GET /hosekit/{hoseKitId}/otheritems`. Evidence: name-only.
 */
export interface GetHosekitHoseKitIdOtheritems extends Described<"getHoseKitIdOtherItems"> {}

/**
 * The parameters and body of `GET /hosekit/{hoseKitId}/otheritems`.
 */
export interface GetHosekitHoseKitIdOtheritemsOptions extends OperationOptions<Described<"getHoseKitIdOtherItems">> {}

/**
 * Gets all items of one hose kit.
 *
 * `GET /hosekit/{hoseKitId}/allitems`. Evidence: name-only.
 */
export interface GetHosekitHoseKitIdAllitems extends Described<"getHoseKitIdAllItems"> {}

/**
 * The parameters and body of `GET /hosekit/{hoseKitId}/allitems`.
 */
export interface GetHosekitHoseKitIdAllitemsOptions extends OperationOptions<Described<"getHoseKitIdAllItems">> {}

/**
 * Deletes one item of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/item/{itemId}/delete`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdItemItemIdDelete extends Described<"postHoseKitIdItemIdDelete"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/item/{itemId}/delete`.
 */
export interface PostHosekitHoseKitIdItemItemIdDeleteOptions extends OperationOptions<Described<"postHoseKitIdItemIdDelete">> {}

/**
 * Updates a hose assembly line in a hose kit's BOM.
 *
 * `POST /hosekit/{hoseKitId}/hoseassembly/{itemId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-hoseassembly-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdHoseassemblyItemIdUpdate extends Described<"postHoseKitIdHoseAssemblyItemIdUpdate"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/hoseassembly/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-hoseassembly-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdHoseassemblyItemIdUpdateOptions extends OperationOptions<Described<"postHoseKitIdHoseAssemblyItemIdUpdate">> {}

/**
 * Updates one adaptor item of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/adaptor/{itemId}/update`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-adaptor-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdAdaptorItemIdUpdate extends Described<"postHoseKitIdAdaptorItemIdUpdate"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/adaptor/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-adaptor-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdAdaptorItemIdUpdateOptions extends OperationOptions<Described<"postHoseKitIdAdaptorItemIdUpdate">> {}

/**
 * Updates another item's line in a hose kit's BOM.
 *
 * `POST /hosekit/{hoseKitId}/otheritem/{itemId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-otheritem-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdOtheritemItemIdUpdate extends Described<"postHoseKitIdOtherItemItemIdUpdate"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/otheritem/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-otheritem-_itemId_-update.html
 */
export interface PostHosekitHoseKitIdOtheritemItemIdUpdateOptions extends OperationOptions<Described<"postHoseKitIdOtherItemItemIdUpdate">> {}

/**
 * Gets the data sheet of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/getHoseKitDataSheet`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdGetHoseKitDataSheet extends Described<"postHoseKitIdGetHoseKitDataSheet"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/getHoseKitDataSheet`.
 */
export interface PostHosekitHoseKitIdGetHoseKitDataSheetOptions extends OperationOptions<Described<"postHoseKitIdGetHoseKitDataSheet">> {}

/**
 * Gets the bill of materials of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/getBillOfMaterials`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdGetBillOfMaterials extends Described<"postHoseKitIdGetBillOfMaterials"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/getBillOfMaterials`.
 */
export interface PostHosekitHoseKitIdGetBillOfMaterialsOptions extends OperationOptions<Described<"postHoseKitIdGetBillOfMaterials">> {}

/**
 * Gets the Marken file of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/getmarkenfile`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdGetmarkenfile extends Described<"postHoseKitIdGetmarkenfile"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/getmarkenfile`.
 */
export interface PostHosekitHoseKitIdGetmarkenfileOptions extends OperationOptions<Described<"postHoseKitIdGetmarkenfile">> {}

/**
 * Gets the Parker PTS file of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/getparkerptsfile`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdGetparkerptsfile extends Described<"postHoseKitIdGetparkerptsfile"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/getparkerptsfile`.
 */
export interface PostHosekitHoseKitIdGetparkerptsfileOptions extends OperationOptions<Described<"postHoseKitIdGetparkerptsfile">> {}

/**
 * Exports hose kits.
 *
 * `POST /hosekits/export`. Evidence: name-only.
 */
export interface PostHosekitsExport extends Described<"postHoseKitsExport"> {}

/**
 * The parameters and body of `POST /hosekits/export`.
 */
export interface PostHosekitsExportOptions extends OperationOptions<Described<"postHoseKitsExport">> {}

/**
 * Generates hose assembly labels of a hose kit as PDF.
 *
 * `POST /hosekit/{hoseKitId}/labels`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-labels.html
 */
export interface PostHosekitHoseKitIdLabels extends Described<"postHoseKitIdLabels"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/labels`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-labels.html
 */
export interface PostHosekitHoseKitIdLabelsOptions extends OperationOptions<Described<"postHoseKitIdLabels">> {}

/**
 * Price of one hose kit.
 *
 * `POST /hosekit/{hoseKitId}/price`. Evidence: name-only.
 */
export interface PostHosekitHoseKitIdPrice extends Described<"postHoseKitIdPrice"> {}

/**
 * The parameters and body of `POST /hosekit/{hoseKitId}/price`.
 */
export interface PostHosekitHoseKitIdPriceOptions extends OperationOptions<Described<"postHoseKitIdPrice">> {}

/**
 * Gets the image that belongs to an id.
 *
 * `GET /image/{belongsToId}`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/image/image-_belongsToId_.html
 */
export interface GetImageBelongsToId extends Described<"getImageBelongsToId"> {}

/**
 * The parameters and body of `GET /image/{belongsToId}`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/image/image-_belongsToId_.html
 */
export interface GetImageBelongsToIdOptions extends OperationOptions<Described<"getImageBelongsToId">> {}

/**
 * Gets the inventory.
 *
 * `GET /inventory`. Evidence: name-only.
 */
export interface GetInventory extends Described<"getInventory"> {}

/**
 * The parameters and body of `GET /inventory`.
 */
export interface GetInventoryOptions extends OperationOptions<Described<"getInventory">> {}

/**
 * Imports inventory.
 *
 * `POST /inventory/import`. Evidence: name-only.
 */
export interface PostInventoryImport extends Described<"postInventoryImport"> {}

/**
 * The parameters and body of `POST /inventory/import`.
 */
export interface PostInventoryImportOptions extends OperationOptions<Described<"postInventoryImport">> {}

/**
 * Excel template for inventory.
 *
 * `POST /inventory/exceltemplate`. Evidence: name-only.
 */
export interface PostInventoryExceltemplate extends Described<"postInventoryExceltemplate"> {}

/**
 * The parameters and body of `POST /inventory/exceltemplate`.
 */
export interface PostInventoryExceltemplateOptions extends OperationOptions<Described<"postInventoryExceltemplate">> {}

/**
 * Exports inventory items.
 *
 * `POST /inventoryitems/export`. Evidence: name-only.
 */
export interface PostInventoryitemsExport extends Described<"postInventoryItemsExport"> {}

/**
 * The parameters and body of `POST /inventoryitems/export`.
 */
export interface PostInventoryitemsExportOptions extends OperationOptions<Described<"postInventoryItemsExport">> {}

/**
 * Deletes one inventory item.
 *
 * `POST /inventoryitem/{inventoryItemId}/delete`. Evidence: name-only.
 */
export interface PostInventoryitemInventoryItemIdDelete extends Described<"postInventoryItemIdDelete"> {}

/**
 * The parameters and body of `POST /inventoryitem/{inventoryItemId}/delete`.
 */
export interface PostInventoryitemInventoryItemIdDeleteOptions extends OperationOptions<Described<"postInventoryItemIdDelete">> {}

/**
 * Creates or updates an inventory item.
 *
 * `POST /inventoryitem/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/inventory/inventoryitem-update.html
 */
export interface PostInventoryitemUpdate extends Described<"postInventoryItemUpdate"> {}

/**
 * The parameters and body of `POST /inventoryitem/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/inventory/inventoryitem-update.html
 */
export interface PostInventoryitemUpdateOptions extends OperationOptions<Described<"postInventoryItemUpdate">> {}

/**
 * Gets "hide inventory" of the organization.
 *
 * `GET /organization/hideinventory`. Evidence: name-only.
 */
export interface GetOrganizationHideinventory extends Described<"getOrganizationHideinventory"> {}

/**
 * The parameters and body of `GET /organization/hideinventory`.
 */
export interface GetOrganizationHideinventoryOptions extends OperationOptions<Described<"getOrganizationHideinventory">> {}

/**
 * Gets one item.
 *
 * `GET /item/{itemId}`. Evidence: name-only.
 */
export interface GetItemItemId extends Described<"getItemId"> {}

/**
 * The parameters and body of `GET /item/{itemId}`.
 */
export interface GetItemItemIdOptions extends OperationOptions<Described<"getItemId">> {}

/**
 * Lists the items the organization can use.
 *
 * `GET /organization/items`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/item/organization-items.html
 */
export interface GetOrganizationItems extends Described<"getOrganizationItems"> {}

/**
 * The parameters and body of `GET /organization/items`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/item/organization-items.html
 */
export interface GetOrganizationItemsOptions extends OperationOptions<Described<"getOrganizationItems">> {}

/**
 * Gets the organization's item types.
 *
 * `GET /organization/itemtypes`. Evidence: name-only.
 */
export interface GetOrganizationItemtypes extends Described<"getOrganizationItemtypes"> {}

/**
 * The parameters and body of `GET /organization/itemtypes`.
 */
export interface GetOrganizationItemtypesOptions extends OperationOptions<Described<"getOrganizationItemtypes">> {}

/**
 * Gets the organization's pending items.
 *
 * `GET /organization/pendingitems`. Evidence: name-only.
 */
export interface GetOrganizationPendingitems extends Described<"getOrganizationPendingItems"> {}

/**
 * The parameters and body of `GET /organization/pendingitems`.
 */
export interface GetOrganizationPendingitemsOptions extends OperationOptions<Described<"getOrganizationPendingItems">> {}

/**
 * Updates one item of the organization.
 *
 * `POST /organization/item/{itemId}/update`. Evidence: name-only.
 */
export interface PostOrganizationItemItemIdUpdate extends Described<"postOrganizationItemIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/item/{itemId}/update`.
 */
export interface PostOrganizationItemItemIdUpdateOptions extends OperationOptions<Described<"postOrganizationItemIdUpdate">> {}

/**
 * Gets the organization.
 *
 * `GET /organization`. Evidence: name-only.
 */
export interface GetOrganization extends Described<"getOrganization"> {}

/**
 * The parameters and body of `GET /organization`.
 */
export interface GetOrganizationOptions extends OperationOptions<Described<"getOrganization">> {}

/**
 * Updates the organization.
 *
 * `POST /organization/update`. Evidence: name-only.
 */
export interface PostOrganizationUpdate extends Described<"postOrganizationUpdate"> {}

/**
 * The parameters and body of `POST /organization/update`.
 */
export interface PostOrganizationUpdateOptions extends OperationOptions<Described<"postOrganizationUpdate">> {}

/**
 * Gets the organization's defaults.
 *
 * `GET /organization/defaults`. Evidence: name-only.
 */
export interface GetOrganizationDefaults extends Described<"getOrganizationDefaults"> {}

/**
 * The parameters and body of `GET /organization/defaults`.
 */
export interface GetOrganizationDefaultsOptions extends OperationOptions<Described<"getOrganizationDefaults">> {}

/**
 * Gets the organization's currencies.
 *
 * `GET /organization/currencies`. Evidence: name-only.
 */
export interface GetOrganizationCurrencies extends Described<"getOrganizationCurrencies"> {}

/**
 * The parameters and body of `GET /organization/currencies`.
 */
export interface GetOrganizationCurrenciesOptions extends OperationOptions<Described<"getOrganizationCurrencies">> {}

/**
 * Updates one currency of the organization (code, rate, availability).
 *
 * `POST /organization/currencies/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-currencies-update.html
 */
export interface PostOrganizationCurrenciesUpdate extends Described<"postOrganizationCurrenciesUpdate"> {}

/**
 * The parameters and body of `POST /organization/currencies/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-currencies-update.html
 */
export interface PostOrganizationCurrenciesUpdateOptions extends OperationOptions<Described<"postOrganizationCurrenciesUpdate">> {}

/**
 * Gets the organization's subscription.
 *
 * `GET /organization/subscription`. Evidence: name-only.
 */
export interface GetOrganizationSubscription extends Described<"getOrganizationSubscription"> {}

/**
 * The parameters and body of `GET /organization/subscription`.
 */
export interface GetOrganizationSubscriptionOptions extends OperationOptions<Described<"getOrganizationSubscription">> {}

/**
 * Gets the ERP name of the organization.
 *
 * `GET /organization/erpname`. Evidence: name-only.
 */
export interface GetOrganizationErpname extends Described<"getOrganizationErpname"> {}

/**
 * The parameters and body of `GET /organization/erpname`.
 */
export interface GetOrganizationErpnameOptions extends OperationOptions<Described<"getOrganizationErpname">> {}

/**
 * Gets "use beta features" of the organization.
 *
 * `GET /organization/usebetafeatures`. Evidence: name-only.
 */
export interface GetOrganizationUsebetafeatures extends Described<"getOrganizationUsebetafeatures"> {}

/**
 * The parameters and body of `GET /organization/usebetafeatures`.
 */
export interface GetOrganizationUsebetafeaturesOptions extends OperationOptions<Described<"getOrganizationUsebetafeatures">> {}

/**
 * Records that an admin accepted a version of the terms.
 *
 * `POST /organization/acceptterms`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-acceptterms.html
 */
export interface PostOrganizationAcceptterms extends Described<"postOrganizationAcceptTerms"> {}

/**
 * The parameters and body of `POST /organization/acceptterms`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-acceptterms.html
 */
export interface PostOrganizationAccepttermsOptions extends OperationOptions<Described<"postOrganizationAcceptTerms">> {}

/**
 * Gets "has accepted terms" of the organization.
 *
 * `GET /organization/hasacceptedterms`. Evidence: name-only.
 */
export interface GetOrganizationHasacceptedterms extends Described<"getOrganizationHasacceptedTerms"> {}

/**
 * The parameters and body of `GET /organization/hasacceptedterms`.
 */
export interface GetOrganizationHasacceptedtermsOptions extends OperationOptions<Described<"getOrganizationHasacceptedTerms">> {}

/**
 * Updates the organization's product groups.
 *
 * `POST /organization/productgroups/update`. Evidence: name-only.
 */
export interface PostOrganizationProductgroupsUpdate extends Described<"postOrganizationProductgroupsUpdate"> {}

/**
 * The parameters and body of `POST /organization/productgroups/update`.
 */
export interface PostOrganizationProductgroupsUpdateOptions extends OperationOptions<Described<"postOrganizationProductgroupsUpdate">> {}

/**
 * Updates the organization's suppliers.
 *
 * `POST /organization/suppliers/update`. Evidence: name-only.
 */
export interface PostOrganizationSuppliersUpdate extends Described<"postOrganizationSuppliersUpdate"> {}

/**
 * The parameters and body of `POST /organization/suppliers/update`.
 */
export interface PostOrganizationSuppliersUpdateOptions extends OperationOptions<Described<"postOrganizationSuppliersUpdate">> {}

/**
 * Updates the organization's locations.
 *
 * `POST /organization/locations/update`. Evidence: name-only.
 */
export interface PostOrganizationLocationsUpdate extends Described<"postOrganizationLocationsUpdate"> {}

/**
 * The parameters and body of `POST /organization/locations/update`.
 */
export interface PostOrganizationLocationsUpdateOptions extends OperationOptions<Described<"postOrganizationLocationsUpdate">> {}

/**
 * Gets the organization's product groups.
 *
 * `GET /organization/productgroups`. Evidence: name-only.
 */
export interface GetOrganizationProductgroups extends Described<"getOrganizationProductgroups"> {}

/**
 * The parameters and body of `GET /organization/productgroups`.
 */
export interface GetOrganizationProductgroupsOptions extends OperationOptions<Described<"getOrganizationProductgroups">> {}

/**
 * Gets the organization's suppliers.
 *
 * `GET /organization/suppliers`. Evidence: name-only.
 */
export interface GetOrganizationSuppliers extends Described<"getOrganizationSuppliers"> {}

/**
 * The parameters and body of `GET /organization/suppliers`.
 */
export interface GetOrganizationSuppliersOptions extends OperationOptions<Described<"getOrganizationSuppliers">> {}

/**
 * Gets the organization's locations.
 *
 * `GET /organization/locations`. Evidence: name-only.
 */
export interface GetOrganizationLocations extends Described<"getOrganizationLocations"> {}

/**
 * The parameters and body of `GET /organization/locations`.
 */
export interface GetOrganizationLocationsOptions extends OperationOptions<Described<"getOrganizationLocations">> {}

/**
 * Lists the organization's API keys.
 *
 * `GET /organization/apikeys`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
 */
export interface GetOrganizationApikeys extends Described<"getOrganizationApiKey"> {}

/**
 * The parameters and body of `GET /organization/apikeys`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
 */
export interface GetOrganizationApikeysOptions extends OperationOptions<Described<"getOrganizationApiKey">> {}

/**
 * Creates an API key with a name, scopes and key type.
 *
 * `POST /organization/apikeys`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
 */
export interface PostOrganizationApikeys extends Described<"postOrganizationApiKeys"> {}

/**
 * The parameters and body of `POST /organization/apikeys`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
 */
export interface PostOrganizationApikeysOptions extends OperationOptions<Described<"postOrganizationApiKeys">> {}

/**
 * Updates an API key: name, scopes, type, IP list, expiry.
 *
 * `POST /organization/apikeys/{apiKeyId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-update.html
 */
export interface PostOrganizationApikeysApiKeyIdUpdate extends Described<"postOrganizationApiKeysIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/apikeys/{apiKeyId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-update.html
 */
export interface PostOrganizationApikeysApiKeyIdUpdateOptions extends OperationOptions<Described<"postOrganizationApiKeysIdUpdate">> {}

/**
 * Deletes one API key of the organization.
 *
 * `POST /organization/apikeys/{apiKeyId}/delete`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-delete.html
 */
export interface PostOrganizationApikeysApiKeyIdDelete extends Described<"postOrganizationApiIdDelete"> {}

/**
 * The parameters and body of `POST /organization/apikeys/{apiKeyId}/delete`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-delete.html
 */
export interface PostOrganizationApikeysApiKeyIdDeleteOptions extends OperationOptions<Described<"postOrganizationApiIdDelete">> {}

/**
 * Gets the organization's next part number.
 *
 * `GET /organization/nextpartnumber`. Evidence: name-only.
 */
export interface GetOrganizationNextpartnumber extends Described<"getOrganizationNextpartnumber"> {}

/**
 * The parameters and body of `GET /organization/nextpartnumber`.
 */
export interface GetOrganizationNextpartnumberOptions extends OperationOptions<Described<"getOrganizationNextpartnumber">> {}

/**
 * Gets the organization's revision delimiter.
 *
 * `GET /organization/revisiondelimiter`. Evidence: name-only.
 */
export interface GetOrganizationRevisiondelimiter extends Described<"getOrganizationRevisiondelimiter"> {}

/**
 * The parameters and body of `GET /organization/revisiondelimiter`.
 */
export interface GetOrganizationRevisiondelimiterOptions extends OperationOptions<Described<"getOrganizationRevisiondelimiter">> {}

/**
 * Gets the organization's API history.
 *
 * `GET /organization/api/history`. Evidence: name-only.
 */
export interface GetOrganizationApiHistory extends Described<"getOrganizationApiHistory"> {}

/**
 * The parameters and body of `GET /organization/api/history`.
 */
export interface GetOrganizationApiHistoryOptions extends OperationOptions<Described<"getOrganizationApiHistory">> {}

/**
 * Creates an item for the organization.
 *
 * `POST /otheritems/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/otherItem/otheritems-create.html
 */
export interface PostOtheritemsCreate extends Described<"postOtherItemsCreate"> {}

/**
 * The parameters and body of `POST /otheritems/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/otherItem/otheritems-create.html
 */
export interface PostOtheritemsCreateOptions extends OperationOptions<Described<"postOtherItemsCreate">> {}

/**
 * Deletes one other item.
 *
 * `POST /otheritems/{itemId}/delete`. Evidence: name-only.
 */
export interface PostOtheritemsItemIdDelete extends Described<"postOtherItemsItemIdDelete"> {}

/**
 * The parameters and body of `POST /otheritems/{itemId}/delete`.
 */
export interface PostOtheritemsItemIdDeleteOptions extends OperationOptions<Described<"postOtherItemsItemIdDelete">> {}

/**
 * Updates one other item.
 *
 * `POST /otheritems/{itemId}/update`. Evidence: name-only.
 */
export interface PostOtheritemsItemIdUpdate extends Described<"postOtherItemsItemIdUpdate"> {}

/**
 * The parameters and body of `POST /otheritems/{itemId}/update`.
 */
export interface PostOtheritemsItemIdUpdateOptions extends OperationOptions<Described<"postOtherItemsItemIdUpdate">> {}

/**
 * Gets one other item.
 *
 * `GET /otheritem/{otherItemId}`. Evidence: name-only.
 */
export interface GetOtheritemOtherItemId extends Described<"getOtherItemId"> {}

/**
 * The parameters and body of `GET /otheritem/{otherItemId}`.
 */
export interface GetOtheritemOtherItemIdOptions extends OperationOptions<Described<"getOtherItemId">> {}

/**
 * Updates one other item of the organization.
 *
 * `POST /organization/otheritem/{otherItemId}/update`. Evidence: name-only.
 */
export interface PostOrganizationOtheritemOtherItemIdUpdate extends Described<"postOrganizationOtherItemIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/otheritem/{otherItemId}/update`.
 */
export interface PostOrganizationOtheritemOtherItemIdUpdateOptions extends OperationOptions<Described<"postOrganizationOtherItemIdUpdate">> {}

/**
 * Gets the organization's custom other items.
 *
 * `GET /organization/customotheritems`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/otherItem/organization-customotheritems.html
 */
export interface GetOrganizationCustomotheritems extends Described<"getOrganizationCustomotherItems"> {}

/**
 * The parameters and body of `GET /organization/customotheritems`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/otherItem/organization-customotheritems.html
 */
export interface GetOrganizationCustomotheritemsOptions extends OperationOptions<Described<"getOrganizationCustomotherItems">> {}

/**
 * Gets the price lists.
 *
 * `GET /pricelists`. Evidence: name-only.
 */
export interface GetPricelists extends Described<"getPriceLists"> {}

/**
 * The parameters and body of `GET /pricelists`.
 */
export interface GetPricelistsOptions extends OperationOptions<Described<"getPriceLists">> {}

/**
 * Gets the price list names.
 *
 * `GET /pricelistnames`. Evidence: name-only.
 */
export interface GetPricelistnames extends Described<"getPriceListnames"> {}

/**
 * The parameters and body of `GET /pricelistnames`.
 */
export interface GetPricelistnamesOptions extends OperationOptions<Described<"getPriceListnames">> {}

/**
 * Creates a price list.
 *
 * `POST /pricelists/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-create.html
 */
export interface PostPricelistsCreate extends Described<"postPriceListCreate"> {}

/**
 * The parameters and body of `POST /pricelists/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-create.html
 */
export interface PostPricelistsCreateOptions extends OperationOptions<Described<"postPriceListCreate">> {}

/**
 * Gets one price list.
 *
 * `GET /pricelist/{priceListId}`. Evidence: name-only.
 */
export interface GetPricelistPriceListId extends Described<"getPriceListId"> {}

/**
 * The parameters and body of `GET /pricelist/{priceListId}`.
 */
export interface GetPricelistPriceListIdOptions extends OperationOptions<Described<"getPriceListId">> {}

/**
 * Updates one price list.
 *
 * `POST /pricelist/{priceListId}/update`. Evidence: name-only.
 */
export interface PostPricelistPriceListIdUpdate extends Described<"postPriceListIdUpdate"> {}

/**
 * The parameters and body of `POST /pricelist/{priceListId}/update`.
 */
export interface PostPricelistPriceListIdUpdateOptions extends OperationOptions<Described<"postPriceListIdUpdate">> {}

/**
 * Deletes one price list.
 *
 * `POST /pricelist/{priceListId}/delete`. Evidence: name-only.
 */
export interface PostPricelistPriceListIdDelete extends Described<"postPriceListIdDelete"> {}

/**
 * The parameters and body of `POST /pricelist/{priceListId}/delete`.
 */
export interface PostPricelistPriceListIdDeleteOptions extends OperationOptions<Described<"postPriceListIdDelete">> {}

/**
 * Bulk-imports price lists from an uploaded Excel file.
 *
 * `POST /pricelists/import`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-import.html
 */
export interface PostPricelistsImport extends Described<"postPriceListImports"> {}

/**
 * The parameters and body of `POST /pricelists/import`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-import.html
 */
export interface PostPricelistsImportOptions extends OperationOptions<Described<"postPriceListImports">> {}

/**
 * Excel template for price lists.
 *
 * `POST /pricelists/exceltemplate`. Evidence: name-only.
 */
export interface PostPricelistsExceltemplate extends Described<"postPriceListsExceltemplate"> {}

/**
 * The parameters and body of `POST /pricelists/exceltemplate`.
 */
export interface PostPricelistsExceltemplateOptions extends OperationOptions<Described<"postPriceListsExceltemplate">> {}

/**
 * Exports chosen or all price lists to Excel.
 *
 * `POST /pricelists/export`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-export.html
 */
export interface PostPricelistsExport extends Described<"postPriceListsExport"> {}

/**
 * The parameters and body of `POST /pricelists/export`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-export.html
 */
export interface PostPricelistsExportOptions extends OperationOptions<Described<"postPriceListsExport">> {}

/**
 * Checks whether the organization already uses an estimate number.
 *
 * `POST /salesestimates/checkexisting`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-checkexisting.html
 */
export interface PostSalesestimatesCheckexisting extends Described<"postSaleEstimatesCheckExisting"> {}

/**
 * The parameters and body of `POST /salesestimates/checkexisting`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-checkexisting.html
 */
export interface PostSalesestimatesCheckexistingOptions extends OperationOptions<Described<"postSaleEstimatesCheckExisting">> {}

/**
 * Creates a sales estimate.
 *
 * `POST /salesestimates/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-create.html
 */
export interface PostSalesestimatesCreate extends Described<"postSalesEstimatesCreate"> {}

/**
 * The parameters and body of `POST /salesestimates/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-create.html
 */
export interface PostSalesestimatesCreateOptions extends OperationOptions<Described<"postSalesEstimatesCreate">> {}

/**
 * Gets the sales estimates.
 *
 * `GET /salesestimates`. Evidence: name-only.
 */
export interface GetSalesestimates extends Described<"getSalesEstimates"> {}

/**
 * The parameters and body of `GET /salesestimates`.
 */
export interface GetSalesestimatesOptions extends OperationOptions<Described<"getSalesEstimates">> {}

/**
 * Gets one sales estimate.
 *
 * `GET /salesestimate/{salesEstimateId}`. Evidence: name-only.
 */
export interface GetSalesestimateSalesEstimateId extends Described<"getSalesEstimateId"> {}

/**
 * The parameters and body of `GET /salesestimate/{salesEstimateId}`.
 */
export interface GetSalesestimateSalesEstimateIdOptions extends OperationOptions<Described<"getSalesEstimateId">> {}

/**
 * Gets the current pricing of one sales estimate.
 *
 * `GET /salesestimate/{salesEstimateId}/currentpricing`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-currentpricing.html
 */
export interface GetSalesestimateSalesEstimateIdCurrentpricing extends Described<"getSalesEstimateIdCurrentpricing"> {}

/**
 * The parameters and body of `GET /salesestimate/{salesEstimateId}/currentpricing`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-currentpricing.html
 */
export interface GetSalesestimateSalesEstimateIdCurrentpricingOptions extends OperationOptions<Described<"getSalesEstimateIdCurrentpricing">> {}

/**
 * Updates one sales estimate.
 *
 * `POST /salesestimate/{salesEstimateId}/update`. Evidence: name-only.
 */
export interface PostSalesestimateSalesEstimateIdUpdate extends Described<"postSalesEstimateIdUpdate"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/update`.
 */
export interface PostSalesestimateSalesEstimateIdUpdateOptions extends OperationOptions<Described<"postSalesEstimateIdUpdate">> {}

/**
 * Updates one item of a sales estimate.
 *
 * `POST /salesestimate/{salesEstimateId}/item/{itemId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-item-_itemId_-update.html
 */
export interface PostSalesestimateSalesEstimateIdItemItemIdUpdate extends Described<"postSalesEstimateIdItemIdUpdate"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/item/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-item-_itemId_-update.html
 */
export interface PostSalesestimateSalesEstimateIdItemItemIdUpdateOptions extends OperationOptions<Described<"postSalesEstimateIdItemIdUpdate">> {}

/**
 * Deletes one item of one sales estimate.
 *
 * `POST /salesestimate/{salesEstimateId}/item/{itemId}/delete`. Evidence: name-only.
 */
export interface PostSalesestimateSalesEstimateIdItemItemIdDelete extends Described<"postSalesEstimateIdItemIdDelete"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/item/{itemId}/delete`.
 */
export interface PostSalesestimateSalesEstimateIdItemItemIdDeleteOptions extends OperationOptions<Described<"postSalesEstimateIdItemIdDelete">> {}

/**
 * Releases an estimate unless another version is released.
 *
 * `POST /salesestimate/{salesEstimateId}/release`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-release.html
 */
export interface PostSalesestimateSalesEstimateIdRelease extends Described<"postSalesEstimateIdRelease"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/release`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-release.html
 */
export interface PostSalesestimateSalesEstimateIdReleaseOptions extends OperationOptions<Described<"postSalesEstimateIdRelease">> {}

/**
 * Makes a new version of one sales estimate.
 *
 * `POST /salesestimate/{salesEstimateId}/newversion`. Evidence: name-only.
 */
export interface PostSalesestimateSalesEstimateIdNewversion extends Described<"postSalesEstimateIdNewversion"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/newversion`.
 */
export interface PostSalesestimateSalesEstimateIdNewversionOptions extends OperationOptions<Described<"postSalesEstimateIdNewversion">> {}

/**
 * Deletes the latest version and goes back to the previous one.
 *
 * `POST /salesestimate/{salesEstimateId}/rollback`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-rollback.html
 */
export interface PostSalesestimateSalesEstimateIdRollback extends Described<"postSalesEstimateIdRollback"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/rollback`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-rollback.html
 */
export interface PostSalesestimateSalesEstimateIdRollbackOptions extends OperationOptions<Described<"postSalesEstimateIdRollback">> {}

/**
 * Makes a new version of an estimate with another revision level.
 *
 * `POST /salesestimate/{salesEstimateId}/revise`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-revise.html
 */
export interface PostSalesestimateSalesEstimateIdRevise extends Described<"postSalesEstimateIdRevise"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/revise`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-revise.html
 */
export interface PostSalesestimateSalesEstimateIdReviseOptions extends OperationOptions<Described<"postSalesEstimateIdRevise">> {}

/**
 * Gets the data sheet of one sales estimate.
 *
 * `POST /salesestimate/{salesEstimateId}/getSalesEstimateDataSheet`. Evidence: name-only.
 */
export interface PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheet extends Described<"postSalesEstimateIdGetSalesEstimateDataSheet"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/getSalesEstimateDataSheet`.
 */
export interface PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheetOptions extends OperationOptions<Described<"postSalesEstimateIdGetSalesEstimateDataSheet">> {}

/**
 * Makes the bill of materials of an estimate, PDF or Excel.
 *
 * `POST /salesestimate/{salesEstimateId}/getBillOfMaterials`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-getBillOfMaterials.html
 */
export interface PostSalesestimateSalesEstimateIdGetBillOfMaterials extends Described<"postSalesEstimateIdGetBillOfMaterials"> {}

/**
 * The parameters and body of `POST /salesestimate/{salesEstimateId}/getBillOfMaterials`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-getBillOfMaterials.html
 */
export interface PostSalesestimateSalesEstimateIdGetBillOfMaterialsOptions extends OperationOptions<Described<"postSalesEstimateIdGetBillOfMaterials">> {}

/**
 * Refreshes one sales estimate.
 *
 * `GET /salesestimate/{salesEstimateId}/refresh`. Evidence: name-only.
 */
export interface GetSalesestimateSalesEstimateIdRefresh extends Described<"getSalesEstimateIdRefresh"> {}

/**
 * The parameters and body of `GET /salesestimate/{salesEstimateId}/refresh`.
 */
export interface GetSalesestimateSalesEstimateIdRefreshOptions extends OperationOptions<Described<"getSalesEstimateIdRefresh">> {}

/**
 * Gets the items of one sales estimate.
 *
 * `GET /salesestimate/{salesEstimateId}/items`. Evidence: name-only.
 */
export interface GetSalesestimateSalesEstimateIdItems extends Described<"getSalesEstimateIdItems"> {}

/**
 * The parameters and body of `GET /salesestimate/{salesEstimateId}/items`.
 */
export interface GetSalesestimateSalesEstimateIdItemsOptions extends OperationOptions<Described<"getSalesEstimateIdItems">> {}

/**
 * Exports sales estimates.
 *
 * `POST /salesestimates/export`. Evidence: name-only.
 */
export interface PostSalesestimatesExport extends Described<"postSalesEstimatesExport"> {}

/**
 * The parameters and body of `POST /salesestimates/export`.
 */
export interface PostSalesestimatesExportOptions extends OperationOptions<Described<"postSalesEstimatesExport">> {}

/**
 * Gets the shapes.
 *
 * `GET /shapes`. Evidence: name-only.
 */
export interface GetShapes extends Described<"getShapes"> {}

/**
 * The parameters and body of `GET /shapes`.
 */
export interface GetShapesOptions extends OperationOptions<Described<"getShapes">> {}

/**
 * Gets the hose sizes.
 *
 * `GET /hosesizes`. Evidence: name-only.
 */
export interface GetHosesizes extends Described<"getHosesizes"> {}

/**
 * The parameters and body of `GET /hosesizes`.
 */
export interface GetHosesizesOptions extends OperationOptions<Described<"getHosesizes">> {}

/**
 * Gets the end sizes.
 *
 * `GET /endsizes`. Evidence: name-only.
 */
export interface GetEndsizes extends Described<"getEndsizes"> {}

/**
 * The parameters and body of `GET /endsizes`.
 */
export interface GetEndsizesOptions extends OperationOptions<Described<"getEndsizes">> {}

/**
 * Gets the styles.
 *
 * `GET /styles`. Evidence: name-only.
 */
export interface GetStyles extends Described<"getStyles"> {}

/**
 * The parameters and body of `GET /styles`.
 */
export interface GetStylesOptions extends OperationOptions<Described<"getStyles">> {}

/**
 * Gets the user.
 *
 * `GET /user`. Evidence: name-only.
 */
export interface GetUser extends Described<"getUser"> {}

/**
 * The parameters and body of `GET /user`.
 */
export interface GetUserOptions extends OperationOptions<Described<"getUser">> {}

/**
 * Updates the details of the signed-in user.
 *
 * `POST /users/update`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/users-update.html
 */
export interface PostUsersUpdate extends Described<"postUsersUpdate"> {}

/**
 * The parameters and body of `POST /users/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/users-update.html
 */
export interface PostUsersUpdateOptions extends OperationOptions<Described<"postUsersUpdate">> {}

/**
 * Sends a password reset request to the signed-in user.
 *
 * `POST /user/resetpassword`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/user-resetpassword.html
 */
export interface PostUserResetpassword extends Described<"postUserResetPassword"> {}

/**
 * The parameters and body of `POST /user/resetpassword`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/user-resetpassword.html
 */
export interface PostUserResetpasswordOptions extends OperationOptions<Described<"postUserResetPassword">> {}

/**
 * Gets the organization's user roles.
 *
 * `GET /organization/userroles`. Evidence: name-only.
 */
export interface GetOrganizationUserroles extends Described<"getOrganizationUserroles"> {}

/**
 * The parameters and body of `GET /organization/userroles`.
 */
export interface GetOrganizationUserrolesOptions extends OperationOptions<Described<"getOrganizationUserroles">> {}

/**
 * Gets the organization's user roles and subscription.
 *
 * `GET /organization/userrolesandsubscription`. Evidence: name-only.
 */
export interface GetOrganizationUserrolesandsubscription extends Described<"getOrganizationUserrolesandsubscription"> {}

/**
 * The parameters and body of `GET /organization/userrolesandsubscription`.
 */
export interface GetOrganizationUserrolesandsubscriptionOptions extends OperationOptions<Described<"getOrganizationUserrolesandsubscription">> {}

/**
 * Gets the organization's roles.
 *
 * `GET /organization/roles`. Evidence: name-only.
 */
export interface GetOrganizationRoles extends Described<"getOrganizationRoles"> {}

/**
 * The parameters and body of `GET /organization/roles`.
 */
export interface GetOrganizationRolesOptions extends OperationOptions<Described<"getOrganizationRoles">> {}

/**
 * Invites new users by email.
 *
 * `POST /organization/users/invite`. Evidence: full.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/organization-users-invite.html
 */
export interface PostOrganizationUsersInvite extends Described<"postOrganizationUserInvite"> {}

/**
 * The parameters and body of `POST /organization/users/invite`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/user/organization-users-invite.html
 */
export interface PostOrganizationUsersInviteOptions extends OperationOptions<Described<"postOrganizationUserInvite">> {}

/**
 * Deletes one user of the organization.
 *
 * `POST /organization/user/{userId}/delete`. Evidence: name-only.
 */
export interface PostOrganizationUserUserIdDelete extends Described<"postOrganizationUserIdDelete"> {}

/**
 * The parameters and body of `POST /organization/user/{userId}/delete`.
 */
export interface PostOrganizationUserUserIdDeleteOptions extends OperationOptions<Described<"postOrganizationUserIdDelete">> {}

/**
 * Reminds one user of the organization.
 *
 * `POST /organization/user/{userId}/remind`. Evidence: name-only.
 */
export interface PostOrganizationUserUserIdRemind extends Described<"postOrganizationUserIdRemind"> {}

/**
 * The parameters and body of `POST /organization/user/{userId}/remind`.
 */
export interface PostOrganizationUserUserIdRemindOptions extends OperationOptions<Described<"postOrganizationUserIdRemind">> {}

/**
 * Gets the organization's users.
 *
 * `GET /organization/users`. Evidence: name-only.
 */
export interface GetOrganizationUsers extends Described<"getOrganizationUsers"> {}

/**
 * The parameters and body of `GET /organization/users`.
 */
export interface GetOrganizationUsersOptions extends OperationOptions<Described<"getOrganizationUsers">> {}

/**
 * Gets the warehouses.
 *
 * `GET /warehouses`. Evidence: name-only.
 */
export interface GetWarehouses extends Described<"getWarehouses"> {}

/**
 * The parameters and body of `GET /warehouses`.
 */
export interface GetWarehousesOptions extends OperationOptions<Described<"getWarehouses">> {}

/**
 * Gets one warehouse.
 *
 * `GET /warehouse/{warehouseId}`. Evidence: name-only.
 */
export interface GetWarehouseWarehouseId extends Described<"getWarehouseId"> {}

/**
 * The parameters and body of `GET /warehouse/{warehouseId}`.
 */
export interface GetWarehouseWarehouseIdOptions extends OperationOptions<Described<"getWarehouseId">> {}

/**
 * Creates a warehouse.
 *
 * `POST /warehouses/create`. Evidence: name-only.
 */
export interface PostWarehousesCreate extends Described<"postWarehousesCreate"> {}

/**
 * The parameters and body of `POST /warehouses/create`.
 */
export interface PostWarehousesCreateOptions extends OperationOptions<Described<"postWarehousesCreate">> {}

/**
 * Deletes one warehouse.
 *
 * `POST /warehouse/{warehouseId}/delete`. Evidence: name-only.
 */
export interface PostWarehouseWarehouseIdDelete extends Described<"postWarehouseIdDelete"> {}

/**
 * The parameters and body of `POST /warehouse/{warehouseId}/delete`.
 */
export interface PostWarehouseWarehouseIdDeleteOptions extends OperationOptions<Described<"postWarehouseIdDelete">> {}

/**
 * Updates one warehouse.
 *
 * `POST /warehouse/{warehouseId}/update`. Evidence: name-only.
 */
export interface PostWarehouseWarehouseIdUpdate extends Described<"postWarehouseIdUpdate"> {}

/**
 * The parameters and body of `POST /warehouse/{warehouseId}/update`.
 */
export interface PostWarehouseWarehouseIdUpdateOptions extends OperationOptions<Described<"postWarehouseIdUpdate">> {}

/**
 * Exports warehouses.
 *
 * `POST /warehouses/export`. Evidence: name-only.
 */
export interface PostWarehousesExport extends Described<"postWarehousesExport"> {}

/**
 * The parameters and body of `POST /warehouses/export`.
 */
export interface PostWarehousesExportOptions extends OperationOptions<Described<"postWarehousesExport">> {}

/**
 * Imports warehouses.
 *
 * `POST /warehouses/import`. Evidence: name-only.
 */
export interface PostWarehousesImport extends Described<"postWarehousesImport"> {}

/**
 * The parameters and body of `POST /warehouses/import`.
 */
export interface PostWarehousesImportOptions extends OperationOptions<Described<"postWarehousesImport">> {}

/**
 * Excel template for warehouses.
 *
 * `POST /warehouses/exceltemplate`. Evidence: name-only.
 */
export interface PostWarehousesExceltemplate extends Described<"postWarehousesExceltemplate"> {}

/**
 * The parameters and body of `POST /warehouses/exceltemplate`.
 */
export interface PostWarehousesExceltemplateOptions extends OperationOptions<Described<"postWarehousesExceltemplate">> {}

/**
 * Gets the organization's default warehouse.
 *
 * `GET /organization/defaultwarehouse`. Evidence: name-only.
 */
export interface GetOrganizationDefaultwarehouse extends Described<"getOrganizationDefaultwarehouse"> {}

/**
 * The parameters and body of `GET /organization/defaultwarehouse`.
 */
export interface GetOrganizationDefaultwarehouseOptions extends OperationOptions<Described<"getOrganizationDefaultwarehouse">> {}

/**
 * Checks for existing work orders.
 *
 * `POST /workorders/checkexisting`. Evidence: name-only.
 */
export interface PostWorkordersCheckexisting extends Described<"postWorkOrdersCheckExisting"> {}

/**
 * The parameters and body of `POST /workorders/checkexisting`.
 */
export interface PostWorkordersCheckexistingOptions extends OperationOptions<Described<"postWorkOrdersCheckExisting">> {}

/**
 * Creates a work order.
 *
 * `POST /workorders/create`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders-create.html
 */
export interface PostWorkordersCreate extends Described<"postWorkORdersCreate"> {}

/**
 * The parameters and body of `POST /workorders/create`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders-create.html
 */
export interface PostWorkordersCreateOptions extends OperationOptions<Described<"postWorkORdersCreate">> {}

/**
 * Lists work orders, filtered and paged.
 *
 * `GET /workorders`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders.html
 */
export interface GetWorkorders extends Described<"getWorkOrders"> {}

/**
 * The parameters and body of `GET /workorders`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders.html
 */
export interface GetWorkordersOptions extends OperationOptions<Described<"getWorkOrders">> {}

/**
 * Gets one work order.
 *
 * `GET /workorder/{workOrderId}`. Evidence: name-only.
 */
export interface GetWorkorderWorkOrderId extends Described<"getWorkOrderId"> {}

/**
 * The parameters and body of `GET /workorder/{workOrderId}`.
 */
export interface GetWorkorderWorkOrderIdOptions extends OperationOptions<Described<"getWorkOrderId">> {}

/**
 * Updates one work order.
 *
 * `POST /workorder/{workOrderId}/update`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdUpdate extends Described<"postWorkOrderIdUpdate"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/update`.
 */
export interface PostWorkorderWorkOrderIdUpdateOptions extends OperationOptions<Described<"postWorkOrderIdUpdate">> {}

/**
 * Deletes one work order.
 *
 * `POST /workorder/{workOrderId}/delete`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdDelete extends Described<"postWorkOrderIdDelete"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/delete`.
 */
export interface PostWorkorderWorkOrderIdDeleteOptions extends OperationOptions<Described<"postWorkOrderIdDelete">> {}

/**
 * Adds a line to a work order.
 *
 * `POST /workorder/{workOrderId}/addline`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-addline.html
 */
export interface PostWorkorderWorkOrderIdAddline extends Described<"postWorkOrderIdAddLine"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/addline`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-addline.html
 */
export interface PostWorkorderWorkOrderIdAddlineOptions extends OperationOptions<Described<"postWorkOrderIdAddLine">> {}

/**
 * Releases one work order.
 *
 * `POST /workorder/{workOrderId}/release`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdRelease extends Described<"postWorkOrderIdRelease"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/release`.
 */
export interface PostWorkorderWorkOrderIdReleaseOptions extends OperationOptions<Described<"postWorkOrderIdRelease">> {}

/**
 * Makes a new version of one work order.
 *
 * `POST /workorder/{workOrderId}/newversion`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdNewversion extends Described<"postWorkOrderIdNewversion"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/newversion`.
 */
export interface PostWorkorderWorkOrderIdNewversionOptions extends OperationOptions<Described<"postWorkOrderIdNewversion">> {}

/**
 * Rolls one work order back.
 *
 * `POST /workorder/{workOrderId}/rollback`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdRollback extends Described<"postWorkOrderIdRollback"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/rollback`.
 */
export interface PostWorkorderWorkOrderIdRollbackOptions extends OperationOptions<Described<"postWorkOrderIdRollback">> {}

/**
 * Revises one work order.
 *
 * `POST /workorder/{workOrderId}/revise`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdRevise extends Described<"postWorkOrderIdRevise"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/revise`.
 */
export interface PostWorkorderWorkOrderIdReviseOptions extends OperationOptions<Described<"postWorkOrderIdRevise">> {}

/**
 * Gets the items of one work order.
 *
 * `GET /workorder/{workOrderId}/items`. Evidence: name-only.
 */
export interface GetWorkorderWorkOrderIdItems extends Described<"getWorkOrderIdItems"> {}

/**
 * The parameters and body of `GET /workorder/{workOrderId}/items`.
 */
export interface GetWorkorderWorkOrderIdItemsOptions extends OperationOptions<Described<"getWorkOrderIdItems">> {}

/**
 * Deletes one item of one work order.
 *
 * `POST /workorder/{workOrderId}/item/{itemId}/delete`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdItemItemIdDelete extends Described<"postWorkOrderIdItemIdDelete"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/item/{itemId}/delete`.
 */
export interface PostWorkorderWorkOrderIdItemItemIdDeleteOptions extends OperationOptions<Described<"postWorkOrderIdItemIdDelete">> {}

/**
 * Updates one item of a work order.
 *
 * `POST /workorder/{workOrderId}/item/{itemId}/update`. Evidence: partial.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-item-_itemId_-update.html
 */
export interface PostWorkorderWorkOrderIdItemItemIdUpdate extends Described<"postWorkOrderIdItemIdUpdate"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/item/{itemId}/update`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-item-_itemId_-update.html
 */
export interface PostWorkorderWorkOrderIdItemItemIdUpdateOptions extends OperationOptions<Described<"postWorkOrderIdItemIdUpdate">> {}

/**
 * Gets the data sheet of one work order.
 *
 * `POST /workorder/{workOrderId}/getWorkOrderDataSheet`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdGetWorkOrderDataSheet extends Described<"postWorkOrderIdGetWorkOrderDataSheet"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/getWorkOrderDataSheet`.
 */
export interface PostWorkorderWorkOrderIdGetWorkOrderDataSheetOptions extends OperationOptions<Described<"postWorkOrderIdGetWorkOrderDataSheet">> {}

/**
 * Gets the Marken file of one work order.
 *
 * `POST /workorder/{workOrderId}/getmarkenfile`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdGetmarkenfile extends Described<"postWorkOrderIdGetmarkenfile"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/getmarkenfile`.
 */
export interface PostWorkorderWorkOrderIdGetmarkenfileOptions extends OperationOptions<Described<"postWorkOrderIdGetmarkenfile">> {}

/**
 * Gets the Parker PTS file of one work order.
 *
 * `POST /workorder/{workOrderId}/getparkerptsfile`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdGetparkerptsfile extends Described<"postWorkOrderIdGetparkerptsfile"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/getparkerptsfile`.
 */
export interface PostWorkorderWorkOrderIdGetparkerptsfileOptions extends OperationOptions<Described<"postWorkOrderIdGetparkerptsfile">> {}

/**
 * Exports work orders.
 *
 * `POST /workorders/export`. Evidence: name-only.
 */
export interface PostWorkordersExport extends Described<"postWorkOrdersExport"> {}

/**
 * The parameters and body of `POST /workorders/export`.
 */
export interface PostWorkordersExportOptions extends OperationOptions<Described<"postWorkOrdersExport">> {}

/**
 * Labels of one work order.
 *
 * `POST /workorder/{workOrderId}/labels`. Evidence: name-only.
 */
export interface PostWorkorderWorkOrderIdLabels extends Described<"postWorkOrderIdLabels"> {}

/**
 * The parameters and body of `POST /workorder/{workOrderId}/labels`.
 */
export interface PostWorkorderWorkOrderIdLabelsOptions extends OperationOptions<Described<"postWorkOrderIdLabels">> {}

/**
 * Creates a wrap.
 *
 * `POST /wraps/create`. Evidence: name-only.
 */
export interface PostWrapsCreate extends Described<"postWrapsCreate"> {}

/**
 * The parameters and body of `POST /wraps/create`.
 */
export interface PostWrapsCreateOptions extends OperationOptions<Described<"postWrapsCreate">> {}

/**
 * Gets one wrap.
 *
 * `GET /wrap/{wrapId}`. Evidence: name-only.
 */
export interface GetWrapWrapId extends Described<"getWrapId"> {}

/**
 * The parameters and body of `GET /wrap/{wrapId}`.
 */
export interface GetWrapWrapIdOptions extends OperationOptions<Described<"getWrapId">> {}

/**
 * Gets the organization's wrap styles.
 *
 * `GET /organization/wrapstyles`. Evidence: name-only.
 */
export interface GetOrganizationWrapstyles extends Described<"getOrganizationWrapstyles"> {}

/**
 * The parameters and body of `GET /organization/wrapstyles`.
 */
export interface GetOrganizationWrapstylesOptions extends OperationOptions<Described<"getOrganizationWrapstyles">> {}

/**
 * Gets the organization's wrap coverage.
 *
 * `GET /organization/wrapcoverage`. Evidence: name-only.
 */
export interface GetOrganizationWrapcoverage extends Described<"getOrganizationWrapcoverage"> {}

/**
 * The parameters and body of `GET /organization/wrapcoverage`.
 */
export interface GetOrganizationWrapcoverageOptions extends OperationOptions<Described<"getOrganizationWrapcoverage">> {}

/**
 * Updates one wrap of the organization.
 *
 * `POST /organization/wrap/{wrapId}/update`. Evidence: name-only.
 */
export interface PostOrganizationWrapWrapIdUpdate extends Described<"postOrganizationWrapIdUpdate"> {}

/**
 * The parameters and body of `POST /organization/wrap/{wrapId}/update`.
 */
export interface PostOrganizationWrapWrapIdUpdateOptions extends OperationOptions<Described<"postOrganizationWrapIdUpdate">> {}

/**
 * Gets the organization's wraps.
 *
 * `GET /organization/wraps`. Evidence: name-only.
 */
export interface GetOrganizationWraps extends Described<"getOrganizationWraps"> {}

/**
 * The parameters and body of `GET /organization/wraps`.
 */
export interface GetOrganizationWrapsOptions extends OperationOptions<Described<"getOrganizationWraps">> {}

/**
 * Gets the organization's custom wraps.
 *
 * `GET /organization/customwraps`. Evidence: name-only.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/wrap/organization-customwraps.html
 */
export interface GetOrganizationCustomwraps extends Described<"getOrganizationCustomwraps"> {}

/**
 * The parameters and body of `GET /organization/customwraps`.
 *
 * @see https://docs.goldleafapp.com/api/v1/references/wrap/organization-customwraps.html
 */
export interface GetOrganizationCustomwrapsOptions extends OperationOptions<Described<"getOrganizationCustomwraps">> {}

/** All operations, by path and method. */
export interface OperationsByPath {
  readonly "/security/v1/token": {
    /**
     * Exchanges an API key for a security token.
     *
     * `POST /security/v1/token`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html
     */
    readonly POST: PostSecurityV1Token;
  };
  readonly "/adaptors/cross": {
    /**
     * Gets the cross of adaptors.
     *
     * `GET /adaptors/cross`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-cross.html
     */
    readonly GET: GetAdaptorsCross;
  };
  readonly "/adaptors/search": {
    /**
     * Searches adaptors.
     *
     * `GET /adaptors/search`. Evidence: name-only.
     */
    readonly GET: GetAdaptorsSearch;
  };
  readonly "/adaptor/{adaptorId}": {
    /**
     * Gets one adaptor.
     *
     * `GET /adaptor/{adaptorId}`. Evidence: name-only.
     */
    readonly GET: GetAdaptorAdaptorId;
  };
  readonly "/adaptors/configuration": {
    /**
     * Gets the configuration of adaptors.
     *
     * `GET /adaptors/configuration`. Evidence: name-only.
     */
    readonly GET: GetAdaptorsConfiguration;
  };
  readonly "/adaptors/create": {
    /**
     * Creates an adaptor.
     *
     * `POST /adaptors/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/adaptor/adaptors-create.html
     */
    readonly POST: PostAdaptorsCreate;
  };
  readonly "/organization/adaptors": {
    /**
     * Gets the organization's adaptors.
     *
     * `GET /organization/adaptors`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-adaptors.html
     */
    readonly GET: GetOrganizationAdaptors;
  };
  readonly "/organization/customadaptors": {
    /**
     * Gets the organization's custom adaptors.
     *
     * `GET /organization/customadaptors`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/adaptor/organization-customadaptors.html
     */
    readonly GET: GetOrganizationCustomadaptors;
  };
  readonly "/organization/adaptor/{adaptorId}/update": {
    /**
     * Updates one adaptor of the organization.
     *
     * `POST /organization/adaptor/{adaptorId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationAdaptorAdaptorIdUpdate;
  };
  readonly "/brands": {
    /**
     * Gets the brands.
     *
     * `GET /brands`. Evidence: name-only.
     */
    readonly GET: GetBrands;
  };
  readonly "/hosebrands": {
    /**
     * Gets the hose brands.
     *
     * `GET /hosebrands`. Evidence: name-only.
     */
    readonly GET: GetHosebrands;
  };
  readonly "/adaptorbrands": {
    /**
     * Gets the adaptor brands.
     *
     * `GET /adaptorbrands`. Evidence: name-only.
     */
    readonly GET: GetAdaptorbrands;
  };
  readonly "/wrapbrands": {
    /**
     * Gets the wrap brands.
     *
     * `GET /wrapbrands`. Evidence: name-only.
     */
    readonly GET: GetWrapbrands;
  };
  readonly "/otheritembrands": {
    /**
     * Gets the other item brands.
     *
     * `GET /otheritembrands`. Evidence: name-only.
     */
    readonly GET: GetOtheritembrands;
  };
  readonly "/brandnames": {
    /**
     * Gets the brand names.
     *
     * `GET /brandnames`. Evidence: name-only.
     */
    readonly GET: GetBrandnames;
  };
  readonly "/brand/{brandId}/delete": {
    /**
     * Deletes one brand.
     *
     * `POST /brand/{brandId}/delete`. Evidence: name-only.
     */
    readonly POST: PostBrandBrandIdDelete;
  };
  readonly "/brand/{brandId}/update": {
    /**
     * Updates one brand.
     *
     * `POST /brand/{brandId}/update`. Evidence: name-only.
     */
    readonly POST: PostBrandBrandIdUpdate;
  };
  readonly "/brands/export": {
    /**
     * Exports brands.
     *
     * `POST /brands/export`. Evidence: name-only.
     */
    readonly POST: PostBrandsExport;
  };
  readonly "/organization/defaultbrand": {
    /**
     * Gets the organization's default brand.
     *
     * `GET /organization/defaultbrand`. Evidence: name-only.
     */
    readonly GET: GetOrganizationDefaultbrand;
  };
  readonly "/organization/defaultadaptorbrand": {
    /**
     * Gets the organization's default adaptor brand.
     *
     * `GET /organization/defaultadaptorbrand`. Evidence: name-only.
     */
    readonly GET: GetOrganizationDefaultadaptorbrand;
  };
  readonly "/components/import": {
    /**
     * Imports components.
     *
     * `POST /components/import`. Evidence: name-only.
     */
    readonly POST: PostComponentsImport;
  };
  readonly "/components/exceltemplate": {
    /**
     * Excel template for components.
     *
     * `POST /components/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostComponentsExceltemplate;
  };
  readonly "/components/export": {
    /**
     * Exports components.
     *
     * `POST /components/export`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/component/components-export.html
     */
    readonly POST: PostComponentsExport;
  };
  readonly "/organization/components": {
    /**
     * Gets the organization's components.
     *
     * `GET /organization/components`. Evidence: name-only.
     */
    readonly GET: GetOrganizationComponents;
  };
  readonly "/crimpfittings/sizes": {
    /**
     * Sizes of crimp fittings.
     *
     * `POST /crimpfittings/sizes`. Evidence: name-only.
     */
    readonly POST: PostCrimpfittingsSizes;
  };
  readonly "/crimpfittings/create": {
    /**
     * Creates a crimp fitting.
     *
     * `POST /crimpfittings/create`. Evidence: name-only.
     */
    readonly POST: PostCrimpfittingsCreate;
  };
  readonly "/crimpfitting/{crimpfittingId}": {
    /**
     * Gets one crimp fitting.
     *
     * `GET /crimpfitting/{crimpfittingId}`. Evidence: name-only.
     */
    readonly GET: GetCrimpfittingCrimpfittingId;
  };
  readonly "/organization/crimpfitting/{crimpfittingId}/update": {
    /**
     * Updates one crimp fitting of the organization.
     *
     * `POST /organization/crimpfitting/{crimpfittingId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationCrimpfittingCrimpfittingIdUpdate;
  };
  readonly "/organization/couplingseries": {
    /**
     * Gets the organization's coupling series.
     *
     * `GET /organization/couplingseries`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCouplingseries;
  };
  readonly "/organization/couplingseriesdetails": {
    /**
     * Gets the organization's coupling series details.
     *
     * `GET /organization/couplingseriesdetails`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCouplingseriesdetails;
  };
  readonly "/organization/crimpfittings": {
    /**
     * Gets the organization's crimp fittings.
     *
     * `GET /organization/crimpfittings`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCrimpfittings;
  };
  readonly "/organization/crimpfittingswithferrules": {
    /**
     * Gets the organization's crimp fittings with ferrules.
     *
     * `GET /organization/crimpfittingswithferrules`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCrimpfittingswithferrules;
  };
  readonly "/organization/customcrimpfittings": {
    /**
     * Gets the organization's custom crimp fittings.
     *
     * `GET /organization/customcrimpfittings`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCustomcrimpfittings;
  };
  readonly "/customers": {
    /**
     * Lists the organization's customers, with optional filters.
     *
     * `GET /customers`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customers.html
     */
    readonly GET: GetCustomers;
  };
  readonly "/customernamess": {
    /**
     * Gets the customer names.
     *
     * `GET /customernamess`. Evidence: name-only.
     */
    readonly GET: GetCustomernamess;
  };
  readonly "/customers/create": {
    /**
     * Adds a customer.
     *
     * `POST /customers/create`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-create.html
     */
    readonly POST: PostCustomersCreate;
  };
  readonly "/customer/{customerId}": {
    /**
     * Gets one customer.
     *
     * `GET /customer/{customerId}`. Evidence: name-only.
     */
    readonly GET: GetCustomerCustomerId;
  };
  readonly "/customer/{customerId}/update": {
    /**
     * Updates one customer.
     *
     * `POST /customer/{customerId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-update.html
     */
    readonly POST: PostCustomerCustomerIdUpdate;
  };
  readonly "/customer/{customerId}/delete": {
    /**
     * Soft-deletes a customer and its latest properties.
     *
     * `POST /customer/{customerId}/delete`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-delete.html
     */
    readonly POST: PostCustomerCustomerIdDelete;
  };
  readonly "/customers/exceltemplate": {
    /**
     * Excel template for customers.
     *
     * `POST /customers/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostCustomersExceltemplate;
  };
  readonly "/customers/export": {
    /**
     * Exports chosen or all customers, optionally filtered by name.
     *
     * `POST /customers/export`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-export.html
     */
    readonly POST: PostCustomersExport;
  };
  readonly "/customer/{customerId}/items": {
    /**
     * Lists a customer's active items, paged, sortable and filterable.
     *
     * `GET /customer/{customerId}/items`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items.html
     */
    readonly GET: GetCustomerCustomerIdItems;
  };
  readonly "/customer/{customerId}/item/{itemId}/update": {
    /**
     * Changes the properties of one item of a customer.
     *
     * `POST /customer/{customerId}/item/{itemId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-item-_itemId_-update.html
     */
    readonly POST: PostCustomerCustomerIdItemItemIdUpdate;
  };
  readonly "/customer/{customerId}/item/{itemId}/delete": {
    /**
     * Deletes one item of one customer.
     *
     * `POST /customer/{customerId}/item/{itemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostCustomerCustomerIdItemItemIdDelete;
  };
  readonly "/customers/items/import": {
    /**
     * Bulk-imports customer items from an uploaded Excel file.
     *
     * `POST /customers/items/import`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customers-items-import.html
     */
    readonly POST: PostCustomersItemsImport;
  };
  readonly "/customers/items/exceltemplate": {
    /**
     * Excel template for items of customers.
     *
     * `POST /customers/items/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostCustomersItemsExceltemplate;
  };
  readonly "/customer/{customerId}/items/export": {
    /**
     * Exports a customer's items, chosen ones or all.
     *
     * `POST /customer/{customerId}/items/export`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-items-export.html
     */
    readonly POST: PostCustomerCustomerIdItemsExport;
  };
  readonly "/customer/{customerId}/locations": {
    /**
     * Lists a customer's active locations, paged, sortable and filterable.
     *
     * `GET /customer/{customerId}/locations`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-locations.html
     */
    readonly GET: GetCustomerCustomerIdLocations;
  };
  readonly "/customer/{customerId}/location/{locationId}/update": {
    /**
     * Updates a customer location, or creates one.
     *
     * `POST /customer/{customerId}/location/{locationId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/customer/customer-_customerId_-location-_locationId_-update.html
     */
    readonly POST: PostCustomerCustomerIdLocationLocationIdUpdate;
  };
  readonly "/customer/{customerId}/location/{locationId}/delete": {
    /**
     * Deletes one location of one customer.
     *
     * `POST /customer/{customerId}/location/{locationId}/delete`. Evidence: name-only.
     */
    readonly POST: PostCustomerCustomerIdLocationLocationIdDelete;
  };
  readonly "/ferrules/create": {
    /**
     * Creates a ferrule.
     *
     * `POST /ferrules/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/ferrule/ferrules-create.html
     */
    readonly POST: PostFerrulesCreate;
  };
  readonly "/ferrule/{ferruleId}": {
    /**
     * Gets one ferrule.
     *
     * `GET /ferrule/{ferruleId}`. Evidence: name-only.
     */
    readonly GET: GetFerruleFerruleId;
  };
  readonly "/organization/ferrule": {
    /**
     * Gets the organization's ferrule.
     *
     * `GET /organization/ferrule`. Evidence: name-only.
     */
    readonly GET: GetOrganizationFerrule;
  };
  readonly "/organization/ferrule/{ferruleId}/update": {
    /**
     * Updates one ferrule of the organization.
     *
     * `POST /organization/ferrule/{ferruleId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationFerruleFerruleIdUpdate;
  };
  readonly "/organization/ferrules": {
    /**
     * Gets the organization's ferrules.
     *
     * `GET /organization/ferrules`. Evidence: name-only.
     */
    readonly GET: GetOrganizationFerrules;
  };
  readonly "/organization/customferrules": {
    /**
     * Gets the organization's custom ferrules.
     *
     * `GET /organization/customferrules`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/ferrule/organization-customferrules.html
     */
    readonly GET: GetOrganizationCustomferrules;
  };
  readonly "/genders": {
    /**
     * Gets the genders.
     *
     * `GET /genders`. Evidence: name-only.
     */
    readonly GET: GetGenders;
  };
  readonly "/hoses/sizes": {
    /**
     * Sizes of hoses.
     *
     * `POST /hoses/sizes`. Evidence: name-only.
     */
    readonly POST: PostHosesSizes;
  };
  readonly "/hoses/create": {
    /**
     * Creates a hose.
     *
     * `POST /hoses/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hose/hoses-create.html
     */
    readonly POST: PostHosesCreate;
  };
  readonly "/hose/{hoseId}": {
    /**
     * Gets one hose.
     *
     * `GET /hose/{hoseId}`. Evidence: name-only.
     */
    readonly GET: GetHoseHoseId;
  };
  readonly "/hose/{hoseId}/crimpspecs": {
    /**
     * Gets the crimp specs of one hose.
     *
     * `GET /hose/{hoseId}/crimpspecs`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hose/hose-_hoseId_-crimpspecs.html
     */
    readonly GET: GetHoseHoseIdCrimpspecs;
  };
  readonly "/organization/hose/{hoseId}/update": {
    /**
     * Updates one hose of the organization.
     *
     * `POST /organization/hose/{hoseId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationHoseHoseIdUpdate;
  };
  readonly "/organization/hoses": {
    /**
     * Gets the organization's hoses.
     *
     * `GET /organization/hoses`. Evidence: name-only.
     */
    readonly GET: GetOrganizationHoses;
  };
  readonly "/organization/customhoses": {
    /**
     * Gets the organization's custom hoses.
     *
     * `GET /organization/customhoses`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCustomhoses;
  };
  readonly "/organization/hasparker": {
    /**
     * Gets "has Parker" of the organization.
     *
     * `GET /organization/hasparker`. Evidence: name-only.
     */
    readonly GET: GetOrganizationHasparker;
  };
  readonly "/hoseassemblies/checkexisting": {
    /**
     * Checks for existing hose assemblies.
     *
     * `POST /hoseassemblies/checkexisting`. Evidence: name-only.
     */
    readonly POST: PostHoseassembliesCheckexisting;
  };
  readonly "/hoseassemblies/create": {
    /**
     * Creates a hose assembly.
     *
     * `POST /hoseassemblies/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-create.html
     */
    readonly POST: PostHoseassembliesCreate;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/datasheet": {
    /**
     * Data sheet of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/datasheet`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdDatasheet;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/label": {
    /**
     * Label of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/label`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdLabel;
  };
  readonly "/hoseassemblies": {
    /**
     * Gets the hose assemblies.
     *
     * `GET /hoseassemblies`. Evidence: name-only.
     */
    readonly GET: GetHoseassemblies;
  };
  readonly "/hoseassembly/{hoseAssemblyId}": {
    /**
     * Gets one hose assembly.
     *
     * `GET /hoseassembly/{hoseAssemblyId}`. Evidence: name-only.
     */
    readonly GET: GetHoseassemblyHoseAssemblyId;
  };
  readonly "/hoseassemblies/parse": {
    /**
     * Parses hose assemblies.
     *
     * `GET /hoseassemblies/parse`. Evidence: name-only.
     */
    readonly GET: GetHoseassembliesParse;
  };
  readonly "/hoseassemblies/parsefeedback": {
    /**
     * Parse feedback on hose assemblies.
     *
     * `POST /hoseassemblies/parsefeedback`. Evidence: name-only.
     */
    readonly POST: PostHoseassembliesParsefeedback;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/saveas": {
    /**
     * Saves one hose assembly as another.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/saveas`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdSaveas;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/update": {
    /**
     * Updates one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/update`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdUpdate;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/delete": {
    /**
     * Deletes one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/delete`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdDelete;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/customers/update": {
    /**
     * Updates the customers of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/customers/update`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdCustomersUpdate;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/customers/delete": {
    /**
     * Deletes the customers of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/customers/delete`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdCustomersDelete;
  };
  readonly "/hoseassemblies/import": {
    /**
     * Bulk-imports hose assemblies from an uploaded Excel file.
     *
     * `POST /hoseassemblies/import`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassemblies-import.html
     */
    readonly POST: PostHoseassembliesImport;
  };
  readonly "/hoseassemblies/exceltemplate": {
    /**
     * Excel template for hose assemblies.
     *
     * `POST /hoseassemblies/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostHoseassembliesExceltemplate;
  };
  readonly "/hoseassemblies/export": {
    /**
     * Exports hose assemblies.
     *
     * `POST /hoseassemblies/export`. Evidence: name-only.
     */
    readonly POST: PostHoseassembliesExport;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/getBillOfMaterials": {
    /**
     * Gets the bill of materials of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/getBillOfMaterials`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdGetBillOfMaterials;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/getmarkenfile": {
    /**
     * Gets the Marken file of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/getmarkenfile`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdGetmarkenfile;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/getparkerptsfile": {
    /**
     * Gets the Parker PTS file of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/getparkerptsfile`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdGetparkerptsfile;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/price": {
    /**
     * Price of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/price`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdPrice;
  };
  readonly "/hoseassembly/price": {
    /**
     * Price of a hose assembly.
     *
     * `POST /hoseassembly/price`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-price.html
     */
    readonly POST: PostHoseassemblyPrice;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/release": {
    /**
     * Releases one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/release`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdRelease;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/unrelease": {
    /**
     * Unreleases one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/unrelease`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdUnrelease;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/obsolete": {
    /**
     * Obsoletes one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/obsolete`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdObsolete;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/newversion": {
    /**
     * Makes a new version of one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/newversion`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdNewversion;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/rollback": {
    /**
     * Returns a hose assembly to an earlier version.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/rollback`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseAssembly/hoseassembly-_hoseAssemblyId_-rollback.html
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdRollback;
  };
  readonly "/hoseassembly/{hoseAssemblyId}/revise": {
    /**
     * Revises one hose assembly.
     *
     * `POST /hoseassembly/{hoseAssemblyId}/revise`. Evidence: name-only.
     */
    readonly POST: PostHoseassemblyHoseAssemblyIdRevise;
  };
  readonly "/hosekits/checkexisting": {
    /**
     * Checks for existing hose kits.
     *
     * `POST /hosekits/checkexisting`. Evidence: name-only.
     */
    readonly POST: PostHosekitsCheckexisting;
  };
  readonly "/hosekits/create": {
    /**
     * Creates a hose kit.
     *
     * `POST /hosekits/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits-create.html
     */
    readonly POST: PostHosekitsCreate;
  };
  readonly "/hosekits": {
    /**
     * Gets the hose kits.
     *
     * `GET /hosekits`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekits.html
     */
    readonly GET: GetHosekits;
  };
  readonly "/hosekit/{hoseKitId}": {
    /**
     * Gets one hose kit.
     *
     * `GET /hosekit/{hoseKitId}`. Evidence: name-only.
     */
    readonly GET: GetHosekitHoseKitId;
  };
  readonly "/hosekit/{hoseKitId}/update": {
    /**
     * Updates one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/update`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdUpdate;
  };
  readonly "/hosekit/{hoseKitId}/release": {
    /**
     * Releases one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/release`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdRelease;
  };
  readonly "/hosekit/{hoseKitId}/newversion": {
    /**
     * Makes a new version of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/newversion`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdNewversion;
  };
  readonly "/hosekit/{hoseKitId}/rollback": {
    /**
     * Rolls one hose kit back.
     *
     * `POST /hosekit/{hoseKitId}/rollback`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdRollback;
  };
  readonly "/hosekit/{hoseKitId}/revise": {
    /**
     * Revises one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/revise`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdRevise;
  };
  readonly "/hosekit/{hoseKitId}/delete": {
    /**
     * Deletes one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/delete`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdDelete;
  };
  readonly "/hosekit/{hoseKitId}/addhoseassembly": {
    /**
     * Adds a hose assembly to a hose kit's BOM.
     *
     * `POST /hosekit/{hoseKitId}/addhoseassembly`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-addhoseassembly.html
     */
    readonly POST: PostHosekitHoseKitIdAddhoseassembly;
  };
  readonly "/hosekit/{hoseKitId}/addadaptor": {
    /**
     * Adds an adaptor to one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/addadaptor`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdAddadaptor;
  };
  readonly "/hosekit/{hoseKitId}/addotheritem": {
    /**
     * Adds an other item to one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/addotheritem`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdAddotheritem;
  };
  readonly "/hosekit/{hoseKitId}/hoseassemblies": {
    /**
     * Gets the hose assemblies of one hose kit.
     *
     * `GET /hosekit/{hoseKitId}/hoseassemblies`. Evidence: name-only.
     */
    readonly GET: GetHosekitHoseKitIdHoseassemblies;
  };
  readonly "/hosekit/{hoseKitId}/adaptors": {
    /**
     * Gets the adaptors of one hose kit.
     *
     * `GET /hosekit/{hoseKitId}/adaptors`. Evidence: name-only.
     */
    readonly GET: GetHosekitHoseKitIdAdaptors;
  };
  readonly "/hosekit/{hoseKitId}/otheritems": {
    /**
     * Gets the other items of one hose kit.
     *
     * `GET /hosekit/{hoseKitId}/otheritems`. Evidence: name-only.
     */
    readonly GET: GetHosekitHoseKitIdOtheritems;
  };
  readonly "/hosekit/{hoseKitId}/allitems": {
    /**
     * Gets all items of one hose kit.
     *
     * `GET /hosekit/{hoseKitId}/allitems`. Evidence: name-only.
     */
    readonly GET: GetHosekitHoseKitIdAllitems;
  };
  readonly "/hosekit/{hoseKitId}/item/{itemId}/delete": {
    /**
     * Deletes one item of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/item/{itemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdItemItemIdDelete;
  };
  readonly "/hosekit/{hoseKitId}/hoseassembly/{itemId}/update": {
    /**
     * Updates a hose assembly line in a hose kit's BOM.
     *
     * `POST /hosekit/{hoseKitId}/hoseassembly/{itemId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-hoseassembly-_itemId_-update.html
     */
    readonly POST: PostHosekitHoseKitIdHoseassemblyItemIdUpdate;
  };
  readonly "/hosekit/{hoseKitId}/adaptor/{itemId}/update": {
    /**
     * Updates one adaptor item of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/adaptor/{itemId}/update`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-adaptor-_itemId_-update.html
     */
    readonly POST: PostHosekitHoseKitIdAdaptorItemIdUpdate;
  };
  readonly "/hosekit/{hoseKitId}/otheritem/{itemId}/update": {
    /**
     * Updates another item's line in a hose kit's BOM.
     *
     * `POST /hosekit/{hoseKitId}/otheritem/{itemId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-otheritem-_itemId_-update.html
     */
    readonly POST: PostHosekitHoseKitIdOtheritemItemIdUpdate;
  };
  readonly "/hosekit/{hoseKitId}/getHoseKitDataSheet": {
    /**
     * Gets the data sheet of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/getHoseKitDataSheet`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdGetHoseKitDataSheet;
  };
  readonly "/hosekit/{hoseKitId}/getBillOfMaterials": {
    /**
     * Gets the bill of materials of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/getBillOfMaterials`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdGetBillOfMaterials;
  };
  readonly "/hosekit/{hoseKitId}/getmarkenfile": {
    /**
     * Gets the Marken file of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/getmarkenfile`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdGetmarkenfile;
  };
  readonly "/hosekit/{hoseKitId}/getparkerptsfile": {
    /**
     * Gets the Parker PTS file of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/getparkerptsfile`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdGetparkerptsfile;
  };
  readonly "/hosekits/export": {
    /**
     * Exports hose kits.
     *
     * `POST /hosekits/export`. Evidence: name-only.
     */
    readonly POST: PostHosekitsExport;
  };
  readonly "/hosekit/{hoseKitId}/labels": {
    /**
     * Generates hose assembly labels of a hose kit as PDF.
     *
     * `POST /hosekit/{hoseKitId}/labels`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/hoseKit/hosekit-_hoseKitId_-labels.html
     */
    readonly POST: PostHosekitHoseKitIdLabels;
  };
  readonly "/hosekit/{hoseKitId}/price": {
    /**
     * Price of one hose kit.
     *
     * `POST /hosekit/{hoseKitId}/price`. Evidence: name-only.
     */
    readonly POST: PostHosekitHoseKitIdPrice;
  };
  readonly "/image/{belongsToId}": {
    /**
     * Gets the image that belongs to an id.
     *
     * `GET /image/{belongsToId}`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/image/image-_belongsToId_.html
     */
    readonly GET: GetImageBelongsToId;
  };
  readonly "/inventory": {
    /**
     * Gets the inventory.
     *
     * `GET /inventory`. Evidence: name-only.
     */
    readonly GET: GetInventory;
  };
  readonly "/inventory/import": {
    /**
     * Imports inventory.
     *
     * `POST /inventory/import`. Evidence: name-only.
     */
    readonly POST: PostInventoryImport;
  };
  readonly "/inventory/exceltemplate": {
    /**
     * Excel template for inventory.
     *
     * `POST /inventory/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostInventoryExceltemplate;
  };
  readonly "/inventoryitems/export": {
    /**
     * Exports inventory items.
     *
     * `POST /inventoryitems/export`. Evidence: name-only.
     */
    readonly POST: PostInventoryitemsExport;
  };
  readonly "/inventoryitem/{inventoryItemId}/delete": {
    /**
     * Deletes one inventory item.
     *
     * `POST /inventoryitem/{inventoryItemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostInventoryitemInventoryItemIdDelete;
  };
  readonly "/inventoryitem/update": {
    /**
     * Creates or updates an inventory item.
     *
     * `POST /inventoryitem/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/inventory/inventoryitem-update.html
     */
    readonly POST: PostInventoryitemUpdate;
  };
  readonly "/organization/hideinventory": {
    /**
     * Gets "hide inventory" of the organization.
     *
     * `GET /organization/hideinventory`. Evidence: name-only.
     */
    readonly GET: GetOrganizationHideinventory;
  };
  readonly "/item/{itemId}": {
    /**
     * Gets one item.
     *
     * `GET /item/{itemId}`. Evidence: name-only.
     */
    readonly GET: GetItemItemId;
  };
  readonly "/organization/items": {
    /**
     * Lists the items the organization can use.
     *
     * `GET /organization/items`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/item/organization-items.html
     */
    readonly GET: GetOrganizationItems;
  };
  readonly "/organization/itemtypes": {
    /**
     * Gets the organization's item types.
     *
     * `GET /organization/itemtypes`. Evidence: name-only.
     */
    readonly GET: GetOrganizationItemtypes;
  };
  readonly "/organization/pendingitems": {
    /**
     * Gets the organization's pending items.
     *
     * `GET /organization/pendingitems`. Evidence: name-only.
     */
    readonly GET: GetOrganizationPendingitems;
  };
  readonly "/organization/item/{itemId}/update": {
    /**
     * Updates one item of the organization.
     *
     * `POST /organization/item/{itemId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationItemItemIdUpdate;
  };
  readonly "/organization": {
    /**
     * Gets the organization.
     *
     * `GET /organization`. Evidence: name-only.
     */
    readonly GET: GetOrganization;
  };
  readonly "/organization/update": {
    /**
     * Updates the organization.
     *
     * `POST /organization/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationUpdate;
  };
  readonly "/organization/defaults": {
    /**
     * Gets the organization's defaults.
     *
     * `GET /organization/defaults`. Evidence: name-only.
     */
    readonly GET: GetOrganizationDefaults;
  };
  readonly "/organization/currencies": {
    /**
     * Gets the organization's currencies.
     *
     * `GET /organization/currencies`. Evidence: name-only.
     */
    readonly GET: GetOrganizationCurrencies;
  };
  readonly "/organization/currencies/update": {
    /**
     * Updates one currency of the organization (code, rate, availability).
     *
     * `POST /organization/currencies/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-currencies-update.html
     */
    readonly POST: PostOrganizationCurrenciesUpdate;
  };
  readonly "/organization/subscription": {
    /**
     * Gets the organization's subscription.
     *
     * `GET /organization/subscription`. Evidence: name-only.
     */
    readonly GET: GetOrganizationSubscription;
  };
  readonly "/organization/erpname": {
    /**
     * Gets the ERP name of the organization.
     *
     * `GET /organization/erpname`. Evidence: name-only.
     */
    readonly GET: GetOrganizationErpname;
  };
  readonly "/organization/usebetafeatures": {
    /**
     * Gets "use beta features" of the organization.
     *
     * `GET /organization/usebetafeatures`. Evidence: name-only.
     */
    readonly GET: GetOrganizationUsebetafeatures;
  };
  readonly "/organization/acceptterms": {
    /**
     * Records that an admin accepted a version of the terms.
     *
     * `POST /organization/acceptterms`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-acceptterms.html
     */
    readonly POST: PostOrganizationAcceptterms;
  };
  readonly "/organization/hasacceptedterms": {
    /**
     * Gets "has accepted terms" of the organization.
     *
     * `GET /organization/hasacceptedterms`. Evidence: name-only.
     */
    readonly GET: GetOrganizationHasacceptedterms;
  };
  readonly "/organization/productgroups/update": {
    /**
     * Updates the organization's product groups.
     *
     * `POST /organization/productgroups/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationProductgroupsUpdate;
  };
  readonly "/organization/suppliers/update": {
    /**
     * Updates the organization's suppliers.
     *
     * `POST /organization/suppliers/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationSuppliersUpdate;
  };
  readonly "/organization/locations/update": {
    /**
     * Updates the organization's locations.
     *
     * `POST /organization/locations/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationLocationsUpdate;
  };
  readonly "/organization/productgroups": {
    /**
     * Gets the organization's product groups.
     *
     * `GET /organization/productgroups`. Evidence: name-only.
     */
    readonly GET: GetOrganizationProductgroups;
  };
  readonly "/organization/suppliers": {
    /**
     * Gets the organization's suppliers.
     *
     * `GET /organization/suppliers`. Evidence: name-only.
     */
    readonly GET: GetOrganizationSuppliers;
  };
  readonly "/organization/locations": {
    /**
     * Gets the organization's locations.
     *
     * `GET /organization/locations`. Evidence: name-only.
     */
    readonly GET: GetOrganizationLocations;
  };
  readonly "/organization/apikeys": {
    /**
     * Lists the organization's API keys.
     *
     * `GET /organization/apikeys`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
     */
    readonly GET: GetOrganizationApikeys;
    /**
     * Creates an API key with a name, scopes and key type.
     *
     * `POST /organization/apikeys`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys.html
     */
    readonly POST: PostOrganizationApikeys;
  };
  readonly "/organization/apikeys/{apiKeyId}/update": {
    /**
     * Updates an API key: name, scopes, type, IP list, expiry.
     *
     * `POST /organization/apikeys/{apiKeyId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-update.html
     */
    readonly POST: PostOrganizationApikeysApiKeyIdUpdate;
  };
  readonly "/organization/apikeys/{apiKeyId}/delete": {
    /**
     * Deletes one API key of the organization.
     *
     * `POST /organization/apikeys/{apiKeyId}/delete`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/organization/organization-apikeys-_apiKeyId_-delete.html
     */
    readonly POST: PostOrganizationApikeysApiKeyIdDelete;
  };
  readonly "/organization/nextpartnumber": {
    /**
     * Gets the organization's next part number.
     *
     * `GET /organization/nextpartnumber`. Evidence: name-only.
     */
    readonly GET: GetOrganizationNextpartnumber;
  };
  readonly "/organization/revisiondelimiter": {
    /**
     * Gets the organization's revision delimiter.
     *
     * `GET /organization/revisiondelimiter`. Evidence: name-only.
     */
    readonly GET: GetOrganizationRevisiondelimiter;
  };
  readonly "/organization/api/history": {
    /**
     * Gets the organization's API history.
     *
     * `GET /organization/api/history`. Evidence: name-only.
     */
    readonly GET: GetOrganizationApiHistory;
  };
  readonly "/otheritems/create": {
    /**
     * Creates an item for the organization.
     *
     * `POST /otheritems/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/otherItem/otheritems-create.html
     */
    readonly POST: PostOtheritemsCreate;
  };
  readonly "/otheritems/{itemId}/delete": {
    /**
     * Deletes one other item.
     *
     * `POST /otheritems/{itemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostOtheritemsItemIdDelete;
  };
  readonly "/otheritems/{itemId}/update": {
    /**
     * Updates one other item.
     *
     * `POST /otheritems/{itemId}/update`. Evidence: name-only.
     */
    readonly POST: PostOtheritemsItemIdUpdate;
  };
  readonly "/otheritem/{otherItemId}": {
    /**
     * Gets one other item.
     *
     * `GET /otheritem/{otherItemId}`. Evidence: name-only.
     */
    readonly GET: GetOtheritemOtherItemId;
  };
  readonly "/organization/otheritem/{otherItemId}/update": {
    /**
     * Updates one other item of the organization.
     *
     * `POST /organization/otheritem/{otherItemId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationOtheritemOtherItemIdUpdate;
  };
  readonly "/organization/customotheritems": {
    /**
     * Gets the organization's custom other items.
     *
     * `GET /organization/customotheritems`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/otherItem/organization-customotheritems.html
     */
    readonly GET: GetOrganizationCustomotheritems;
  };
  readonly "/pricelists": {
    /**
     * Gets the price lists.
     *
     * `GET /pricelists`. Evidence: name-only.
     */
    readonly GET: GetPricelists;
  };
  readonly "/pricelistnames": {
    /**
     * Gets the price list names.
     *
     * `GET /pricelistnames`. Evidence: name-only.
     */
    readonly GET: GetPricelistnames;
  };
  readonly "/pricelists/create": {
    /**
     * Creates a price list.
     *
     * `POST /pricelists/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-create.html
     */
    readonly POST: PostPricelistsCreate;
  };
  readonly "/pricelist/{priceListId}": {
    /**
     * Gets one price list.
     *
     * `GET /pricelist/{priceListId}`. Evidence: name-only.
     */
    readonly GET: GetPricelistPriceListId;
  };
  readonly "/pricelist/{priceListId}/update": {
    /**
     * Updates one price list.
     *
     * `POST /pricelist/{priceListId}/update`. Evidence: name-only.
     */
    readonly POST: PostPricelistPriceListIdUpdate;
  };
  readonly "/pricelist/{priceListId}/delete": {
    /**
     * Deletes one price list.
     *
     * `POST /pricelist/{priceListId}/delete`. Evidence: name-only.
     */
    readonly POST: PostPricelistPriceListIdDelete;
  };
  readonly "/pricelists/import": {
    /**
     * Bulk-imports price lists from an uploaded Excel file.
     *
     * `POST /pricelists/import`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-import.html
     */
    readonly POST: PostPricelistsImport;
  };
  readonly "/pricelists/exceltemplate": {
    /**
     * Excel template for price lists.
     *
     * `POST /pricelists/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostPricelistsExceltemplate;
  };
  readonly "/pricelists/export": {
    /**
     * Exports chosen or all price lists to Excel.
     *
     * `POST /pricelists/export`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/priceList/pricelists-export.html
     */
    readonly POST: PostPricelistsExport;
  };
  readonly "/salesestimates/checkexisting": {
    /**
     * Checks whether the organization already uses an estimate number.
     *
     * `POST /salesestimates/checkexisting`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-checkexisting.html
     */
    readonly POST: PostSalesestimatesCheckexisting;
  };
  readonly "/salesestimates/create": {
    /**
     * Creates a sales estimate.
     *
     * `POST /salesestimates/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimates-create.html
     */
    readonly POST: PostSalesestimatesCreate;
  };
  readonly "/salesestimates": {
    /**
     * Gets the sales estimates.
     *
     * `GET /salesestimates`. Evidence: name-only.
     */
    readonly GET: GetSalesestimates;
  };
  readonly "/salesestimate/{salesEstimateId}": {
    /**
     * Gets one sales estimate.
     *
     * `GET /salesestimate/{salesEstimateId}`. Evidence: name-only.
     */
    readonly GET: GetSalesestimateSalesEstimateId;
  };
  readonly "/salesestimate/{salesEstimateId}/currentpricing": {
    /**
     * Gets the current pricing of one sales estimate.
     *
     * `GET /salesestimate/{salesEstimateId}/currentpricing`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-currentpricing.html
     */
    readonly GET: GetSalesestimateSalesEstimateIdCurrentpricing;
  };
  readonly "/salesestimate/{salesEstimateId}/update": {
    /**
     * Updates one sales estimate.
     *
     * `POST /salesestimate/{salesEstimateId}/update`. Evidence: name-only.
     */
    readonly POST: PostSalesestimateSalesEstimateIdUpdate;
  };
  readonly "/salesestimate/{salesEstimateId}/item/{itemId}/update": {
    /**
     * Updates one item of a sales estimate.
     *
     * `POST /salesestimate/{salesEstimateId}/item/{itemId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-item-_itemId_-update.html
     */
    readonly POST: PostSalesestimateSalesEstimateIdItemItemIdUpdate;
  };
  readonly "/salesestimate/{salesEstimateId}/item/{itemId}/delete": {
    /**
     * Deletes one item of one sales estimate.
     *
     * `POST /salesestimate/{salesEstimateId}/item/{itemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostSalesestimateSalesEstimateIdItemItemIdDelete;
  };
  readonly "/salesestimate/{salesEstimateId}/release": {
    /**
     * Releases an estimate unless another version is released.
     *
     * `POST /salesestimate/{salesEstimateId}/release`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-release.html
     */
    readonly POST: PostSalesestimateSalesEstimateIdRelease;
  };
  readonly "/salesestimate/{salesEstimateId}/newversion": {
    /**
     * Makes a new version of one sales estimate.
     *
     * `POST /salesestimate/{salesEstimateId}/newversion`. Evidence: name-only.
     */
    readonly POST: PostSalesestimateSalesEstimateIdNewversion;
  };
  readonly "/salesestimate/{salesEstimateId}/rollback": {
    /**
     * Deletes the latest version and goes back to the previous one.
     *
     * `POST /salesestimate/{salesEstimateId}/rollback`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-rollback.html
     */
    readonly POST: PostSalesestimateSalesEstimateIdRollback;
  };
  readonly "/salesestimate/{salesEstimateId}/revise": {
    /**
     * Makes a new version of an estimate with another revision level.
     *
     * `POST /salesestimate/{salesEstimateId}/revise`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-revise.html
     */
    readonly POST: PostSalesestimateSalesEstimateIdRevise;
  };
  readonly "/salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": {
    /**
     * Gets the data sheet of one sales estimate.
     *
     * `POST /salesestimate/{salesEstimateId}/getSalesEstimateDataSheet`. Evidence: name-only.
     */
    readonly POST: PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheet;
  };
  readonly "/salesestimate/{salesEstimateId}/getBillOfMaterials": {
    /**
     * Makes the bill of materials of an estimate, PDF or Excel.
     *
     * `POST /salesestimate/{salesEstimateId}/getBillOfMaterials`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/salesEstimate/salesestimate-_salesEstimateId_-getBillOfMaterials.html
     */
    readonly POST: PostSalesestimateSalesEstimateIdGetBillOfMaterials;
  };
  readonly "/salesestimate/{salesEstimateId}/refresh": {
    /**
     * Refreshes one sales estimate.
     *
     * `GET /salesestimate/{salesEstimateId}/refresh`. Evidence: name-only.
     */
    readonly GET: GetSalesestimateSalesEstimateIdRefresh;
  };
  readonly "/salesestimate/{salesEstimateId}/items": {
    /**
     * Gets the items of one sales estimate.
     *
     * `GET /salesestimate/{salesEstimateId}/items`. Evidence: name-only.
     */
    readonly GET: GetSalesestimateSalesEstimateIdItems;
  };
  readonly "/salesestimates/export": {
    /**
     * Exports sales estimates.
     *
     * `POST /salesestimates/export`. Evidence: name-only.
     */
    readonly POST: PostSalesestimatesExport;
  };
  readonly "/shapes": {
    /**
     * Gets the shapes.
     *
     * `GET /shapes`. Evidence: name-only.
     */
    readonly GET: GetShapes;
  };
  readonly "/hosesizes": {
    /**
     * Gets the hose sizes.
     *
     * `GET /hosesizes`. Evidence: name-only.
     */
    readonly GET: GetHosesizes;
  };
  readonly "/endsizes": {
    /**
     * Gets the end sizes.
     *
     * `GET /endsizes`. Evidence: name-only.
     */
    readonly GET: GetEndsizes;
  };
  readonly "/styles": {
    /**
     * Gets the styles.
     *
     * `GET /styles`. Evidence: name-only.
     */
    readonly GET: GetStyles;
  };
  readonly "/user": {
    /**
     * Gets the user.
     *
     * `GET /user`. Evidence: name-only.
     */
    readonly GET: GetUser;
  };
  readonly "/users/update": {
    /**
     * Updates the details of the signed-in user.
     *
     * `POST /users/update`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/user/users-update.html
     */
    readonly POST: PostUsersUpdate;
  };
  readonly "/user/resetpassword": {
    /**
     * Sends a password reset request to the signed-in user.
     *
     * `POST /user/resetpassword`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/user/user-resetpassword.html
     */
    readonly POST: PostUserResetpassword;
  };
  readonly "/organization/userroles": {
    /**
     * Gets the organization's user roles.
     *
     * `GET /organization/userroles`. Evidence: name-only.
     */
    readonly GET: GetOrganizationUserroles;
  };
  readonly "/organization/userrolesandsubscription": {
    /**
     * Gets the organization's user roles and subscription.
     *
     * `GET /organization/userrolesandsubscription`. Evidence: name-only.
     */
    readonly GET: GetOrganizationUserrolesandsubscription;
  };
  readonly "/organization/roles": {
    /**
     * Gets the organization's roles.
     *
     * `GET /organization/roles`. Evidence: name-only.
     */
    readonly GET: GetOrganizationRoles;
  };
  readonly "/organization/users/invite": {
    /**
     * Invites new users by email.
     *
     * `POST /organization/users/invite`. Evidence: full.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/user/organization-users-invite.html
     */
    readonly POST: PostOrganizationUsersInvite;
  };
  readonly "/organization/user/{userId}/delete": {
    /**
     * Deletes one user of the organization.
     *
     * `POST /organization/user/{userId}/delete`. Evidence: name-only.
     */
    readonly POST: PostOrganizationUserUserIdDelete;
  };
  readonly "/organization/user/{userId}/remind": {
    /**
     * Reminds one user of the organization.
     *
     * `POST /organization/user/{userId}/remind`. Evidence: name-only.
     */
    readonly POST: PostOrganizationUserUserIdRemind;
  };
  readonly "/organization/users": {
    /**
     * Gets the organization's users.
     *
     * `GET /organization/users`. Evidence: name-only.
     */
    readonly GET: GetOrganizationUsers;
  };
  readonly "/warehouses": {
    /**
     * Gets the warehouses.
     *
     * `GET /warehouses`. Evidence: name-only.
     */
    readonly GET: GetWarehouses;
  };
  readonly "/warehouse/{warehouseId}": {
    /**
     * Gets one warehouse.
     *
     * `GET /warehouse/{warehouseId}`. Evidence: name-only.
     */
    readonly GET: GetWarehouseWarehouseId;
  };
  readonly "/warehouses/create": {
    /**
     * Creates a warehouse.
     *
     * `POST /warehouses/create`. Evidence: name-only.
     */
    readonly POST: PostWarehousesCreate;
  };
  readonly "/warehouse/{warehouseId}/delete": {
    /**
     * Deletes one warehouse.
     *
     * `POST /warehouse/{warehouseId}/delete`. Evidence: name-only.
     */
    readonly POST: PostWarehouseWarehouseIdDelete;
  };
  readonly "/warehouse/{warehouseId}/update": {
    /**
     * Updates one warehouse.
     *
     * `POST /warehouse/{warehouseId}/update`. Evidence: name-only.
     */
    readonly POST: PostWarehouseWarehouseIdUpdate;
  };
  readonly "/warehouses/export": {
    /**
     * Exports warehouses.
     *
     * `POST /warehouses/export`. Evidence: name-only.
     */
    readonly POST: PostWarehousesExport;
  };
  readonly "/warehouses/import": {
    /**
     * Imports warehouses.
     *
     * `POST /warehouses/import`. Evidence: name-only.
     */
    readonly POST: PostWarehousesImport;
  };
  readonly "/warehouses/exceltemplate": {
    /**
     * Excel template for warehouses.
     *
     * `POST /warehouses/exceltemplate`. Evidence: name-only.
     */
    readonly POST: PostWarehousesExceltemplate;
  };
  readonly "/organization/defaultwarehouse": {
    /**
     * Gets the organization's default warehouse.
     *
     * `GET /organization/defaultwarehouse`. Evidence: name-only.
     */
    readonly GET: GetOrganizationDefaultwarehouse;
  };
  readonly "/workorders/checkexisting": {
    /**
     * Checks for existing work orders.
     *
     * `POST /workorders/checkexisting`. Evidence: name-only.
     */
    readonly POST: PostWorkordersCheckexisting;
  };
  readonly "/workorders/create": {
    /**
     * Creates a work order.
     *
     * `POST /workorders/create`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders-create.html
     */
    readonly POST: PostWorkordersCreate;
  };
  readonly "/workorders": {
    /**
     * Lists work orders, filtered and paged.
     *
     * `GET /workorders`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorders.html
     */
    readonly GET: GetWorkorders;
  };
  readonly "/workorder/{workOrderId}": {
    /**
     * Gets one work order.
     *
     * `GET /workorder/{workOrderId}`. Evidence: name-only.
     */
    readonly GET: GetWorkorderWorkOrderId;
  };
  readonly "/workorder/{workOrderId}/update": {
    /**
     * Updates one work order.
     *
     * `POST /workorder/{workOrderId}/update`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdUpdate;
  };
  readonly "/workorder/{workOrderId}/delete": {
    /**
     * Deletes one work order.
     *
     * `POST /workorder/{workOrderId}/delete`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdDelete;
  };
  readonly "/workorder/{workOrderId}/addline": {
    /**
     * Adds a line to a work order.
     *
     * `POST /workorder/{workOrderId}/addline`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-addline.html
     */
    readonly POST: PostWorkorderWorkOrderIdAddline;
  };
  readonly "/workorder/{workOrderId}/release": {
    /**
     * Releases one work order.
     *
     * `POST /workorder/{workOrderId}/release`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdRelease;
  };
  readonly "/workorder/{workOrderId}/newversion": {
    /**
     * Makes a new version of one work order.
     *
     * `POST /workorder/{workOrderId}/newversion`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdNewversion;
  };
  readonly "/workorder/{workOrderId}/rollback": {
    /**
     * Rolls one work order back.
     *
     * `POST /workorder/{workOrderId}/rollback`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdRollback;
  };
  readonly "/workorder/{workOrderId}/revise": {
    /**
     * Revises one work order.
     *
     * `POST /workorder/{workOrderId}/revise`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdRevise;
  };
  readonly "/workorder/{workOrderId}/items": {
    /**
     * Gets the items of one work order.
     *
     * `GET /workorder/{workOrderId}/items`. Evidence: name-only.
     */
    readonly GET: GetWorkorderWorkOrderIdItems;
  };
  readonly "/workorder/{workOrderId}/item/{itemId}/delete": {
    /**
     * Deletes one item of one work order.
     *
     * `POST /workorder/{workOrderId}/item/{itemId}/delete`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdItemItemIdDelete;
  };
  readonly "/workorder/{workOrderId}/item/{itemId}/update": {
    /**
     * Updates one item of a work order.
     *
     * `POST /workorder/{workOrderId}/item/{itemId}/update`. Evidence: partial.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/workOrder/workorder-_workOrderId_-item-_itemId_-update.html
     */
    readonly POST: PostWorkorderWorkOrderIdItemItemIdUpdate;
  };
  readonly "/workorder/{workOrderId}/getWorkOrderDataSheet": {
    /**
     * Gets the data sheet of one work order.
     *
     * `POST /workorder/{workOrderId}/getWorkOrderDataSheet`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdGetWorkOrderDataSheet;
  };
  readonly "/workorder/{workOrderId}/getmarkenfile": {
    /**
     * Gets the Marken file of one work order.
     *
     * `POST /workorder/{workOrderId}/getmarkenfile`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdGetmarkenfile;
  };
  readonly "/workorder/{workOrderId}/getparkerptsfile": {
    /**
     * Gets the Parker PTS file of one work order.
     *
     * `POST /workorder/{workOrderId}/getparkerptsfile`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdGetparkerptsfile;
  };
  readonly "/workorders/export": {
    /**
     * Exports work orders.
     *
     * `POST /workorders/export`. Evidence: name-only.
     */
    readonly POST: PostWorkordersExport;
  };
  readonly "/workorder/{workOrderId}/labels": {
    /**
     * Labels of one work order.
     *
     * `POST /workorder/{workOrderId}/labels`. Evidence: name-only.
     */
    readonly POST: PostWorkorderWorkOrderIdLabels;
  };
  readonly "/wraps/create": {
    /**
     * Creates a wrap.
     *
     * `POST /wraps/create`. Evidence: name-only.
     */
    readonly POST: PostWrapsCreate;
  };
  readonly "/wrap/{wrapId}": {
    /**
     * Gets one wrap.
     *
     * `GET /wrap/{wrapId}`. Evidence: name-only.
     */
    readonly GET: GetWrapWrapId;
  };
  readonly "/organization/wrapstyles": {
    /**
     * Gets the organization's wrap styles.
     *
     * `GET /organization/wrapstyles`. Evidence: name-only.
     */
    readonly GET: GetOrganizationWrapstyles;
  };
  readonly "/organization/wrapcoverage": {
    /**
     * Gets the organization's wrap coverage.
     *
     * `GET /organization/wrapcoverage`. Evidence: name-only.
     */
    readonly GET: GetOrganizationWrapcoverage;
  };
  readonly "/organization/wrap/{wrapId}/update": {
    /**
     * Updates one wrap of the organization.
     *
     * `POST /organization/wrap/{wrapId}/update`. Evidence: name-only.
     */
    readonly POST: PostOrganizationWrapWrapIdUpdate;
  };
  readonly "/organization/wraps": {
    /**
     * Gets the organization's wraps.
     *
     * `GET /organization/wraps`. Evidence: name-only.
     */
    readonly GET: GetOrganizationWraps;
  };
  readonly "/organization/customwraps": {
    /**
     * Gets the organization's custom wraps.
     *
     * `GET /organization/customwraps`. Evidence: name-only.
     *
     * @see https://docs.goldleafapp.com/api/v1/references/wrap/organization-customwraps.html
     */
    readonly GET: GetOrganizationCustomwraps;
  };
}

/** The parameters and body of all operations, by path and method. */
export interface OptionsByPath {
  readonly "/security/v1/token": { readonly POST: PostSecurityV1TokenOptions };
  readonly "/adaptors/cross": { readonly GET: GetAdaptorsCrossOptions };
  readonly "/adaptors/search": { readonly GET: GetAdaptorsSearchOptions };
  readonly "/adaptor/{adaptorId}": { readonly GET: GetAdaptorAdaptorIdOptions };
  readonly "/adaptors/configuration": { readonly GET: GetAdaptorsConfigurationOptions };
  readonly "/adaptors/create": { readonly POST: PostAdaptorsCreateOptions };
  readonly "/organization/adaptors": { readonly GET: GetOrganizationAdaptorsOptions };
  readonly "/organization/customadaptors": { readonly GET: GetOrganizationCustomadaptorsOptions };
  readonly "/organization/adaptor/{adaptorId}/update": { readonly POST: PostOrganizationAdaptorAdaptorIdUpdateOptions };
  readonly "/brands": { readonly GET: GetBrandsOptions };
  readonly "/hosebrands": { readonly GET: GetHosebrandsOptions };
  readonly "/adaptorbrands": { readonly GET: GetAdaptorbrandsOptions };
  readonly "/wrapbrands": { readonly GET: GetWrapbrandsOptions };
  readonly "/otheritembrands": { readonly GET: GetOtheritembrandsOptions };
  readonly "/brandnames": { readonly GET: GetBrandnamesOptions };
  readonly "/brand/{brandId}/delete": { readonly POST: PostBrandBrandIdDeleteOptions };
  readonly "/brand/{brandId}/update": { readonly POST: PostBrandBrandIdUpdateOptions };
  readonly "/brands/export": { readonly POST: PostBrandsExportOptions };
  readonly "/organization/defaultbrand": { readonly GET: GetOrganizationDefaultbrandOptions };
  readonly "/organization/defaultadaptorbrand": { readonly GET: GetOrganizationDefaultadaptorbrandOptions };
  readonly "/components/import": { readonly POST: PostComponentsImportOptions };
  readonly "/components/exceltemplate": { readonly POST: PostComponentsExceltemplateOptions };
  readonly "/components/export": { readonly POST: PostComponentsExportOptions };
  readonly "/organization/components": { readonly GET: GetOrganizationComponentsOptions };
  readonly "/crimpfittings/sizes": { readonly POST: PostCrimpfittingsSizesOptions };
  readonly "/crimpfittings/create": { readonly POST: PostCrimpfittingsCreateOptions };
  readonly "/crimpfitting/{crimpfittingId}": { readonly GET: GetCrimpfittingCrimpfittingIdOptions };
  readonly "/organization/crimpfitting/{crimpfittingId}/update": { readonly POST: PostOrganizationCrimpfittingCrimpfittingIdUpdateOptions };
  readonly "/organization/couplingseries": { readonly GET: GetOrganizationCouplingseriesOptions };
  readonly "/organization/couplingseriesdetails": { readonly GET: GetOrganizationCouplingseriesdetailsOptions };
  readonly "/organization/crimpfittings": { readonly GET: GetOrganizationCrimpfittingsOptions };
  readonly "/organization/crimpfittingswithferrules": { readonly GET: GetOrganizationCrimpfittingswithferrulesOptions };
  readonly "/organization/customcrimpfittings": { readonly GET: GetOrganizationCustomcrimpfittingsOptions };
  readonly "/customers": { readonly GET: GetCustomersOptions };
  readonly "/customernamess": { readonly GET: GetCustomernamessOptions };
  readonly "/customers/create": { readonly POST: PostCustomersCreateOptions };
  readonly "/customer/{customerId}": { readonly GET: GetCustomerCustomerIdOptions };
  readonly "/customer/{customerId}/update": { readonly POST: PostCustomerCustomerIdUpdateOptions };
  readonly "/customer/{customerId}/delete": { readonly POST: PostCustomerCustomerIdDeleteOptions };
  readonly "/customers/exceltemplate": { readonly POST: PostCustomersExceltemplateOptions };
  readonly "/customers/export": { readonly POST: PostCustomersExportOptions };
  readonly "/customer/{customerId}/items": { readonly GET: GetCustomerCustomerIdItemsOptions };
  readonly "/customer/{customerId}/item/{itemId}/update": { readonly POST: PostCustomerCustomerIdItemItemIdUpdateOptions };
  readonly "/customer/{customerId}/item/{itemId}/delete": { readonly POST: PostCustomerCustomerIdItemItemIdDeleteOptions };
  readonly "/customers/items/import": { readonly POST: PostCustomersItemsImportOptions };
  readonly "/customers/items/exceltemplate": { readonly POST: PostCustomersItemsExceltemplateOptions };
  readonly "/customer/{customerId}/items/export": { readonly POST: PostCustomerCustomerIdItemsExportOptions };
  readonly "/customer/{customerId}/locations": { readonly GET: GetCustomerCustomerIdLocationsOptions };
  readonly "/customer/{customerId}/location/{locationId}/update": { readonly POST: PostCustomerCustomerIdLocationLocationIdUpdateOptions };
  readonly "/customer/{customerId}/location/{locationId}/delete": { readonly POST: PostCustomerCustomerIdLocationLocationIdDeleteOptions };
  readonly "/ferrules/create": { readonly POST: PostFerrulesCreateOptions };
  readonly "/ferrule/{ferruleId}": { readonly GET: GetFerruleFerruleIdOptions };
  readonly "/organization/ferrule": { readonly GET: GetOrganizationFerruleOptions };
  readonly "/organization/ferrule/{ferruleId}/update": { readonly POST: PostOrganizationFerruleFerruleIdUpdateOptions };
  readonly "/organization/ferrules": { readonly GET: GetOrganizationFerrulesOptions };
  readonly "/organization/customferrules": { readonly GET: GetOrganizationCustomferrulesOptions };
  readonly "/genders": { readonly GET: GetGendersOptions };
  readonly "/hoses/sizes": { readonly POST: PostHosesSizesOptions };
  readonly "/hoses/create": { readonly POST: PostHosesCreateOptions };
  readonly "/hose/{hoseId}": { readonly GET: GetHoseHoseIdOptions };
  readonly "/hose/{hoseId}/crimpspecs": { readonly GET: GetHoseHoseIdCrimpspecsOptions };
  readonly "/organization/hose/{hoseId}/update": { readonly POST: PostOrganizationHoseHoseIdUpdateOptions };
  readonly "/organization/hoses": { readonly GET: GetOrganizationHosesOptions };
  readonly "/organization/customhoses": { readonly GET: GetOrganizationCustomhosesOptions };
  readonly "/organization/hasparker": { readonly GET: GetOrganizationHasparkerOptions };
  readonly "/hoseassemblies/checkexisting": { readonly POST: PostHoseassembliesCheckexistingOptions };
  readonly "/hoseassemblies/create": { readonly POST: PostHoseassembliesCreateOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/datasheet": { readonly POST: PostHoseassemblyHoseAssemblyIdDatasheetOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/label": { readonly POST: PostHoseassemblyHoseAssemblyIdLabelOptions };
  readonly "/hoseassemblies": { readonly GET: GetHoseassembliesOptions };
  readonly "/hoseassembly/{hoseAssemblyId}": { readonly GET: GetHoseassemblyHoseAssemblyIdOptions };
  readonly "/hoseassemblies/parse": { readonly GET: GetHoseassembliesParseOptions };
  readonly "/hoseassemblies/parsefeedback": { readonly POST: PostHoseassembliesParsefeedbackOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/saveas": { readonly POST: PostHoseassemblyHoseAssemblyIdSaveasOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/update": { readonly POST: PostHoseassemblyHoseAssemblyIdUpdateOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/delete": { readonly POST: PostHoseassemblyHoseAssemblyIdDeleteOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/customers/update": { readonly POST: PostHoseassemblyHoseAssemblyIdCustomersUpdateOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/customers/delete": { readonly POST: PostHoseassemblyHoseAssemblyIdCustomersDeleteOptions };
  readonly "/hoseassemblies/import": { readonly POST: PostHoseassembliesImportOptions };
  readonly "/hoseassemblies/exceltemplate": { readonly POST: PostHoseassembliesExceltemplateOptions };
  readonly "/hoseassemblies/export": { readonly POST: PostHoseassembliesExportOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/getBillOfMaterials": { readonly POST: PostHoseassemblyHoseAssemblyIdGetBillOfMaterialsOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/getmarkenfile": { readonly POST: PostHoseassemblyHoseAssemblyIdGetmarkenfileOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/getparkerptsfile": { readonly POST: PostHoseassemblyHoseAssemblyIdGetparkerptsfileOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/price": { readonly POST: PostHoseassemblyHoseAssemblyIdPriceOptions };
  readonly "/hoseassembly/price": { readonly POST: PostHoseassemblyPriceOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/release": { readonly POST: PostHoseassemblyHoseAssemblyIdReleaseOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/unrelease": { readonly POST: PostHoseassemblyHoseAssemblyIdUnreleaseOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/obsolete": { readonly POST: PostHoseassemblyHoseAssemblyIdObsoleteOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/newversion": { readonly POST: PostHoseassemblyHoseAssemblyIdNewversionOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/rollback": { readonly POST: PostHoseassemblyHoseAssemblyIdRollbackOptions };
  readonly "/hoseassembly/{hoseAssemblyId}/revise": { readonly POST: PostHoseassemblyHoseAssemblyIdReviseOptions };
  readonly "/hosekits/checkexisting": { readonly POST: PostHosekitsCheckexistingOptions };
  readonly "/hosekits/create": { readonly POST: PostHosekitsCreateOptions };
  readonly "/hosekits": { readonly GET: GetHosekitsOptions };
  readonly "/hosekit/{hoseKitId}": { readonly GET: GetHosekitHoseKitIdOptions };
  readonly "/hosekit/{hoseKitId}/update": { readonly POST: PostHosekitHoseKitIdUpdateOptions };
  readonly "/hosekit/{hoseKitId}/release": { readonly POST: PostHosekitHoseKitIdReleaseOptions };
  readonly "/hosekit/{hoseKitId}/newversion": { readonly POST: PostHosekitHoseKitIdNewversionOptions };
  readonly "/hosekit/{hoseKitId}/rollback": { readonly POST: PostHosekitHoseKitIdRollbackOptions };
  readonly "/hosekit/{hoseKitId}/revise": { readonly POST: PostHosekitHoseKitIdReviseOptions };
  readonly "/hosekit/{hoseKitId}/delete": { readonly POST: PostHosekitHoseKitIdDeleteOptions };
  readonly "/hosekit/{hoseKitId}/addhoseassembly": { readonly POST: PostHosekitHoseKitIdAddhoseassemblyOptions };
  readonly "/hosekit/{hoseKitId}/addadaptor": { readonly POST: PostHosekitHoseKitIdAddadaptorOptions };
  readonly "/hosekit/{hoseKitId}/addotheritem": { readonly POST: PostHosekitHoseKitIdAddotheritemOptions };
  readonly "/hosekit/{hoseKitId}/hoseassemblies": { readonly GET: GetHosekitHoseKitIdHoseassembliesOptions };
  readonly "/hosekit/{hoseKitId}/adaptors": { readonly GET: GetHosekitHoseKitIdAdaptorsOptions };
  readonly "/hosekit/{hoseKitId}/otheritems": { readonly GET: GetHosekitHoseKitIdOtheritemsOptions };
  readonly "/hosekit/{hoseKitId}/allitems": { readonly GET: GetHosekitHoseKitIdAllitemsOptions };
  readonly "/hosekit/{hoseKitId}/item/{itemId}/delete": { readonly POST: PostHosekitHoseKitIdItemItemIdDeleteOptions };
  readonly "/hosekit/{hoseKitId}/hoseassembly/{itemId}/update": { readonly POST: PostHosekitHoseKitIdHoseassemblyItemIdUpdateOptions };
  readonly "/hosekit/{hoseKitId}/adaptor/{itemId}/update": { readonly POST: PostHosekitHoseKitIdAdaptorItemIdUpdateOptions };
  readonly "/hosekit/{hoseKitId}/otheritem/{itemId}/update": { readonly POST: PostHosekitHoseKitIdOtheritemItemIdUpdateOptions };
  readonly "/hosekit/{hoseKitId}/getHoseKitDataSheet": { readonly POST: PostHosekitHoseKitIdGetHoseKitDataSheetOptions };
  readonly "/hosekit/{hoseKitId}/getBillOfMaterials": { readonly POST: PostHosekitHoseKitIdGetBillOfMaterialsOptions };
  readonly "/hosekit/{hoseKitId}/getmarkenfile": { readonly POST: PostHosekitHoseKitIdGetmarkenfileOptions };
  readonly "/hosekit/{hoseKitId}/getparkerptsfile": { readonly POST: PostHosekitHoseKitIdGetparkerptsfileOptions };
  readonly "/hosekits/export": { readonly POST: PostHosekitsExportOptions };
  readonly "/hosekit/{hoseKitId}/labels": { readonly POST: PostHosekitHoseKitIdLabelsOptions };
  readonly "/hosekit/{hoseKitId}/price": { readonly POST: PostHosekitHoseKitIdPriceOptions };
  readonly "/image/{belongsToId}": { readonly GET: GetImageBelongsToIdOptions };
  readonly "/inventory": { readonly GET: GetInventoryOptions };
  readonly "/inventory/import": { readonly POST: PostInventoryImportOptions };
  readonly "/inventory/exceltemplate": { readonly POST: PostInventoryExceltemplateOptions };
  readonly "/inventoryitems/export": { readonly POST: PostInventoryitemsExportOptions };
  readonly "/inventoryitem/{inventoryItemId}/delete": { readonly POST: PostInventoryitemInventoryItemIdDeleteOptions };
  readonly "/inventoryitem/update": { readonly POST: PostInventoryitemUpdateOptions };
  readonly "/organization/hideinventory": { readonly GET: GetOrganizationHideinventoryOptions };
  readonly "/item/{itemId}": { readonly GET: GetItemItemIdOptions };
  readonly "/organization/items": { readonly GET: GetOrganizationItemsOptions };
  readonly "/organization/itemtypes": { readonly GET: GetOrganizationItemtypesOptions };
  readonly "/organization/pendingitems": { readonly GET: GetOrganizationPendingitemsOptions };
  readonly "/organization/item/{itemId}/update": { readonly POST: PostOrganizationItemItemIdUpdateOptions };
  readonly "/organization": { readonly GET: GetOrganizationOptions };
  readonly "/organization/update": { readonly POST: PostOrganizationUpdateOptions };
  readonly "/organization/defaults": { readonly GET: GetOrganizationDefaultsOptions };
  readonly "/organization/currencies": { readonly GET: GetOrganizationCurrenciesOptions };
  readonly "/organization/currencies/update": { readonly POST: PostOrganizationCurrenciesUpdateOptions };
  readonly "/organization/subscription": { readonly GET: GetOrganizationSubscriptionOptions };
  readonly "/organization/erpname": { readonly GET: GetOrganizationErpnameOptions };
  readonly "/organization/usebetafeatures": { readonly GET: GetOrganizationUsebetafeaturesOptions };
  readonly "/organization/acceptterms": { readonly POST: PostOrganizationAccepttermsOptions };
  readonly "/organization/hasacceptedterms": { readonly GET: GetOrganizationHasacceptedtermsOptions };
  readonly "/organization/productgroups/update": { readonly POST: PostOrganizationProductgroupsUpdateOptions };
  readonly "/organization/suppliers/update": { readonly POST: PostOrganizationSuppliersUpdateOptions };
  readonly "/organization/locations/update": { readonly POST: PostOrganizationLocationsUpdateOptions };
  readonly "/organization/productgroups": { readonly GET: GetOrganizationProductgroupsOptions };
  readonly "/organization/suppliers": { readonly GET: GetOrganizationSuppliersOptions };
  readonly "/organization/locations": { readonly GET: GetOrganizationLocationsOptions };
  readonly "/organization/apikeys": { readonly GET: GetOrganizationApikeysOptions; readonly POST: PostOrganizationApikeysOptions };
  readonly "/organization/apikeys/{apiKeyId}/update": { readonly POST: PostOrganizationApikeysApiKeyIdUpdateOptions };
  readonly "/organization/apikeys/{apiKeyId}/delete": { readonly POST: PostOrganizationApikeysApiKeyIdDeleteOptions };
  readonly "/organization/nextpartnumber": { readonly GET: GetOrganizationNextpartnumberOptions };
  readonly "/organization/revisiondelimiter": { readonly GET: GetOrganizationRevisiondelimiterOptions };
  readonly "/organization/api/history": { readonly GET: GetOrganizationApiHistoryOptions };
  readonly "/otheritems/create": { readonly POST: PostOtheritemsCreateOptions };
  readonly "/otheritems/{itemId}/delete": { readonly POST: PostOtheritemsItemIdDeleteOptions };
  readonly "/otheritems/{itemId}/update": { readonly POST: PostOtheritemsItemIdUpdateOptions };
  readonly "/otheritem/{otherItemId}": { readonly GET: GetOtheritemOtherItemIdOptions };
  readonly "/organization/otheritem/{otherItemId}/update": { readonly POST: PostOrganizationOtheritemOtherItemIdUpdateOptions };
  readonly "/organization/customotheritems": { readonly GET: GetOrganizationCustomotheritemsOptions };
  readonly "/pricelists": { readonly GET: GetPricelistsOptions };
  readonly "/pricelistnames": { readonly GET: GetPricelistnamesOptions };
  readonly "/pricelists/create": { readonly POST: PostPricelistsCreateOptions };
  readonly "/pricelist/{priceListId}": { readonly GET: GetPricelistPriceListIdOptions };
  readonly "/pricelist/{priceListId}/update": { readonly POST: PostPricelistPriceListIdUpdateOptions };
  readonly "/pricelist/{priceListId}/delete": { readonly POST: PostPricelistPriceListIdDeleteOptions };
  readonly "/pricelists/import": { readonly POST: PostPricelistsImportOptions };
  readonly "/pricelists/exceltemplate": { readonly POST: PostPricelistsExceltemplateOptions };
  readonly "/pricelists/export": { readonly POST: PostPricelistsExportOptions };
  readonly "/salesestimates/checkexisting": { readonly POST: PostSalesestimatesCheckexistingOptions };
  readonly "/salesestimates/create": { readonly POST: PostSalesestimatesCreateOptions };
  readonly "/salesestimates": { readonly GET: GetSalesestimatesOptions };
  readonly "/salesestimate/{salesEstimateId}": { readonly GET: GetSalesestimateSalesEstimateIdOptions };
  readonly "/salesestimate/{salesEstimateId}/currentpricing": { readonly GET: GetSalesestimateSalesEstimateIdCurrentpricingOptions };
  readonly "/salesestimate/{salesEstimateId}/update": { readonly POST: PostSalesestimateSalesEstimateIdUpdateOptions };
  readonly "/salesestimate/{salesEstimateId}/item/{itemId}/update": { readonly POST: PostSalesestimateSalesEstimateIdItemItemIdUpdateOptions };
  readonly "/salesestimate/{salesEstimateId}/item/{itemId}/delete": { readonly POST: PostSalesestimateSalesEstimateIdItemItemIdDeleteOptions };
  readonly "/salesestimate/{salesEstimateId}/release": { readonly POST: PostSalesestimateSalesEstimateIdReleaseOptions };
  readonly "/salesestimate/{salesEstimateId}/newversion": { readonly POST: PostSalesestimateSalesEstimateIdNewversionOptions };
  readonly "/salesestimate/{salesEstimateId}/rollback": { readonly POST: PostSalesestimateSalesEstimateIdRollbackOptions };
  readonly "/salesestimate/{salesEstimateId}/revise": { readonly POST: PostSalesestimateSalesEstimateIdReviseOptions };
  readonly "/salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": { readonly POST: PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheetOptions };
  readonly "/salesestimate/{salesEstimateId}/getBillOfMaterials": { readonly POST: PostSalesestimateSalesEstimateIdGetBillOfMaterialsOptions };
  readonly "/salesestimate/{salesEstimateId}/refresh": { readonly GET: GetSalesestimateSalesEstimateIdRefreshOptions };
  readonly "/salesestimate/{salesEstimateId}/items": { readonly GET: GetSalesestimateSalesEstimateIdItemsOptions };
  readonly "/salesestimates/export": { readonly POST: PostSalesestimatesExportOptions };
  readonly "/shapes": { readonly GET: GetShapesOptions };
  readonly "/hosesizes": { readonly GET: GetHosesizesOptions };
  readonly "/endsizes": { readonly GET: GetEndsizesOptions };
  readonly "/styles": { readonly GET: GetStylesOptions };
  readonly "/user": { readonly GET: GetUserOptions };
  readonly "/users/update": { readonly POST: PostUsersUpdateOptions };
  readonly "/user/resetpassword": { readonly POST: PostUserResetpasswordOptions };
  readonly "/organization/userroles": { readonly GET: GetOrganizationUserrolesOptions };
  readonly "/organization/userrolesandsubscription": { readonly GET: GetOrganizationUserrolesandsubscriptionOptions };
  readonly "/organization/roles": { readonly GET: GetOrganizationRolesOptions };
  readonly "/organization/users/invite": { readonly POST: PostOrganizationUsersInviteOptions };
  readonly "/organization/user/{userId}/delete": { readonly POST: PostOrganizationUserUserIdDeleteOptions };
  readonly "/organization/user/{userId}/remind": { readonly POST: PostOrganizationUserUserIdRemindOptions };
  readonly "/organization/users": { readonly GET: GetOrganizationUsersOptions };
  readonly "/warehouses": { readonly GET: GetWarehousesOptions };
  readonly "/warehouse/{warehouseId}": { readonly GET: GetWarehouseWarehouseIdOptions };
  readonly "/warehouses/create": { readonly POST: PostWarehousesCreateOptions };
  readonly "/warehouse/{warehouseId}/delete": { readonly POST: PostWarehouseWarehouseIdDeleteOptions };
  readonly "/warehouse/{warehouseId}/update": { readonly POST: PostWarehouseWarehouseIdUpdateOptions };
  readonly "/warehouses/export": { readonly POST: PostWarehousesExportOptions };
  readonly "/warehouses/import": { readonly POST: PostWarehousesImportOptions };
  readonly "/warehouses/exceltemplate": { readonly POST: PostWarehousesExceltemplateOptions };
  readonly "/organization/defaultwarehouse": { readonly GET: GetOrganizationDefaultwarehouseOptions };
  readonly "/workorders/checkexisting": { readonly POST: PostWorkordersCheckexistingOptions };
  readonly "/workorders/create": { readonly POST: PostWorkordersCreateOptions };
  readonly "/workorders": { readonly GET: GetWorkordersOptions };
  readonly "/workorder/{workOrderId}": { readonly GET: GetWorkorderWorkOrderIdOptions };
  readonly "/workorder/{workOrderId}/update": { readonly POST: PostWorkorderWorkOrderIdUpdateOptions };
  readonly "/workorder/{workOrderId}/delete": { readonly POST: PostWorkorderWorkOrderIdDeleteOptions };
  readonly "/workorder/{workOrderId}/addline": { readonly POST: PostWorkorderWorkOrderIdAddlineOptions };
  readonly "/workorder/{workOrderId}/release": { readonly POST: PostWorkorderWorkOrderIdReleaseOptions };
  readonly "/workorder/{workOrderId}/newversion": { readonly POST: PostWorkorderWorkOrderIdNewversionOptions };
  readonly "/workorder/{workOrderId}/rollback": { readonly POST: PostWorkorderWorkOrderIdRollbackOptions };
  readonly "/workorder/{workOrderId}/revise": { readonly POST: PostWorkorderWorkOrderIdReviseOptions };
  readonly "/workorder/{workOrderId}/items": { readonly GET: GetWorkorderWorkOrderIdItemsOptions };
  readonly "/workorder/{workOrderId}/item/{itemId}/delete": { readonly POST: PostWorkorderWorkOrderIdItemItemIdDeleteOptions };
  readonly "/workorder/{workOrderId}/item/{itemId}/update": { readonly POST: PostWorkorderWorkOrderIdItemItemIdUpdateOptions };
  readonly "/workorder/{workOrderId}/getWorkOrderDataSheet": { readonly POST: PostWorkorderWorkOrderIdGetWorkOrderDataSheetOptions };
  readonly "/workorder/{workOrderId}/getmarkenfile": { readonly POST: PostWorkorderWorkOrderIdGetmarkenfileOptions };
  readonly "/workorder/{workOrderId}/getparkerptsfile": { readonly POST: PostWorkorderWorkOrderIdGetparkerptsfileOptions };
  readonly "/workorders/export": { readonly POST: PostWorkordersExportOptions };
  readonly "/workorder/{workOrderId}/labels": { readonly POST: PostWorkorderWorkOrderIdLabelsOptions };
  readonly "/wraps/create": { readonly POST: PostWrapsCreateOptions };
  readonly "/wrap/{wrapId}": { readonly GET: GetWrapWrapIdOptions };
  readonly "/organization/wrapstyles": { readonly GET: GetOrganizationWrapstylesOptions };
  readonly "/organization/wrapcoverage": { readonly GET: GetOrganizationWrapcoverageOptions };
  readonly "/organization/wrap/{wrapId}/update": { readonly POST: PostOrganizationWrapWrapIdUpdateOptions };
  readonly "/organization/wraps": { readonly GET: GetOrganizationWrapsOptions };
  readonly "/organization/customwraps": { readonly GET: GetOrganizationCustomwrapsOptions };
}
