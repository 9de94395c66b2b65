// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

import type {
  PostSecurityV1Token,
  GetAdaptorsCross,
  GetAdaptorsSearch,
  GetAdaptorAdaptorId,
  GetAdaptorsConfiguration,
  PostAdaptorsCreate,
  GetOrganizationAdaptors,
  GetOrganizationCustomadaptors,
  PostOrganizationAdaptorAdaptorIdUpdate,
  GetBrands,
  GetHosebrands,
  GetAdaptorbrands,
  GetWrapbrands,
  GetOtheritembrands,
  GetBrandnames,
  PostBrandBrandIdDelete,
  PostBrandBrandIdUpdate,
  PostBrandsExport,
  GetOrganizationDefaultbrand,
  GetOrganizationDefaultadaptorbrand,
  PostComponentsImport,
  PostComponentsExceltemplate,
  PostComponentsExport,
  GetOrganizationComponents,
  PostCrimpfittingsSizes,
  PostCrimpfittingsCreate,
  GetCrimpfittingCrimpfittingId,
  PostOrganizationCrimpfittingCrimpfittingIdUpdate,
  GetOrganizationCouplingseries,
  GetOrganizationCouplingseriesdetails,
  GetOrganizationCrimpfittings,
  GetOrganizationCrimpfittingswithferrules,
  GetOrganizationCustomcrimpfittings,
  GetCustomers,
  GetCustomernamess,
  PostCustomersCreate,
  GetCustomerCustomerId,
  PostCustomerCustomerIdUpdate,
  PostCustomerCustomerIdDelete,
  PostCustomersExceltemplate,
  PostCustomersExport,
  GetCustomerCustomerIdItems,
  PostCustomerCustomerIdItemItemIdUpdate,
  PostCustomerCustomerIdItemItemIdDelete,
  PostCustomersItemsImport,
  PostCustomersItemsExceltemplate,
  PostCustomerCustomerIdItemsExport,
  GetCustomerCustomerIdLocations,
  PostCustomerCustomerIdLocationLocationIdUpdate,
  PostCustomerCustomerIdLocationLocationIdDelete,
  PostFerrulesCreate,
  GetFerruleFerruleId,
  GetOrganizationFerrule,
  PostOrganizationFerruleFerruleIdUpdate,
  GetOrganizationFerrules,
  GetOrganizationCustomferrules,
  GetGenders,
  PostHosesSizes,
  PostHosesCreate,
  GetHoseHoseId,
  GetHoseHoseIdCrimpspecs,
  PostOrganizationHoseHoseIdUpdate,
  GetOrganizationHoses,
  GetOrganizationCustomhoses,
  GetOrganizationHasparker,
  PostHoseassembliesCheckexisting,
  PostHoseassembliesCreate,
  PostHoseassemblyHoseAssemblyIdDatasheet,
  PostHoseassemblyHoseAssemblyIdLabel,
  GetHoseassemblies,
  GetHoseassemblyHoseAssemblyId,
  GetHoseassembliesParse,
  PostHoseassembliesParsefeedback,
  PostHoseassemblyHoseAssemblyIdSaveas,
  PostHoseassemblyHoseAssemblyIdUpdate,
  PostHoseassemblyHoseAssemblyIdDelete,
  PostHoseassemblyHoseAssemblyIdCustomersUpdate,
  PostHoseassemblyHoseAssemblyIdCustomersDelete,
  PostHoseassembliesImport,
  PostHoseassembliesExceltemplate,
  PostHoseassembliesExport,
  PostHoseassemblyHoseAssemblyIdGetBillOfMaterials,
  PostHoseassemblyHoseAssemblyIdGetmarkenfile,
  PostHoseassemblyHoseAssemblyIdGetparkerptsfile,
  PostHoseassemblyHoseAssemblyIdPrice,
  PostHoseassemblyPrice,
  PostHoseassemblyHoseAssemblyIdRelease,
  PostHoseassemblyHoseAssemblyIdUnrelease,
  PostHoseassemblyHoseAssemblyIdObsolete,
  PostHoseassemblyHoseAssemblyIdNewversion,
  PostHoseassemblyHoseAssemblyIdRollback,
  PostHoseassemblyHoseAssemblyIdRevise,
  PostHosekitsCheckexisting,
  PostHosekitsCreate,
  GetHosekits,
  GetHosekitHoseKitId,
  PostHosekitHoseKitIdUpdate,
  PostHosekitHoseKitIdRelease,
  PostHosekitHoseKitIdNewversion,
  PostHosekitHoseKitIdRollback,
  PostHosekitHoseKitIdRevise,
  PostHosekitHoseKitIdDelete,
  PostHosekitHoseKitIdAddhoseassembly,
  PostHosekitHoseKitIdAddadaptor,
  PostHosekitHoseKitIdAddotheritem,
  GetHosekitHoseKitIdHoseassemblies,
  GetHosekitHoseKitIdAdaptors,
  GetHosekitHoseKitIdOtheritems,
  GetHosekitHoseKitIdAllitems,
  PostHosekitHoseKitIdItemItemIdDelete,
  PostHosekitHoseKitIdHoseassemblyItemIdUpdate,
  PostHosekitHoseKitIdAdaptorItemIdUpdate,
  PostHosekitHoseKitIdOtheritemItemIdUpdate,
  PostHosekitHoseKitIdGetHoseKitDataSheet,
  PostHosekitHoseKitIdGetBillOfMaterials,
  PostHosekitHoseKitIdGetmarkenfile,
  PostHosekitHoseKitIdGetparkerptsfile,
  PostHosekitsExport,
  PostHosekitHoseKitIdLabels,
  PostHosekitHoseKitIdPrice,
  GetImageBelongsToId,
  GetInventory,
  PostInventoryImport,
  PostInventoryExceltemplate,
  PostInventoryitemsExport,
  PostInventoryitemInventoryItemIdDelete,
  PostInventoryitemUpdate,
  GetOrganizationHideinventory,
  GetItemItemId,
  GetOrganizationItems,
  GetOrganizationItemtypes,
  GetOrganizationPendingitems,
  PostOrganizationItemItemIdUpdate,
  GetOrganization,
  PostOrganizationUpdate,
  GetOrganizationDefaults,
  GetOrganizationCurrencies,
  PostOrganizationCurrenciesUpdate,
  GetOrganizationSubscription,
  GetOrganizationErpname,
  GetOrganizationUsebetafeatures,
  PostOrganizationAcceptterms,
  GetOrganizationHasacceptedterms,
  PostOrganizationProductgroupsUpdate,
  PostOrganizationSuppliersUpdate,
  PostOrganizationLocationsUpdate,
  GetOrganizationProductgroups,
  GetOrganizationSuppliers,
  GetOrganizationLocations,
  GetOrganizationApikeys,
  PostOrganizationApikeys,
  PostOrganizationApikeysApiKeyIdUpdate,
  PostOrganizationApikeysApiKeyIdDelete,
  GetOrganizationNextpartnumber,
  GetOrganizationRevisiondelimiter,
  GetOrganizationApiHistory,
  PostOtheritemsCreate,
  PostOtheritemsItemIdDelete,
  PostOtheritemsItemIdUpdate,
  GetOtheritemOtherItemId,
  PostOrganizationOtheritemOtherItemIdUpdate,
  GetOrganizationCustomotheritems,
  GetPricelists,
  GetPricelistnames,
  PostPricelistsCreate,
  GetPricelistPriceListId,
  PostPricelistPriceListIdUpdate,
  PostPricelistPriceListIdDelete,
  PostPricelistsImport,
  PostPricelistsExceltemplate,
  PostPricelistsExport,
  PostSalesestimatesCheckexisting,
  PostSalesestimatesCreate,
  GetSalesestimates,
  GetSalesestimateSalesEstimateId,
  GetSalesestimateSalesEstimateIdCurrentpricing,
  PostSalesestimateSalesEstimateIdUpdate,
  PostSalesestimateSalesEstimateIdItemItemIdUpdate,
  PostSalesestimateSalesEstimateIdItemItemIdDelete,
  PostSalesestimateSalesEstimateIdRelease,
  PostSalesestimateSalesEstimateIdNewversion,
  PostSalesestimateSalesEstimateIdRollback,
  PostSalesestimateSalesEstimateIdRevise,
  PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheet,
  PostSalesestimateSalesEstimateIdGetBillOfMaterials,
  GetSalesestimateSalesEstimateIdRefresh,
  GetSalesestimateSalesEstimateIdItems,
  PostSalesestimatesExport,
  GetShapes,
  GetHosesizes,
  GetEndsizes,
  GetStyles,
  GetUser,
  PostUsersUpdate,
  PostUserResetpassword,
  GetOrganizationUserroles,
  GetOrganizationUserrolesandsubscription,
  GetOrganizationRoles,
  PostOrganizationUsersInvite,
  PostOrganizationUserUserIdDelete,
  PostOrganizationUserUserIdRemind,
  GetOrganizationUsers,
  GetWarehouses,
  GetWarehouseWarehouseId,
  PostWarehousesCreate,
  PostWarehouseWarehouseIdDelete,
  PostWarehouseWarehouseIdUpdate,
  PostWarehousesExport,
  PostWarehousesImport,
  PostWarehousesExceltemplate,
  GetOrganizationDefaultwarehouse,
  PostWorkordersCheckexisting,
  PostWorkordersCreate,
  GetWorkorders,
  GetWorkorderWorkOrderId,
  PostWorkorderWorkOrderIdUpdate,
  PostWorkorderWorkOrderIdDelete,
  PostWorkorderWorkOrderIdAddline,
  PostWorkorderWorkOrderIdRelease,
  PostWorkorderWorkOrderIdNewversion,
  PostWorkorderWorkOrderIdRollback,
  PostWorkorderWorkOrderIdRevise,
  GetWorkorderWorkOrderIdItems,
  PostWorkorderWorkOrderIdItemItemIdDelete,
  PostWorkorderWorkOrderIdItemItemIdUpdate,
  PostWorkorderWorkOrderIdGetWorkOrderDataSheet,
  PostWorkorderWorkOrderIdGetmarkenfile,
  PostWorkorderWorkOrderIdGetparkerptsfile,
  PostWorkordersExport,
  PostWorkorderWorkOrderIdLabels,
  PostWrapsCreate,
  GetWrapWrapId,
  GetOrganizationWrapstyles,
  GetOrganizationWrapcoverage,
  PostOrganizationWrapWrapIdUpdate,
  GetOrganizationWraps,
  GetOrganizationCustomwraps,
} from './operation-interfaces.ts';

