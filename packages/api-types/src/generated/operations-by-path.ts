// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

import type { operations } from './paths.ts';

/** The GET operations, by path. */
export interface GetOperations {
  /** Gets the cross of adaptors. */
  "/adaptors/cross": operations["getAdaptorsCross"];
  /** Searches adaptors. */
  "/adaptors/search": operations["getAdaptorsSearch"];
  /** Gets one adaptor. */
  "/adaptor/{adaptorId}": operations["getAdaptorId"];
  /** Gets the configuration of adaptors. */
  "/adaptors/configuration": operations["getAdaptorsConfiguration"];
  /** Gets the organization's adaptors. */
  "/organization/adaptors": operations["getOrganizationAdaptors"];
  /** Gets the organization's custom adaptors. */
  "/organization/customadaptors": operations["getOrganizationCustomadaptors"];
  /** Gets the brands. */
  "/brands": operations["getBrands"];
  /** Gets the hose brands. */
  "/hosebrands": operations["getHosebrands"];
  /** Gets the adaptor brands. */
  "/adaptorbrands": operations["getAdaptorbrands"];
  /** Gets the wrap brands. */
  "/wrapbrands": operations["getWrapbrands"];
  /** Gets the other item brands. */
  "/otheritembrands": operations["getOtherItembrands"];
  /** Gets the brand names. */
  "/brandnames": operations["getBrandnames"];
  /** Gets the organization's default brand. */
  "/organization/defaultbrand": operations["getOrganizationDefaultbrand"];
  /** Gets the organization's default adaptor brand. */
  "/organization/defaultadaptorbrand": operations["getOrganizationDefaultadaptorbrand"];
  /** Gets the organization's components. */
  "/organization/components": operations["getOrganizationComponents"];
  /** Gets one crimp fitting. */
  "/crimpfitting/{crimpfittingId}": operations["getCrimpfittingId"];
  /** Gets the organization's coupling series. */
  "/organization/couplingseries": operations["getOrganizationCouplingseries"];
  /** Gets the organization's coupling series details. */
  "/organization/couplingseriesdetails": operations["getOrganizationCouplingseriesdetails"];
  /** Gets the organization's crimp fittings. */
  "/organization/crimpfittings": operations["getOrganizationCrimpfittings"];
  /** Gets the organization's crimp fittings with ferrules. */
  "/organization/crimpfittingswithferrules": operations["getOrganizationCrimpfittingswithferrules"];
  /** Gets the organization's custom crimp fittings. */
  "/organization/customcrimpfittings": operations["getOrganizationCustomcrimpfittings"];
  /** Lists the organization's customers, with optional filters. */
  "/customers": operations["getCustomers"];
  /** Gets the customer names. */
  "/customernamess": operations["getCustomernamess"];
  /** Gets one customer. */
  "/customer/{customerId}": operations["getCustomerId"];
  /** Lists a customer's active items, paged, sortable and filterable. */
  "/customer/{customerId}/items": operations["getCustomerIdItems"];
  /** Lists a customer's active locations, paged, sortable and filterable. */
  "/customer/{customerId}/locations": operations["getCustomerIdLocations"];
  /** Gets one ferrule. */
  "/ferrule/{ferruleId}": operations["getFerruleId"];
  /** Gets the organization's ferrule. */
  "/organization/ferrule": operations["getOrganizationFerrule"];
  /** Gets the organization's ferrules. */
  "/organization/ferrules": operations["getOrganizationFerrules"];
  /** Gets the organization's custom ferrules. */
  "/organization/customferrules": operations["getOrganizationCustomferrules"];
  /** Gets the genders. */
  "/genders": operations["getGenders"];
  /** Gets one hose. */
  "/hose/{hoseId}": operations["getHoseId"];
  /** Gets the crimp specs of one hose. */
  "/hose/{hoseId}/crimpspecs": operations["getHoseIdCrimpspecs"];
  /** Gets the organization's hoses. */
  "/organization/hoses": operations["getOrganizationHoses"];
  /** Gets the organization's custom hoses. */
  "/organization/customhoses": operations["getOrganizationCustomHoses"];
  /** Gets "has Parker" of the organization. */
  "/organization/hasparker": operations["getOrganizationHasparker"];
  /** Gets the hose assemblies. */
  "/hoseassemblies": operations["getHoseAssemblies"];
  /** Gets one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}": operations["getHoseAssemblyId"];
  /** Parses hose assemblies. */
  "/hoseassemblies/parse": operations["getHoseAssembliesParse"];
  /** Gets the hose kits. */
  "/hosekits": operations["getHoseKits"];
  /** Gets one hose kit. */
  "/hosekit/{hoseKitId}": operations["getHoseKitId"];
  /** Gets the hose assemblies of one hose kit. */
  "/hosekit/{hoseKitId}/hoseassemblies": operations["getHoseKitIdHoseAssemblies"];
  /** Gets the adaptors of one hose kit. */
  "/hosekit/{hoseKitId}/adaptors": operations["getHoseKitIdAdaptors"];
  /** Gets the other items of one hose kit. */
  "/hosekit/{hoseKitId}/otheritems": operations["getHoseKitIdOtherItems"];
  /** Gets all items of one hose kit. */
  "/hosekit/{hoseKitId}/allitems": operations["getHoseKitIdAllItems"];
  /** Gets the image that belongs to an id. */
  "/image/{belongsToId}": operations["getImageBelongsToId"];
  /** Gets the inventory. */
  "/inventory": operations["getInventory"];
  /** Gets "hide inventory" of the organization. */
  "/organization/hideinventory": operations["getOrganizationHideinventory"];
  /** Gets one item. */
  "/item/{itemId}": operations["getItemId"];
  /** Lists the items the organization can use. */
  "/organization/items": operations["getOrganizationItems"];
  /** Gets the organization's item types. */
  "/organization/itemtypes": operations["getOrganizationItemtypes"];
  /** Gets the organization's pending items. */
  "/organization/pendingitems": operations["getOrganizationPendingItems"];
  /** Gets the organization. */
  "/organization": operations["getOrganization"];
  /** Gets the organization's defaults. */
  "/organization/defaults": operations["getOrganizationDefaults"];
  /** Gets the organization's currencies. */
  "/organization/currencies": operations["getOrganizationCurrencies"];
  /** Gets the organization's subscription. */
  "/organization/subscription": operations["getOrganizationSubscription"];
  /** Gets the ERP name of the organization. */
  "/organization/erpname": operations["getOrganizationErpname"];
  /** Gets "use beta features" of the organization. */
  "/organization/usebetafeatures": operations["getOrganizationUsebetafeatures"];
  /** Gets "has accepted terms" of the organization. */
  "/organization/hasacceptedterms": operations["getOrganizationHasacceptedTerms"];
  /** Gets the organization's product groups. */
  "/organization/productgroups": operations["getOrganizationProductgroups"];
  /** Gets the organization's suppliers. */
  "/organization/suppliers": operations["getOrganizationSuppliers"];
  /** Gets the organization's locations. */
  "/organization/locations": operations["getOrganizationLocations"];
  /** Lists the organization's API keys. */
  "/organization/apikeys": operations["getOrganizationApiKey"];
  /** Gets the organization's next part number. */
  "/organization/nextpartnumber": operations["getOrganizationNextpartnumber"];
  /** Gets the organization's revision delimiter. */
  "/organization/revisiondelimiter": operations["getOrganizationRevisiondelimiter"];
  /** Gets the organization's API history. */
  "/organization/api/history": operations["getOrganizationApiHistory"];
  /** Gets one other item. */
  "/otheritem/{otherItemId}": operations["getOtherItemId"];
  /** Gets the organization's custom other items. */
  "/organization/customotheritems": operations["getOrganizationCustomotherItems"];
  /** Gets the price lists. */
  "/pricelists": operations["getPriceLists"];
  /** Gets the price list names. */
  "/pricelistnames": operations["getPriceListnames"];
  /** Gets one price list. */
  "/pricelist/{priceListId}": operations["getPriceListId"];
  /** Gets the sales estimates. */
  "/salesestimates": operations["getSalesEstimates"];
  /** Gets one sales estimate. */
  "/salesestimate/{salesEstimateId}": operations["getSalesEstimateId"];
  /** Gets the current pricing of one sales estimate. */
  "/salesestimate/{salesEstimateId}/currentpricing": operations["getSalesEstimateIdCurrentpricing"];
  /** Refreshes one sales estimate. */
  "/salesestimate/{salesEstimateId}/refresh": operations["getSalesEstimateIdRefresh"];
  /** Gets the items of one sales estimate. */
  "/salesestimate/{salesEstimateId}/items": operations["getSalesEstimateIdItems"];
  /** Gets the shapes. */
  "/shapes": operations["getShapes"];
  /** Gets the hose sizes. */
  "/hosesizes": operations["getHosesizes"];
  /** Gets the end sizes. */
  "/endsizes": operations["getEndsizes"];
  /** Gets the styles. */
  "/styles": operations["getStyles"];
  /** Gets the user. */
  "/user": operations["getUser"];
  /** Gets the organization's user roles. */
  "/organization/userroles": operations["getOrganizationUserroles"];
  /** Gets the organization's user roles and subscription. */
  "/organization/userrolesandsubscription": operations["getOrganizationUserrolesandsubscription"];
  /** Gets the organization's roles. */
  "/organization/roles": operations["getOrganizationRoles"];
  /** Gets the organization's users. */
  "/organization/users": operations["getOrganizationUsers"];
  /** Gets the warehouses. */
  "/warehouses": operations["getWarehouses"];
  /** Gets one warehouse. */
  "/warehouse/{warehouseId}": operations["getWarehouseId"];
  /** Gets the organization's default warehouse. */
  "/organization/defaultwarehouse": operations["getOrganizationDefaultwarehouse"];
  /** Lists work orders, filtered and paged. */
  "/workorders": operations["getWorkOrders"];
  /** Gets one work order. */
  "/workorder/{workOrderId}": operations["getWorkOrderId"];
  /** Gets the items of one work order. */
  "/workorder/{workOrderId}/items": operations["getWorkOrderIdItems"];
  /** Gets one wrap. */
  "/wrap/{wrapId}": operations["getWrapId"];
  /** Gets the organization's wrap styles. */
  "/organization/wrapstyles": operations["getOrganizationWrapstyles"];
  /** Gets the organization's wrap coverage. */
  "/organization/wrapcoverage": operations["getOrganizationWrapcoverage"];
  /** Gets the organization's wraps. */
  "/organization/wraps": operations["getOrganizationWraps"];
  /** Gets the organization's custom wraps. */
  "/organization/customwraps": operations["getOrganizationCustomwraps"];
}