/** The GET operations, by path. */
export interface GetOperations {
  /** Gets the cross of adaptors. */
  "/adaptors/cross": GetAdaptorsCross;
  /** Searches adaptors. */
  "/adaptors/search": GetAdaptorsSearch;
  /** Gets one adaptor. */
  "/adaptor/{adaptorId}": GetAdaptorAdaptorId;
  /** Gets the configuration of adaptors. */
  "/adaptors/configuration": GetAdaptorsConfiguration;
  /** Gets the organization's adaptors. */
  "/organization/adaptors": GetOrganizationAdaptors;
  /** Gets the organization's custom adaptors. */
  "/organization/customadaptors": GetOrganizationCustomadaptors;
  /** Gets the brands. */
  "/brands": GetBrands;
  /** Gets the hose brands. */
  "/hosebrands": GetHosebrands;
  /** Gets the adaptor brands. */
  "/adaptorbrands": GetAdaptorbrands;
  /** Gets the wrap brands. */
  "/wrapbrands": GetWrapbrands;
  /** Gets the other item brands. */
  "/otheritembrands": GetOtheritembrands;
  /** Gets the brand names. */
  "/brandnames": GetBrandnames;
  /** Gets the organization's default brand. */
  "/organization/defaultbrand": GetOrganizationDefaultbrand;
  /** Gets the organization's default adaptor brand. */
  "/organization/defaultadaptorbrand": GetOrganizationDefaultadaptorbrand;
  /** Gets the organization's components. */
  "/organization/components": GetOrganizationComponents;
  /** Gets one crimp fitting. */
  "/crimpfitting/{crimpfittingId}": GetCrimpfittingCrimpfittingId;
  /** Gets the organization's coupling series. */
  "/organization/couplingseries": GetOrganizationCouplingseries;
  /** Gets the organization's coupling series details. */
  "/organization/couplingseriesdetails": GetOrganizationCouplingseriesdetails;
  /** Gets the organization's crimp fittings. */
  "/organization/crimpfittings": GetOrganizationCrimpfittings;
  /** Gets the organization's crimp fittings with ferrules. */
  "/organization/crimpfittingswithferrules": GetOrganizationCrimpfittingswithferrules;
  /** Gets the organization's custom crimp fittings. */
  "/organization/customcrimpfittings": GetOrganizationCustomcrimpfittings;
  /** Lists the organization's customers, with optional filters. */
  "/customers": GetCustomers;
  /** Gets the customer names. */
  "/customernamess": GetCustomernamess;
  /** Gets one customer. */
  "/customer/{customerId}": GetCustomerCustomerId;
  /** Lists a customer's active items, paged, sortable and filterable. */
  "/customer/{customerId}/items": GetCustomerCustomerIdItems;
  /** Lists a customer's active locations, paged, sortable and filterable. */
  "/customer/{customerId}/locations": GetCustomerCustomerIdLocations;
  /** Gets one ferrule. */
  "/ferrule/{ferruleId}": GetFerruleFerruleId;
  /** Gets the organization's ferrule. */
  "/organization/ferrule": GetOrganizationFerrule;
  /** Gets the organization's ferrules. */
  "/organization/ferrules": GetOrganizationFerrules;
  /** Gets the organization's custom ferrules. */
  "/organization/customferrules": GetOrganizationCustomferrules;
  /** Gets the genders. */
  "/genders": GetGenders;
  /** Gets one hose. */
  "/hose/{hoseId}": GetHoseHoseId;
  /** Gets the crimp specs of one hose. */
  "/hose/{hoseId}/crimpspecs": GetHoseHoseIdCrimpspecs;
  /** Gets the organization's hoses. */
  "/organization/hoses": GetOrganizationHoses;
  /** Gets the organization's custom hoses. */
  "/organization/customhoses": GetOrganizationCustomhoses;
  /** Gets "has Parker" of the organization. */
  "/organization/hasparker": GetOrganizationHasparker;
  /** Gets the hose assemblies. */
  "/hoseassemblies": GetHoseassemblies;
  /** Gets one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}": GetHoseassemblyHoseAssemblyId;
  /** Parses hose assemblies. */
  "/hoseassemblies/parse": GetHoseassembliesParse;
  /** Gets the hose kits. */
  "/hosekits": GetHosekits;
  /** Gets one hose kit. */
  "/hosekit/{hoseKitId}": GetHosekitHoseKitId;
  /** Gets the hose assemblies of one hose kit. */
  "/hosekit/{hoseKitId}/hoseassemblies": GetHosekitHoseKitIdHoseassemblies;
  /** Gets the adaptors of one hose kit. */
  "/hosekit/{hoseKitId}/adaptors": GetHosekitHoseKitIdAdaptors;
  /** Gets the other items of one hose kit. */
  "/hosekit/{hoseKitId}/otheritems": GetHosekitHoseKitIdOtheritems;
  /** Gets all items of one hose kit. */
  "/hosekit/{hoseKitId}/allitems": GetHosekitHoseKitIdAllitems;
  /** Gets the image that belongs to an id. */
  "/image/{belongsToId}": GetImageBelongsToId;
  /** Gets the inventory. */
  "/inventory": GetInventory;
  /** Gets "hide inventory" of the organization. */
  "/organization/hideinventory": GetOrganizationHideinventory;
  /** Gets one item. */
  "/item/{itemId}": GetItemItemId;
  /** Lists the items the organization can use. */
  "/organization/items": GetOrganizationItems;
  /** Gets the organization's item types. */
  "/organization/itemtypes": GetOrganizationItemtypes;
  /** Gets the organization's pending items. */
  "/organization/pendingitems": GetOrganizationPendingitems;
  /** Gets the organization. */
  "/organization": GetOrganization;
  /** Gets the organization's defaults. */
  "/organization/defaults": GetOrganizationDefaults;
  /** Gets the organization's currencies. */
  "/organization/currencies": GetOrganizationCurrencies;
  /** Gets the organization's subscription. */
  "/organization/subscription": GetOrganizationSubscription;
  /** Gets the ERP name of the organization. */
  "/organization/erpname": GetOrganizationErpname;
  /** Gets "use beta features" of the organization. */
  "/organization/usebetafeatures": GetOrganizationUsebetafeatures;
  /** Gets "has accepted terms" of the organization. */
  "/organization/hasacceptedterms": GetOrganizationHasacceptedterms;
  /** Gets the organization's product groups. */
  "/organization/productgroups": GetOrganizationProductgroups;
  /** Gets the organization's suppliers. */
  "/organization/suppliers": GetOrganizationSuppliers;
  /** Gets the organization's locations. */
  "/organization/locations": GetOrganizationLocations;
  /** Lists the organization's API keys. */
  "/organization/apikeys": GetOrganizationApikeys;
  /** Gets the organization's next part number. */
  "/organization/nextpartnumber": GetOrganizationNextpartnumber;
  /** Gets the organization's revision delimiter. */
  "/organization/revisiondelimiter": GetOrganizationRevisiondelimiter;
  /** Gets the organization's API history. */
  "/organization/api/history": GetOrganizationApiHistory;
  /** Gets one other item. */
  "/otheritem/{otherItemId}": GetOtheritemOtherItemId;
  /** Gets the organization's custom other items. */
  "/organization/customotheritems": GetOrganizationCustomotheritems;
  /** Gets the price lists. */
  "/pricelists": GetPricelists;
  /** Gets the price list names. */
  "/pricelistnames": GetPricelistnames;
  /** Gets one price list. */
  "/pricelist/{priceListId}": GetPricelistPriceListId;
  /** Gets the sales estimates. */
  "/salesestimates": GetSalesestimates;
  /** Gets one sales estimate. */
  "/salesestimate/{salesEstimateId}": GetSalesestimateSalesEstimateId;
  /** Gets the current pricing of one sales estimate. */
  "/salesestimate/{salesEstimateId}/currentpricing": GetSalesestimateSalesEstimateIdCurrentpricing;
  /** Refreshes one sales estimate. */
  "/salesestimate/{salesEstimateId}/refresh": GetSalesestimateSalesEstimateIdRefresh;
  /** Gets the items of one sales estimate. */
  "/salesestimate/{salesEstimateId}/items": GetSalesestimateSalesEstimateIdItems;
  /** Gets the shapes. */
  "/shapes": GetShapes;
  /** Gets the hose sizes. */
  "/hosesizes": GetHosesizes;
  /** Gets the end sizes. */
  "/endsizes": GetEndsizes;
  /** Gets the styles. */
  "/styles": GetStyles;
  /** Gets the user. */
  "/user": GetUser;
  /** Gets the organization's user roles. */
  "/organization/userroles": GetOrganizationUserroles;
  /** Gets the organization's user roles and subscription. */
  "/organization/userrolesandsubscription": GetOrganizationUserrolesandsubscription;
  /** Gets the organization's roles. */
  "/organization/roles": GetOrganizationRoles;
  /** Gets the organization's users. */
  "/organization/users": GetOrganizationUsers;
  /** Gets the warehouses. */
  "/warehouses": GetWarehouses;
  /** Gets one warehouse. */
  "/warehouse/{warehouseId}": GetWarehouseWarehouseId;
  /** Gets the organization's default warehouse. */
  "/organization/defaultwarehouse": GetOrganizationDefaultwarehouse;
  /** Lists work orders, filtered and paged. */
  "/workorders": GetWorkorders;
  /** Gets one work order. */
  "/workorder/{workOrderId}": GetWorkorderWorkOrderId;
  /** Gets the items of one work order. */
  "/workorder/{workOrderId}/items": GetWorkorderWorkOrderIdItems;
  /** Gets one wrap. */
  "/wrap/{wrapId}": GetWrapWrapId;
  /** Gets the organization's wrap styles. */
  "/organization/wrapstyles": GetOrganizationWrapstyles;
  /** Gets the organization's wrap coverage. */
  "/organization/wrapcoverage": GetOrganizationWrapcoverage;
  /** Gets the organization's wraps. */
  "/organization/wraps": GetOrganizationWraps;
  /** Gets the organization's custom wraps. */
  "/organization/customwraps": GetOrganizationCustomwraps;
}