/** The POST operations, by path. */
export interface PostOperations {
  /** Exchanges an API key for a security token. */
  "/security/v1/token": operations["postSecurityV1Token"];
  /** Creates an adaptor. */
  "/adaptors/create": operations["getAdaptorCreate"];
  /** Updates one adaptor of the organization. */
  "/organization/adaptor/{adaptorId}/update": operations["postOrganizationAdaptorIdUpdate"];
  /** Deletes one brand. */
  "/brand/{brandId}/delete": operations["postBrandIdDelete"];
  /** Updates one brand. */
  "/brand/{brandId}/update": operations["postBrandIdUpdate"];
  /** Exports brands. */
  "/brands/export": operations["postBrandsExport"];
  /** Imports components. */
  "/components/import": operations["postComponentsImport"];
  /** Excel template for components. */
  "/components/exceltemplate": operations["postComponentsExceltemplate"];
  /** Exports components. */
  "/components/export": operations["postComponentsExports"];
  /** Sizes of crimp fittings. */
  "/crimpfittings/sizes": operations["postCrimpfittingsSizes"];
  /** Creates a crimp fitting. */
  "/crimpfittings/create": operations["postCrimpfittingsCreate"];
  /** Updates one crimp fitting of the organization. */
  "/organization/crimpfitting/{crimpfittingId}/update": operations["postOrganizationCrimpfittingIdUpdate"];
  /** Adds a customer. */
  "/customers/create": operations["postCustomerCreate"];
  /** Updates one customer. */
  "/customer/{customerId}/update": operations["postCustomerIdUpdate"];
  /** Soft-deletes a customer and its latest properties. */
  "/customer/{customerId}/delete": operations["postCustomerIdDelete"];
  /** Excel template for customers. */
  "/customers/exceltemplate": operations["postCustomersExceltemplate"];
  /** Exports chosen or all customers, optionally filtered by name. */
  "/customers/export": operations["postCustomerExport"];
  /** Changes the properties of one item of a customer. */
  "/customer/{customerId}/item/{itemId}/update": operations["postCustomerIdItemIdUpdate"];
  /** Deletes one item of one customer. */
  "/customer/{customerId}/item/{itemId}/delete": operations["postCustomerIdItemIdDelete"];
  /** Bulk-imports customer items from an uploaded Excel file. */
  "/customers/items/import": operations["postCustomersItemsImport"];
  /** Excel template for items of customers. */
  "/customers/items/exceltemplate": operations["postCustomersItemsExceltemplate"];
  /** Exports a customer's items, chosen ones or all. */
  "/customer/{customerId}/items/export": operations["postCustomerIdItemsExport"];
  /** Updates a customer location, or creates one. */
  "/customer/{customerId}/location/{locationId}/update": operations["postCustomerIdLocationUpdate"];
  /** Deletes one location of one customer. */
  "/customer/{customerId}/location/{locationId}/delete": operations["postCustomerIdLocationIdDelete"];
  /** Creates a ferrule. */
  "/ferrules/create": operations["postFerrulesCreate"];
  /** Updates one ferrule of the organization. */
  "/organization/ferrule/{ferruleId}/update": operations["postOrganizationFerruleIdUpdate"];
  /** Sizes of hoses. */
  "/hoses/sizes": operations["postHosesSizes"];
  /** Creates a hose. */
  "/hoses/create": operations["postHosesCreate"];
  /** Updates one hose of the organization. */
  "/organization/hose/{hoseId}/update": operations["postOrganizationHoseIdUpdate"];
  /** Checks for existing hose assemblies. */
  "/hoseassemblies/checkexisting": operations["postHoseAssembliesCheckExisting"];
  /** Creates a hose assembly. */
  "/hoseassemblies/create": operations["postHoseAssembliesCreate"];
  /** Data sheet of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/datasheet": operations["postHoseAssemblyIdDatasheet"];
  /** Label of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/label": operations["postHoseAssemblyIdLabel"];
  /** Parse feedback on hose assemblies. */
  "/hoseassemblies/parsefeedback": operations["postHoseAssembliesParsefeedback"];
  /** Saves one hose assembly as another. */
  "/hoseassembly/{hoseAssemblyId}/saveas": operations["postHoseAssemblyIdSaveas"];
  /** Updates one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/update": operations["postHoseAssemblyIdUpdate"];
  /** Deletes one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/delete": operations["postHoseAssemblyIdDelete"];
  /** Updates the customers of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/customers/update": operations["postHoseAssemblyIdCustomersUpdate"];
  /** Deletes the customers of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/customers/delete": operations["postHoseAssemblyIdCustomersDelete"];
  /** Bulk-imports hose assemblies from an uploaded Excel file. */
  "/hoseassemblies/import": operations["postHoseAssembliesImport"];
  /** Excel template for hose assemblies. */
  "/hoseassemblies/exceltemplate": operations["postHoseAssembliesExceltemplate"];
  /** Exports hose assemblies. */
  "/hoseassemblies/export": operations["postHoseAssembliesExport"];
  /** Gets the bill of materials of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getBillOfMaterials": operations["postHoseAssemblyIdGetBillOfMaterials"];
  /** Gets the Marken file of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getmarkenfile": operations["postHoseAssemblyIdGetmarkenfile"];
  /** Gets the Parker PTS file of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getparkerptsfile": operations["postHoseAssemblyIdGetparkerptsfile"];
  /** Price of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/price": operations["postHoseAssemblyIdPrice"];
  /** Price of a hose assembly. */
  "/hoseassembly/price": operations["postHoseAssemblyPrice"];
  /** Releases one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/release": operations["postHoseAssemblyIdRelease"];
  /** Unreleases one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/unrelease": operations["postHoseAssemblyIdUnrelease"];
  /** Obsoletes one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/obsolete": operations["postHoseAssemblyIdObsolete"];
  /** Makes a new version of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/newversion": operations["postHoseAssemblyIdNewversion"];
  /** Returns a hose assembly to an earlier version. */
  "/hoseassembly/{hoseAssemblyId}/rollback": operations["postHoseAssemblyIdRollBack"];
  /** Revises one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/revise": operations["postHoseAssemblyIdRevise"];
  /** Checks for existing hose kits. */
  "/hosekits/checkexisting": operations["postHoseKitsCheckExisting"];
  /** Creates a hose kit. */
  "/hosekits/create": operations["postHoseKitCreate"];
  /** Updates one hose kit. */
  "/hosekit/{hoseKitId}/update": operations["postHoseKitIdUpdate"];
  /** Releases one hose kit. */
  "/hosekit/{hoseKitId}/release": operations["postHoseKitIdRelease"];
  /** Makes a new version of one hose kit. */
  "/hosekit/{hoseKitId}/newversion": operations["postHoseKitIdNewversion"];
  /** Rolls one hose kit back. */
  "/hosekit/{hoseKitId}/rollback": operations["postHoseKitIdRollback"];
  /** Revises one hose kit. */
  "/hosekit/{hoseKitId}/revise": operations["postHoseKitIdRevise"];
  /** Deletes one hose kit. */
  "/hosekit/{hoseKitId}/delete": operations["postHoseKitIdDelete"];
  /** Adds a hose assembly to a hose kit's BOM. */
  "/hosekit/{hoseKitId}/addhoseassembly": operations["postHoseKitIdAddHoseAssembly"];
  /** Adds an adaptor to one hose kit. */
  "/hosekit/{hoseKitId}/addadaptor": operations["postHoseKitIdAddadaptor"];
  /** Adds an other item to one hose kit. */
  "/hosekit/{hoseKitId}/addotheritem": operations["postHoseKitIdAddotherItem"];
  /** Deletes one item of one hose kit. */
  "/hosekit/{hoseKitId}/item/{itemId}/delete": operations["postHoseKitIdItemIdDelete"];
  /** Updates a hose assembly line in a hose kit's BOM. */
  "/hosekit/{hoseKitId}/hoseassembly/{itemId}/update": operations["postHoseKitIdHoseAssemblyItemIdUpdate"];
  /** Updates one adaptor item of one hose kit. */
  "/hosekit/{hoseKitId}/adaptor/{itemId}/update": operations["postHoseKitIdAdaptorItemIdUpdate"];
  /** Updates another item's line in a hose kit's BOM. */
  "/hosekit/{hoseKitId}/otheritem/{itemId}/update": operations["postHoseKitIdOtherItemItemIdUpdate"];
  /** Gets the data sheet of one hose kit. */
  "/hosekit/{hoseKitId}/getHoseKitDataSheet": operations["postHoseKitIdGetHoseKitDataSheet"];
  /** Gets the bill of materials of one hose kit. */
  "/hosekit/{hoseKitId}/getBillOfMaterials": operations["postHoseKitIdGetBillOfMaterials"];
  /** Gets the Marken file of one hose kit. */
  "/hosekit/{hoseKitId}/getmarkenfile": operations["postHoseKitIdGetmarkenfile"];
  /** Gets the Parker PTS file of one hose kit. */
  "/hosekit/{hoseKitId}/getparkerptsfile": operations["postHoseKitIdGetparkerptsfile"];
  /** Exports hose kits. */
  "/hosekits/export": operations["postHoseKitsExport"];
  /** Generates hose assembly labels of a hose kit as PDF. */
  "/hosekit/{hoseKitId}/labels": operations["postHoseKitIdLabels"];
  /** Price of one hose kit. */
  "/hosekit/{hoseKitId}/price": operations["postHoseKitIdPrice"];
  /** Imports inventory. */
  "/inventory/import": operations["postInventoryImport"];
  /** Excel template for inventory. */
  "/inventory/exceltemplate": operations["postInventoryExceltemplate"];
  /** Exports inventory items. */
  "/inventoryitems/export": operations["postInventoryItemsExport"];
  /** Deletes one inventory item. */
  "/inventoryitem/{inventoryItemId}/delete": operations["postInventoryItemIdDelete"];
  /** Creates or updates an inventory item. */
  "/inventoryitem/update": operations["postInventoryItemUpdate"];
  /** Updates one item of the organization. */
  "/organization/item/{itemId}/update": operations["postOrganizationItemIdUpdate"];
  /** Updates the organization. */
  "/organization/update": operations["postOrganizationUpdate"];
  /** Updates one currency of the organization (code, rate, availability). */
  "/organization/currencies/update": operations["postOrganizationCurrenciesUpdate"];
  /** Records that an admin accepted a version of the terms. */
  "/organization/acceptterms": operations["postOrganizationAcceptTerms"];
  /** Updates the organization's product groups. */
  "/organization/productgroups/update": operations["postOrganizationProductgroupsUpdate"];
  /** Updates the organization's suppliers. */
  "/organization/suppliers/update": operations["postOrganizationSuppliersUpdate"];
  /** Updates the organization's locations. */
  "/organization/locations/update": operations["postOrganizationLocationsUpdate"];
  /** Creates an API key with a name, scopes and key type. */
  "/organization/apikeys": operations["postOrganizationApiKeys"];
  /** Updates an API key: name, scopes, type, IP list, expiry. */
  "/organization/apikeys/{apiKeyId}/update": operations["postOrganizationApiKeysIdUpdate"];
  /** Deletes one API key of the organization. */
  "/organization/apikeys/{apiKeyId}/delete": operations["postOrganizationApiIdDelete"];
  /** Creates an item for the organization. */
  "/otheritems/create": operations["postOtherItemsCreate"];
  /** Deletes one other item. */
  "/otheritems/{itemId}/delete": operations["postOtherItemsItemIdDelete"];
  /** Updates one other item. */
  "/otheritems/{itemId}/update": operations["postOtherItemsItemIdUpdate"];
  /** Updates one other item of the organization. */
  "/organization/otheritem/{otherItemId}/update": operations["postOrganizationOtherItemIdUpdate"];
  /** Creates a price list. */
  "/pricelists/create": operations["postPriceListCreate"];
  /** Updates one price list. */
  "/pricelist/{priceListId}/update": operations["postPriceListIdUpdate"];
  /** Deletes one price list. */
  "/pricelist/{priceListId}/delete": operations["postPriceListIdDelete"];
  /** Bulk-imports price lists from an uploaded Excel file. */
  "/pricelists/import": operations["postPriceListImports"];
  /** Excel template for price lists. */
  "/pricelists/exceltemplate": operations["postPriceListsExceltemplate"];
  /** Exports chosen or all price lists to Excel. */
  "/pricelists/export": operations["postPriceListsExport"];
  /** Checks whether the organization already uses an estimate number. */
  "/salesestimates/checkexisting": operations["postSaleEstimatesCheckExisting"];
  /** Creates a sales estimate. */
  "/salesestimates/create": operations["postSalesEstimatesCreate"];
  /** Updates one sales estimate. */
  "/salesestimate/{salesEstimateId}/update": operations["postSalesEstimateIdUpdate"];
  /** Updates one item of a sales estimate. */
  "/salesestimate/{salesEstimateId}/item/{itemId}/update": operations["postSalesEstimateIdItemIdUpdate"];
  /** Deletes one item of one sales estimate. */
  "/salesestimate/{salesEstimateId}/item/{itemId}/delete": operations["postSalesEstimateIdItemIdDelete"];
  /** Releases an estimate unless another version is released. */
  "/salesestimate/{salesEstimateId}/release": operations["postSalesEstimateIdRelease"];
  /** Makes a new version of one sales estimate. */
  "/salesestimate/{salesEstimateId}/newversion": operations["postSalesEstimateIdNewversion"];
  /** Deletes the latest version and goes back to the previous one. */
  "/salesestimate/{salesEstimateId}/rollback": operations["postSalesEstimateIdRollback"];
  /** Makes a new version of an estimate with another revision level. */
  "/salesestimate/{salesEstimateId}/revise": operations["postSalesEstimateIdRevise"];
  /** Gets the data sheet of one sales estimate. */
  "/salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": operations["postSalesEstimateIdGetSalesEstimateDataSheet"];
  /** Makes the bill of materials of an estimate, PDF or Excel. */
  "/salesestimate/{salesEstimateId}/getBillOfMaterials": operations["postSalesEstimateIdGetBillOfMaterials"];
  /** Exports sales estimates. */
  "/salesestimates/export": operations["postSalesEstimatesExport"];
  /** Updates the details of the signed-in user. */
  "/users/update": operations["postUsersUpdate"];
  /** Sends a password reset request to the signed-in user. */
  "/user/resetpassword": operations["postUserResetPassword"];
  /** Invites new users by email. */
  "/organization/users/invite": operations["postOrganizationUserInvite"];
  /** Deletes one user of the organization. */
  "/organization/user/{userId}/delete": operations["postOrganizationUserIdDelete"];
  /** Reminds one user of the organization. */
  "/organization/user/{userId}/remind": operations["postOrganizationUserIdRemind"];
  /** Creates a warehouse. */
  "/warehouses/create": operations["postWarehousesCreate"];
  /** Deletes one warehouse. */
  "/warehouse/{warehouseId}/delete": operations["postWarehouseIdDelete"];
  /** Updates one warehouse. */
  "/warehouse/{warehouseId}/update": operations["postWarehouseIdUpdate"];
  /** Exports warehouses. */
  "/warehouses/export": operations["postWarehousesExport"];
  /** Imports warehouses. */
  "/warehouses/import": operations["postWarehousesImport"];
  /** Excel template for warehouses. */
  "/warehouses/exceltemplate": operations["postWarehousesExceltemplate"];
  /** Checks for existing work orders. */
  "/workorders/checkexisting": operations["postWorkOrdersCheckExisting"];
  /** Creates a work order. */
  "/workorders/create": operations["postWorkORdersCreate"];
  /** Updates one work order. */
  "/workorder/{workOrderId}/update": operations["postWorkOrderIdUpdate"];
  /** Deletes one work order. */
  "/workorder/{workOrderId}/delete": operations["postWorkOrderIdDelete"];
  /** Adds a line to a work order. */
  "/workorder/{workOrderId}/addline": operations["postWorkOrderIdAddLine"];
  /** Releases one work order. */
  "/workorder/{workOrderId}/release": operations["postWorkOrderIdRelease"];
  /** Makes a new version of one work order. */
  "/workorder/{workOrderId}/newversion": operations["postWorkOrderIdNewversion"];
  /** Rolls one work order back. */
  "/workorder/{workOrderId}/rollback": operations["postWorkOrderIdRollback"];
  /** Revises one work order. */
  "/workorder/{workOrderId}/revise": operations["postWorkOrderIdRevise"];
  /** Deletes one item of one work order. */
  "/workorder/{workOrderId}/item/{itemId}/delete": operations["postWorkOrderIdItemIdDelete"];
  /** Updates one item of a work order. */
  "/workorder/{workOrderId}/item/{itemId}/update": operations["postWorkOrderIdItemIdUpdate"];
  /** Gets the data sheet of one work order. */
  "/workorder/{workOrderId}/getWorkOrderDataSheet": operations["postWorkOrderIdGetWorkOrderDataSheet"];
  /** Gets the Marken file of one work order. */
  "/workorder/{workOrderId}/getmarkenfile": operations["postWorkOrderIdGetmarkenfile"];
  /** Gets the Parker PTS file of one work order. */
  "/workorder/{workOrderId}/getparkerptsfile": operations["postWorkOrderIdGetparkerptsfile"];
  /** Exports work orders. */
  "/workorders/export": operations["postWorkOrdersExport"];
  /** Labels of one work order. */
  "/workorder/{workOrderId}/labels": operations["postWorkOrderIdLabels"];
  /** Creates a wrap. */
  "/wraps/create": operations["postWrapsCreate"];
  /** Updates one wrap of the organization. */
  "/organization/wrap/{wrapId}/update": operations["postOrganizationWrapIdUpdate"];
}

/** A path with a GET operation. */
export type GetPath = keyof GetOperations;

/** A path with a POST operation. */
export type PostPath = keyof PostOperations;