/** The POST operations, by path. */
export interface PostOperations {
  /** Exchanges an API key for a security token. */
  "/security/v1/token": PostSecurityV1Token;
  /** Creates an adaptor. */
  "/adaptors/create": PostAdaptorsCreate;
  /** Updates one adaptor of the organization. */
  "/organization/adaptor/{adaptorId}/update": PostOrganizationAdaptorAdaptorIdUpdate;
  /** Deletes one brand. */
  "/brand/{brandId}/delete": PostBrandBrandIdDelete;
  /** Updates one brand. */
  "/brand/{brandId}/update": PostBrandBrandIdUpdate;
  /** Exports brands. */
  "/brands/export": PostBrandsExport;
  /** Imports components. */
  "/components/import": PostComponentsImport;
  /** Excel template for components. */
  "/components/exceltemplate": PostComponentsExceltemplate;
  /** Exports components. */
  "/components/export": PostComponentsExport;
  /** Sizes of crimp fittings. */
  "/crimpfittings/sizes": PostCrimpfittingsSizes;
  /** Creates a crimp fitting. */
  "/crimpfittings/create": PostCrimpfittingsCreate;
  /** Updates one crimp fitting of the organization. */
  "/organization/crimpfitting/{crimpfittingId}/update": PostOrganizationCrimpfittingCrimpfittingIdUpdate;
  /** Adds a customer. */
  "/customers/create": PostCustomersCreate;
  /** Updates one customer. */
  "/customer/{customerId}/update": PostCustomerCustomerIdUpdate;
  /** Soft-deletes a customer and its latest properties. */
  "/customer/{customerId}/delete": PostCustomerCustomerIdDelete;
  /** Excel template for customers. */
  "/customers/exceltemplate": PostCustomersExceltemplate;
  /** Exports chosen or all customers, optionally filtered by name. */
  "/customers/export": PostCustomersExport;
  /** Changes the properties of one item of a customer. */
  "/customer/{customerId}/item/{itemId}/update": PostCustomerCustomerIdItemItemIdUpdate;
  /** Deletes one item of one customer. */
  "/customer/{customerId}/item/{itemId}/delete": PostCustomerCustomerIdItemItemIdDelete;
  /** Bulk-imports customer items from an uploaded Excel file. */
  "/customers/items/import": PostCustomersItemsImport;
  /** Excel template for items of customers. */
  "/customers/items/exceltemplate": PostCustomersItemsExceltemplate;
  /** Exports a customer's items, chosen ones or all. */
  "/customer/{customerId}/items/export": PostCustomerCustomerIdItemsExport;
  /** Updates a customer location, or creates one. */
  "/customer/{customerId}/location/{locationId}/update": PostCustomerCustomerIdLocationLocationIdUpdate;
  /** Deletes one location of one customer. */
  "/customer/{customerId}/location/{locationId}/delete": PostCustomerCustomerIdLocationLocationIdDelete;
  /** Creates a ferrule. */
  "/ferrules/create": PostFerrulesCreate;
  /** Updates one ferrule of the organization. */
  "/organization/ferrule/{ferruleId}/update": PostOrganizationFerruleFerruleIdUpdate;
  /** Sizes of hoses. */
  "/hoses/sizes": PostHosesSizes;
  /** Creates a hose. */
  "/hoses/create": PostHosesCreate;
  /** Updates one hose of the organization. */
  "/organization/hose/{hoseId}/update": PostOrganizationHoseHoseIdUpdate;
  /** Checks for existing hose assemblies. */
  "/hoseassemblies/checkexisting": PostHoseassembliesCheckexisting;
  /** Creates a hose assembly. */
  "/hoseassemblies/create": PostHoseassembliesCreate;
  /** Data sheet of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/datasheet": PostHoseassemblyHoseAssemblyIdDatasheet;
  /** Label of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/label": PostHoseassemblyHoseAssemblyIdLabel;
  /** Parse feedback on hose assemblies. */
  "/hoseassemblies/parsefeedback": PostHoseassembliesParsefeedback;
  /** Saves one hose assembly as another. */
  "/hoseassembly/{hoseAssemblyId}/saveas": PostHoseassemblyHoseAssemblyIdSaveas;
  /** Updates one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/update": PostHoseassemblyHoseAssemblyIdUpdate;
  /** Deletes one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/delete": PostHoseassemblyHoseAssemblyIdDelete;
  /** Updates the customers of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/customers/update": PostHoseassemblyHoseAssemblyIdCustomersUpdate;
  /** Deletes the customers of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/customers/delete": PostHoseassemblyHoseAssemblyIdCustomersDelete;
  /** Bulk-imports hose assemblies from an uploaded Excel file. */
  "/hoseassemblies/import": PostHoseassembliesImport;
  /** Excel template for hose assemblies. */
  "/hoseassemblies/exceltemplate": PostHoseassembliesExceltemplate;
  /** Exports hose assemblies. */
  "/hoseassemblies/export": PostHoseassembliesExport;
  /** Gets the bill of materials of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getBillOfMaterials": PostHoseassemblyHoseAssemblyIdGetBillOfMaterials;
  /** Gets the Marken file of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getmarkenfile": PostHoseassemblyHoseAssemblyIdGetmarkenfile;
  /** Gets the Parker PTS file of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/getparkerptsfile": PostHoseassemblyHoseAssemblyIdGetparkerptsfile;
  /** Price of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/price": PostHoseassemblyHoseAssemblyIdPrice;
  /** Price of a hose assembly. */
  "/hoseassembly/price": PostHoseassemblyPrice;
  /** Releases one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/release": PostHoseassemblyHoseAssemblyIdRelease;
  /** Unreleases one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/unrelease": PostHoseassemblyHoseAssemblyIdUnrelease;
  /** Obsoletes one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/obsolete": PostHoseassemblyHoseAssemblyIdObsolete;
  /** Makes a new version of one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/newversion": PostHoseassemblyHoseAssemblyIdNewversion;
  /** Returns a hose assembly to an earlier version. */
  "/hoseassembly/{hoseAssemblyId}/rollback": PostHoseassemblyHoseAssemblyIdRollback;
  /** Revises one hose assembly. */
  "/hoseassembly/{hoseAssemblyId}/revise": PostHoseassemblyHoseAssemblyIdRevise;
  /** Checks for existing hose kits. */
  "/hosekits/checkexisting": PostHosekitsCheckexisting;
  /** Creates a hose kit. */
  "/hosekits/create": PostHosekitsCreate;
  /** Updates one hose kit. */
  "/hosekit/{hoseKitId}/update": PostHosekitHoseKitIdUpdate;
  /** Releases one hose kit. */
  "/hosekit/{hoseKitId}/release": PostHosekitHoseKitIdRelease;
  /** Makes a new version of one hose kit. */
  "/hosekit/{hoseKitId}/newversion": PostHosekitHoseKitIdNewversion;
  /** Rolls one hose kit back. */
  "/hosekit/{hoseKitId}/rollback": PostHosekitHoseKitIdRollback;
  /** Revises one hose kit. */
  "/hosekit/{hoseKitId}/revise": PostHosekitHoseKitIdRevise;
  /** Deletes one hose kit. */
  "/hosekit/{hoseKitId}/delete": PostHosekitHoseKitIdDelete;
  /** Adds a hose assembly to a hose kit's BOM. */
  "/hosekit/{hoseKitId}/addhoseassembly": PostHosekitHoseKitIdAddhoseassembly;
  /** Adds an adaptor to one hose kit. */
  "/hosekit/{hoseKitId}/addadaptor": PostHosekitHoseKitIdAddadaptor;
  /** Adds an other item to one hose kit. */
  "/hosekit/{hoseKitId}/addotheritem": PostHosekitHoseKitIdAddotheritem;
  /** Deletes one item of one hose kit. */
  "/hosekit/{hoseKitId}/item/{itemId}/delete": PostHosekitHoseKitIdItemItemIdDelete;
  /** Updates a hose assembly line in a hose kit's BOM. */
  "/hosekit/{hoseKitId}/hoseassembly/{itemId}/update": PostHosekitHoseKitIdHoseassemblyItemIdUpdate;
  /** Updates one adaptor item of one hose kit. */
  "/hosekit/{hoseKitId}/adaptor/{itemId}/update": PostHosekitHoseKitIdAdaptorItemIdUpdate;
  /** Updates another item's line in a hose kit's BOM. */
  "/hosekit/{hoseKitId}/otheritem/{itemId}/update": PostHosekitHoseKitIdOtheritemItemIdUpdate;
  /** Gets the data sheet of one hose kit. */
  "/hosekit/{hoseKitId}/getHoseKitDataSheet": PostHosekitHoseKitIdGetHoseKitDataSheet;
  /** Gets the bill of materials of one hose kit. */
  "/hosekit/{hoseKitId}/getBillOfMaterials": PostHosekitHoseKitIdGetBillOfMaterials;
  /** Gets the Marken file of one hose kit. */
  "/hosekit/{hoseKitId}/getmarkenfile": PostHosekitHoseKitIdGetmarkenfile;
  /** Gets the Parker PTS file of one hose kit. */
  "/hosekit/{hoseKitId}/getparkerptsfile": PostHosekitHoseKitIdGetparkerptsfile;
  /** Exports hose kits. */
  "/hosekits/export": PostHosekitsExport;
  /** Generates hose assembly labels of a hose kit as PDF. */
  "/hosekit/{hoseKitId}/labels": PostHosekitHoseKitIdLabels;
  /** Price of one hose kit. */
  "/hosekit/{hoseKitId}/price": PostHosekitHoseKitIdPrice;
  /** Imports inventory. */
  "/inventory/import": PostInventoryImport;
  /** Excel template for inventory. */
  "/inventory/exceltemplate": PostInventoryExceltemplate;
  /** Exports inventory items. */
  "/inventoryitems/export": PostInventoryitemsExport;
  /** Deletes one inventory item. */
  "/inventoryitem/{inventoryItemId}/delete": PostInventoryitemInventoryItemIdDelete;
  /** Creates or updates an inventory item. */
  "/inventoryitem/update": PostInventoryitemUpdate;
  /** Updates one item of the organization. */
  "/organization/item/{itemId}/update": PostOrganizationItemItemIdUpdate;
  /** Updates the organization. */
  "/organization/update": PostOrganizationUpdate;
  /** Updates one currency of the organization (code, rate, availability). */
  "/organization/currencies/update": PostOrganizationCurrenciesUpdate;
  /** Records that an admin accepted a version of the terms. */
  "/organization/acceptterms": PostOrganizationAcceptterms;
  /** Updates the organization's product groups. */
  "/organization/productgroups/update": PostOrganizationProductgroupsUpdate;
  /** Updates the organization's suppliers. */
  "/organization/suppliers/update": PostOrganizationSuppliersUpdate;
  /** Updates the organization's locations. */
  "/organization/locations/update": PostOrganizationLocationsUpdate;
  /** Creates an API key with a name, scopes and key type. */
  "/organization/apikeys": PostOrganizationApikeys;
  /** Updates an API key: name, scopes, type, IP list, expiry. */
  "/organization/apikeys/{apiKeyId}/update": PostOrganizationApikeysApiKeyIdUpdate;
  /** Deletes one API key of the organization. */
  "/organization/apikeys/{apiKeyId}/delete": PostOrganizationApikeysApiKeyIdDelete;
  /** Creates an item for the organization. */
  "/otheritems/create": PostOtheritemsCreate;
  /** Deletes one other item. */
  "/otheritems/{itemId}/delete": PostOtheritemsItemIdDelete;
  /** Updates one other item. */
  "/otheritems/{itemId}/update": PostOtheritemsItemIdUpdate;
  /** Updates one other item of the organization. */
  "/organization/otheritem/{otherItemId}/update": PostOrganizationOtheritemOtherItemIdUpdate;
  /** Creates a price list. */
  "/pricelists/create": PostPricelistsCreate;
  /** Updates one price list. */
  "/pricelist/{priceListId}/update": PostPricelistPriceListIdUpdate;
  /** Deletes one price list. */
  "/pricelist/{priceListId}/delete": PostPricelistPriceListIdDelete;
  /** Bulk-imports price lists from an uploaded Excel file. */
  "/pricelists/import": PostPricelistsImport;
  /** Excel template for price lists. */
  "/pricelists/exceltemplate": PostPricelistsExceltemplate;
  /** Exports chosen or all price lists to Excel. */
  "/pricelists/export": PostPricelistsExport;
  /** Checks whether the organization already uses an estimate number. */
  "/salesestimates/checkexisting": PostSalesestimatesCheckexisting;
  /** Creates a sales estimate. */
  "/salesestimates/create": PostSalesestimatesCreate;
  /** Updates one sales estimate. */
  "/salesestimate/{salesEstimateId}/update": PostSalesestimateSalesEstimateIdUpdate;
  /** Updates one item of a sales estimate. */
  "/salesestimate/{salesEstimateId}/item/{itemId}/update": PostSalesestimateSalesEstimateIdItemItemIdUpdate;
  /** Deletes one item of one sales estimate. */
  "/salesestimate/{salesEstimateId}/item/{itemId}/delete": PostSalesestimateSalesEstimateIdItemItemIdDelete;
  /** Releases an estimate unless another version is released. */
  "/salesestimate/{salesEstimateId}/release": PostSalesestimateSalesEstimateIdRelease;
  /** Makes a new version of one sales estimate. */
  "/salesestimate/{salesEstimateId}/newversion": PostSalesestimateSalesEstimateIdNewversion;
  /** Deletes the latest version and goes back to the previous one. */
  "/salesestimate/{salesEstimateId}/rollback": PostSalesestimateSalesEstimateIdRollback;
  /** Makes a new version of an estimate with another revision level. */
  "/salesestimate/{salesEstimateId}/revise": PostSalesestimateSalesEstimateIdRevise;
  /** Gets the data sheet of one sales estimate. */
  "/salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": PostSalesestimateSalesEstimateIdGetSalesEstimateDataSheet;
  /** Makes the bill of materials of an estimate, PDF or Excel. */
  "/salesestimate/{salesEstimateId}/getBillOfMaterials": PostSalesestimateSalesEstimateIdGetBillOfMaterials;
  /** Exports sales estimates. */
  "/salesestimates/export": PostSalesestimatesExport;
  /** Updates the details of the signed-in user. */
  "/users/update": PostUsersUpdate;
  /** Sends a password reset request to the signed-in user. */
  "/user/resetpassword": PostUserResetpassword;
  /** Invites new users by email. */
  "/organization/users/invite": PostOrganizationUsersInvite;
  /** Deletes one user of the organization. */
  "/organization/user/{userId}/delete": PostOrganizationUserUserIdDelete;
  /** Reminds one user of the organization. */
  "/organization/user/{userId}/remind": PostOrganizationUserUserIdRemind;
  /** Creates a warehouse. */
  "/warehouses/create": PostWarehousesCreate;
  /** Deletes one warehouse. */
  "/warehouse/{warehouseId}/delete": PostWarehouseWarehouseIdDelete;
  /** Updates one warehouse. */
  "/warehouse/{warehouseId}/update": PostWarehouseWarehouseIdUpdate;
  /** Exports warehouses. */
  "/warehouses/export": PostWarehousesExport;
  /** Imports warehouses. */
  "/warehouses/import": PostWarehousesImport;
  /** Excel template for warehouses. */
  "/warehouses/exceltemplate": PostWarehousesExceltemplate;
  /** Checks for existing work orders. */
  "/workorders/checkexisting": PostWorkordersCheckexisting;
  /** Creates a work order. */
  "/workorders/create": PostWorkordersCreate;
  /** Updates one work order. */
  "/workorder/{workOrderId}/update": PostWorkorderWorkOrderIdUpdate;
  /** Deletes one work order. */
  "/workorder/{workOrderId}/delete": PostWorkorderWorkOrderIdDelete;
  /** Adds a line to a work order. */
  "/workorder/{workOrderId}/addline": PostWorkorderWorkOrderIdAddline;
  /** Releases one work order. */
  "/workorder/{workOrderId}/release": PostWorkorderWorkOrderIdRelease;
  /** Makes a new version of one work order. */
  "/workorder/{workOrderId}/newversion": PostWorkorderWorkOrderIdNewversion;
  /** Rolls one work order back. */
  "/workorder/{workOrderId}/rollback": PostWorkorderWorkOrderIdRollback;
  /** Revises one work order. */
  "/workorder/{workOrderId}/revise": PostWorkorderWorkOrderIdRevise;
  /** Deletes one item of one work order. */
  "/workorder/{workOrderId}/item/{itemId}/delete": PostWorkorderWorkOrderIdItemItemIdDelete;
  /** Updates one item of a work order. */
  "/workorder/{workOrderId}/item/{itemId}/update": PostWorkorderWorkOrderIdItemItemIdUpdate;
  /** Gets the data sheet of one work order. */
  "/workorder/{workOrderId}/getWorkOrderDataSheet": PostWorkorderWorkOrderIdGetWorkOrderDataSheet;
  /** Gets the Marken file of one work order. */
  "/workorder/{workOrderId}/getmarkenfile": PostWorkorderWorkOrderIdGetmarkenfile;
  /** Gets the Parker PTS file of one work order. */
  "/workorder/{workOrderId}/getparkerptsfile": PostWorkorderWorkOrderIdGetparkerptsfile;
  /** Exports work orders. */
  "/workorders/export": PostWorkordersExport;
  /** Labels of one work order. */
  "/workorder/{workOrderId}/labels": PostWorkorderWorkOrderIdLabels;
  /** Creates a wrap. */
  "/wraps/create": PostWrapsCreate;
  /** Updates one wrap of the organization. */
  "/organization/wrap/{wrapId}/update": PostOrganizationWrapWrapIdUpdate;
}

/** A path with a GET operation. */
export type GetPath = keyof GetOperations;

/** A path with a POST operation. */
export type PostPath = keyof PostOperations;
