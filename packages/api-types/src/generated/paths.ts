// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

export interface paths {
    "/security/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges an API key for a security token.
         * @description The key must be valid and unexpired, and the request must come from one of its trusted IP addresses. The token then works
         *     from any address and expires after one hour. No status codes and no error bodies are documented.
         */
        post: operations["postSecurityV1Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptors/cross": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the cross of adaptors. */
        get: operations["getAdaptorsCross"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptors/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches adaptors. */
        get: operations["getAdaptorsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptor/{adaptorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one adaptor. */
        get: operations["getAdaptorId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptors/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the configuration of adaptors. */
        get: operations["getAdaptorsConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptors/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an adaptor. */
        post: operations["getAdaptorCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/adaptors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's adaptors. */
        get: operations["getOrganizationAdaptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customadaptors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom adaptors. */
        get: operations["getOrganizationCustomadaptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/adaptor/{adaptorId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one adaptor of the organization. */
        post: operations["postOrganizationAdaptorIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the brands. */
        get: operations["getBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosebrands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hose brands. */
        get: operations["getHosebrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptorbrands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the adaptor brands. */
        get: operations["getAdaptorbrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wrapbrands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the wrap brands. */
        get: operations["getWrapbrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otheritembrands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the other item brands. */
        get: operations["getOtherItembrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brandnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the brand names. */
        get: operations["getBrandnames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brand/{brandId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one brand. */
        post: operations["postBrandIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brand/{brandId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one brand. */
        post: operations["postBrandIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports brands. */
        post: operations["postBrandsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/defaultbrand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's default brand. */
        get: operations["getOrganizationDefaultbrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/defaultadaptorbrand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's default adaptor brand. */
        get: operations["getOrganizationDefaultadaptorbrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports components. */
        post: operations["postComponentsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for components. */
        post: operations["postComponentsExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports components. */
        post: operations["postComponentsExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's components. */
        get: operations["getOrganizationComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimpfittings/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sizes of crimp fittings. */
        post: operations["postCrimpfittingsSizes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimpfittings/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a crimp fitting. */
        post: operations["postCrimpfittingsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimpfitting/{crimpfittingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one crimp fitting. */
        get: operations["getCrimpfittingId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/crimpfitting/{crimpfittingId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one crimp fitting of the organization. */
        post: operations["postOrganizationCrimpfittingIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/couplingseries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's coupling series. */
        get: operations["getOrganizationCouplingseries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/couplingseriesdetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's coupling series details. */
        get: operations["getOrganizationCouplingseriesdetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/crimpfittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's crimp fittings. */
        get: operations["getOrganizationCrimpfittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/crimpfittingswithferrules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's crimp fittings with ferrules. */
        get: operations["getOrganizationCrimpfittingswithferrules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customcrimpfittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom crimp fittings. */
        get: operations["getOrganizationCustomcrimpfittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organization's customers, with optional filters. */
        get: operations["getCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customernamess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the customer names. */
        get: operations["getCustomernamess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a customer. */
        post: operations["postCustomerCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one customer. */
        get: operations["getCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one customer. */
        post: operations["postCustomerIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Soft-deletes a customer and its latest properties.
         * @description Only the admin role may call it.
         */
        post: operations["postCustomerIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for customers. */
        post: operations["postCustomersExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exports chosen or all customers, optionally filtered by name.
         * @description Needs the admin or the regular role; the customer role is blocked.
         */
        post: operations["postCustomerExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists a customer's active items, paged, sortable and filterable.
         * @description The customer role is blocked.
         */
        get: operations["getCustomerIdItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/item/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the properties of one item of a customer.
         * @description Needs the admin or the regular role; the customer role is blocked.
         */
        post: operations["postCustomerIdItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/item/{itemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one item of one customer. */
        post: operations["postCustomerIdItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/items/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bulk-imports customer items from an uploaded Excel file.
         * @description Only the admin role may call it; the customer role is blocked.
         */
        post: operations["postCustomersItemsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/items/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for items of customers. */
        post: operations["postCustomersItemsExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/items/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exports a customer's items, chosen ones or all.
         * @description Only the admin role may call it; the customer role is blocked.
         */
        post: operations["postCustomerIdItemsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists a customer's active locations, paged, sortable and filterable.
         * @description The customer role is blocked.
         */
        get: operations["getCustomerIdLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/location/{locationId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates a customer location, or creates one.
         * @description Needs the admin or the regular role; the customer role is blocked.
         */
        post: operations["postCustomerIdLocationUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/location/{locationId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one location of one customer. */
        post: operations["postCustomerIdLocationIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ferrules/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a ferrule. */
        post: operations["postFerrulesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ferrule/{ferruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one ferrule. */
        get: operations["getFerruleId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/ferrule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's ferrule. */
        get: operations["getOrganizationFerrule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/ferrule/{ferruleId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one ferrule of the organization. */
        post: operations["postOrganizationFerruleIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/ferrules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's ferrules. */
        get: operations["getOrganizationFerrules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customferrules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom ferrules. */
        get: operations["getOrganizationCustomferrules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/genders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the genders. */
        get: operations["getGenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoses/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sizes of hoses. */
        post: operations["postHosesSizes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoses/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a hose. */
        post: operations["postHosesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hose/{hoseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one hose. */
        get: operations["getHoseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hose/{hoseId}/crimpspecs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the crimp specs of one hose. */
        get: operations["getHoseIdCrimpspecs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/hose/{hoseId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one hose of the organization. */
        post: operations["postOrganizationHoseIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/hoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's hoses. */
        get: operations["getOrganizationHoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customhoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom hoses. */
        get: operations["getOrganizationCustomHoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/hasparker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets "has Parker" of the organization. */
        get: operations["getOrganizationHasparker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/checkexisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks for existing hose assemblies. */
        post: operations["postHoseAssembliesCheckExisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a hose assembly. */
        post: operations["postHoseAssembliesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/datasheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Data sheet of one hose assembly. */
        post: operations["postHoseAssemblyIdDatasheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Label of one hose assembly. */
        post: operations["postHoseAssemblyIdLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hose assemblies. */
        get: operations["getHoseAssemblies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one hose assembly. */
        get: operations["getHoseAssemblyId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parses hose assemblies. */
        get: operations["getHoseAssembliesParse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/parsefeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Parse feedback on hose assemblies. */
        post: operations["postHoseAssembliesParsefeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/saveas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Saves one hose assembly as another. */
        post: operations["postHoseAssemblyIdSaveas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one hose assembly. */
        post: operations["postHoseAssemblyIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one hose assembly. */
        post: operations["postHoseAssemblyIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/customers/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the customers of one hose assembly. */
        post: operations["postHoseAssemblyIdCustomersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/customers/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes the customers of one hose assembly. */
        post: operations["postHoseAssemblyIdCustomersDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bulk-imports hose assemblies from an uploaded Excel file. */
        post: operations["postHoseAssembliesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for hose assemblies. */
        post: operations["postHoseAssembliesExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassemblies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports hose assemblies. */
        post: operations["postHoseAssembliesExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/getBillOfMaterials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the bill of materials of one hose assembly. */
        post: operations["postHoseAssemblyIdGetBillOfMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/getmarkenfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Marken file of one hose assembly. */
        post: operations["postHoseAssemblyIdGetmarkenfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/getparkerptsfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Parker PTS file of one hose assembly. */
        post: operations["postHoseAssemblyIdGetparkerptsfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price of one hose assembly. */
        post: operations["postHoseAssemblyIdPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price of a hose assembly. */
        post: operations["postHoseAssemblyPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases one hose assembly. */
        post: operations["postHoseAssemblyIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/unrelease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unreleases one hose assembly. */
        post: operations["postHoseAssemblyIdUnrelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/obsolete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Obsoletes one hose assembly. */
        post: operations["postHoseAssemblyIdObsolete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/newversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of one hose assembly. */
        post: operations["postHoseAssemblyIdNewversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns a hose assembly to an earlier version.
         * @description Needs a permitted user role; the docs do not name the roles.
         */
        post: operations["postHoseAssemblyIdRollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hoseassembly/{hoseAssemblyId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revises one hose assembly. */
        post: operations["postHoseAssemblyIdRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekits/checkexisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks for existing hose kits. */
        post: operations["postHoseKitsCheckExisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekits/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a hose kit. */
        post: operations["postHoseKitCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hose kits. */
        get: operations["getHoseKits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one hose kit. */
        get: operations["getHoseKitId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one hose kit. */
        post: operations["postHoseKitIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases one hose kit. */
        post: operations["postHoseKitIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/newversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of one hose kit. */
        post: operations["postHoseKitIdNewversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rolls one hose kit back. */
        post: operations["postHoseKitIdRollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revises one hose kit. */
        post: operations["postHoseKitIdRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one hose kit. */
        post: operations["postHoseKitIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/addhoseassembly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a hose assembly to a hose kit's BOM. */
        post: operations["postHoseKitIdAddHoseAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/addadaptor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an adaptor to one hose kit. */
        post: operations["postHoseKitIdAddadaptor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/addotheritem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an other item to one hose kit. */
        post: operations["postHoseKitIdAddotherItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/hoseassemblies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hose assemblies of one hose kit. */
        get: operations["getHoseKitIdHoseAssemblies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/adaptors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the adaptors of one hose kit. */
        get: operations["getHoseKitIdAdaptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/otheritems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the other items of one hose kit. */
        get: operations["getHoseKitIdOtherItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/allitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets all items of one hose kit. */
        get: operations["getHoseKitIdAllItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/item/{itemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one item of one hose kit. */
        post: operations["postHoseKitIdItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/hoseassembly/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates a hose assembly line in a hose kit's BOM. */
        post: operations["postHoseKitIdHoseAssemblyItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/adaptor/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one adaptor item of one hose kit. */
        post: operations["postHoseKitIdAdaptorItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/otheritem/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates another item's line in a hose kit's BOM. */
        post: operations["postHoseKitIdOtherItemItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/getHoseKitDataSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the data sheet of one hose kit. */
        post: operations["postHoseKitIdGetHoseKitDataSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/getBillOfMaterials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the bill of materials of one hose kit. */
        post: operations["postHoseKitIdGetBillOfMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/getmarkenfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Marken file of one hose kit. */
        post: operations["postHoseKitIdGetmarkenfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/getparkerptsfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Parker PTS file of one hose kit. */
        post: operations["postHoseKitIdGetparkerptsfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports hose kits. */
        post: operations["postHoseKitsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generates hose assembly labels of a hose kit as PDF. */
        post: operations["postHoseKitIdLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosekit/{hoseKitId}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price of one hose kit. */
        post: operations["postHoseKitIdPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image/{belongsToId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the image that belongs to an id. */
        get: operations["getImageBelongsToId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the inventory. */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports inventory. */
        post: operations["postInventoryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for inventory. */
        post: operations["postInventoryExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventoryitems/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports inventory items. */
        post: operations["postInventoryItemsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventoryitem/{inventoryItemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one inventory item. */
        post: operations["postInventoryItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventoryitem/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates or updates an inventory item.
         * @description Needs the admin or the regular role.
         */
        post: operations["postInventoryItemUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/hideinventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets "hide inventory" of the organization. */
        get: operations["getOrganizationHideinventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/item/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one item. */
        get: operations["getItemId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the items the organization can use. */
        get: operations["getOrganizationItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/itemtypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's item types. */
        get: operations["getOrganizationItemtypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/pendingitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's pending items. */
        get: operations["getOrganizationPendingItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/item/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one item of the organization. */
        post: operations["postOrganizationItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization. */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the organization. */
        post: operations["postOrganizationUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's defaults. */
        get: operations["getOrganizationDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's currencies. */
        get: operations["getOrganizationCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/currencies/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates one currency of the organization (code, rate, availability).
         * @description Needs the admin role.
         */
        post: operations["postOrganizationCurrenciesUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's subscription. */
        get: operations["getOrganizationSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/erpname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the ERP name of the organization. */
        get: operations["getOrganizationErpname"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/usebetafeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets "use beta features" of the organization. */
        get: operations["getOrganizationUsebetafeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/acceptterms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that an admin accepted a version of the terms.
         * @description The docs speak of an admin user; they do not demand one.
         */
        post: operations["postOrganizationAcceptTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/hasacceptedterms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets "has accepted terms" of the organization. */
        get: operations["getOrganizationHasacceptedTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/productgroups/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the organization's product groups. */
        post: operations["postOrganizationProductgroupsUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/suppliers/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the organization's suppliers. */
        post: operations["postOrganizationSuppliersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/locations/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the organization's locations. */
        post: operations["postOrganizationLocationsUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/productgroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's product groups. */
        get: operations["getOrganizationProductgroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's suppliers. */
        get: operations["getOrganizationSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's locations. */
        get: operations["getOrganizationLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/apikeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the organization's API keys.
         * @description Needs the admin role, and a professional or an enterprise subscription.
         */
        get: operations["getOrganizationApiKey"];
        put?: never;
        /**
         * Creates an API key with a name, scopes and key type.
         * @description Needs the admin role, and a professional or an enterprise subscription.
         */
        post: operations["postOrganizationApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/apikeys/{apiKeyId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates an API key: name, scopes, type, IP list, expiry.
         * @description Needs the admin role, and a professional or an enterprise subscription.
         */
        post: operations["postOrganizationApiKeysIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/apikeys/{apiKeyId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes one API key of the organization.
         * @description Needs the admin role, and a professional or an enterprise subscription.
         */
        post: operations["postOrganizationApiIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/nextpartnumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's next part number. */
        get: operations["getOrganizationNextpartnumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/revisiondelimiter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's revision delimiter. */
        get: operations["getOrganizationRevisiondelimiter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/api/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's API history. */
        get: operations["getOrganizationApiHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otheritems/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an item for the organization. */
        post: operations["postOtherItemsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otheritems/{itemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one other item. */
        post: operations["postOtherItemsItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otheritems/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one other item. */
        post: operations["postOtherItemsItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otheritem/{otherItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one other item. */
        get: operations["getOtherItemId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/otheritem/{otherItemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one other item of the organization. */
        post: operations["postOrganizationOtherItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customotheritems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom other items. */
        get: operations["getOrganizationCustomotherItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the price lists. */
        get: operations["getPriceLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelistnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the price list names. */
        get: operations["getPriceListnames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelists/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a price list. */
        post: operations["postPriceListCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelist/{priceListId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one price list. */
        get: operations["getPriceListId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelist/{priceListId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one price list. */
        post: operations["postPriceListIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelist/{priceListId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one price list. */
        post: operations["postPriceListIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelists/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bulk-imports price lists from an uploaded Excel file.
         * @description Needs the admin role.
         */
        post: operations["postPriceListImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelists/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for price lists. */
        post: operations["postPriceListsExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricelists/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exports chosen or all price lists to Excel.
         * @description Needs the admin role.
         */
        post: operations["postPriceListsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimates/checkexisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks whether the organization already uses an estimate number.
         * @description Needs the admin or the regular role; customers are blocked.
         */
        post: operations["postSaleEstimatesCheckExisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimates/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a sales estimate. */
        post: operations["postSalesEstimatesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the sales estimates. */
        get: operations["getSalesEstimates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one sales estimate. */
        get: operations["getSalesEstimateId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/currentpricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the current pricing of one sales estimate. */
        get: operations["getSalesEstimateIdCurrentpricing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one sales estimate. */
        post: operations["postSalesEstimateIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/item/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one item of a sales estimate. */
        post: operations["postSalesEstimateIdItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/item/{itemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one item of one sales estimate. */
        post: operations["postSalesEstimateIdItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases an estimate unless another version is released.
         * @description Customers are blocked.
         */
        post: operations["postSalesEstimateIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/newversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of one sales estimate. */
        post: operations["postSalesEstimateIdNewversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes the latest version and goes back to the previous one.
         * @description Customers are blocked.
         */
        post: operations["postSalesEstimateIdRollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of an estimate with another revision level. */
        post: operations["postSalesEstimateIdRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the data sheet of one sales estimate. */
        post: operations["postSalesEstimateIdGetSalesEstimateDataSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/getBillOfMaterials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the bill of materials of an estimate, PDF or Excel. */
        post: operations["postSalesEstimateIdGetBillOfMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refreshes one sales estimate. */
        get: operations["getSalesEstimateIdRefresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimate/{salesEstimateId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the items of one sales estimate. */
        get: operations["getSalesEstimateIdItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salesestimates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports sales estimates. */
        post: operations["postSalesEstimatesExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shapes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the shapes. */
        get: operations["getShapes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosesizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hose sizes. */
        get: operations["getHosesizes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endsizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the end sizes. */
        get: operations["getEndsizes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the styles. */
        get: operations["getStyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the user. */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates the details of the signed-in user. */
        post: operations["postUsersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/resetpassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a password reset request to the signed-in user. */
        post: operations["postUserResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/userroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's user roles. */
        get: operations["getOrganizationUserroles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/userrolesandsubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's user roles and subscription. */
        get: operations["getOrganizationUserrolesandsubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's roles. */
        get: operations["getOrganizationRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites new users by email.
         * @description Needs the admin role.
         *
         *     GoldLeaf doesn't document what happens to a list if it rejects one entry.
         */
        post: operations["postOrganizationUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/user/{userId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one user of the organization. */
        post: operations["postOrganizationUserIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/user/{userId}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds one user of the organization. */
        post: operations["postOrganizationUserIdRemind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's users. */
        get: operations["getOrganizationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the warehouses. */
        get: operations["getWarehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse/{warehouseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one warehouse. */
        get: operations["getWarehouseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a warehouse. */
        post: operations["postWarehousesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse/{warehouseId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one warehouse. */
        post: operations["postWarehouseIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse/{warehouseId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one warehouse. */
        post: operations["postWarehouseIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports warehouses. */
        post: operations["postWarehousesExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports warehouses. */
        post: operations["postWarehousesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/exceltemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excel template for warehouses. */
        post: operations["postWarehousesExceltemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/defaultwarehouse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's default warehouse. */
        get: operations["getOrganizationDefaultwarehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorders/checkexisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks for existing work orders. */
        post: operations["postWorkOrdersCheckExisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorders/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a work order. */
        post: operations["postWorkORdersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists work orders, filtered and paged. */
        get: operations["getWorkOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one work order. */
        get: operations["getWorkOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one work order. */
        post: operations["postWorkOrderIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one work order. */
        post: operations["postWorkOrderIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/addline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a line to a work order. */
        post: operations["postWorkOrderIdAddLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases one work order. */
        post: operations["postWorkOrderIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/newversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of one work order. */
        post: operations["postWorkOrderIdNewversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rolls one work order back. */
        post: operations["postWorkOrderIdRollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revises one work order. */
        post: operations["postWorkOrderIdRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the items of one work order. */
        get: operations["getWorkOrderIdItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/item/{itemId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes one item of one work order. */
        post: operations["postWorkOrderIdItemIdDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/item/{itemId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one item of a work order. */
        post: operations["postWorkOrderIdItemIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/getWorkOrderDataSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the data sheet of one work order. */
        post: operations["postWorkOrderIdGetWorkOrderDataSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/getmarkenfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Marken file of one work order. */
        post: operations["postWorkOrderIdGetmarkenfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/getparkerptsfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets the Parker PTS file of one work order. */
        post: operations["postWorkOrderIdGetparkerptsfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports work orders. */
        post: operations["postWorkOrdersExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workorder/{workOrderId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Labels of one work order. */
        post: operations["postWorkOrderIdLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wraps/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a wrap. */
        post: operations["postWrapsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wrap/{wrapId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one wrap. */
        get: operations["getWrapId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/wrapstyles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's wrap styles. */
        get: operations["getOrganizationWrapstyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/wrapcoverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's wrap coverage. */
        get: operations["getOrganizationWrapcoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/wrap/{wrapId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Updates one wrap of the organization. */
        post: operations["postOrganizationWrapIdUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/wraps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's wraps. */
        get: operations["getOrganizationWraps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/customwraps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the organization's custom wraps. */
        get: operations["getOrganizationCustomwraps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** CustomerItemProperties */
        CustomerItemProperties: {
            _id: string;
            item: string;
            customer: string;
            /** Format: date-time */
            startDate?: string;
            /** Format: date-time */
            endDate?: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            created: string;
            lastModifiedBy?: string;
            createdBy?: string;
            deleted: boolean;
            /** Format: date-time */
            deletedDate?: string;
            deletedBy?: string;
            orgPartNumber?: string;
            available?: boolean;
            priority?: string;
            cost?: number;
            costCurrency?: string;
            unitOfMeasure?: string;
            netPrice?: number;
            netPriceCurrency?: string;
            netPriceUnitOfMeasure?: string;
            itemType: string;
            recordSource?: string;
            erpHeaderId?: string;
            erpId?: string;
        };
        /** ItemProperties */
        ItemProperties: {
            _id: string;
            item: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            created: string;
            lastModifiedBy?: string;
            createdBy?: string;
            orgPartNumber?: string;
            available?: boolean;
            priority?: string;
            cost?: number;
            costCurrency?: string;
            unitOfMeasure?: string;
            listPrice?: number;
            listPriceCurrency?: string;
            listPriceUnitOfMeasure?: string;
            itemType: string;
            crimpSpecs?: ({
                couplingSeries?: string;
                couplingSeriesBrand?: string;
                ferruleBrand?: string;
                dieSize?: string;
                spacerRing?: string;
                insertLength?: {
                    value?: number;
                    unit?: string;
                };
                crimpDiam?: {
                    value?: number;
                    unit?: string;
                    tolerance?: number;
                    tolerancePlus?: number;
                    toleranceMinus?: number;
                };
                crimpStretchPerEnd?: {
                    value?: number;
                    unit?: string;
                };
                ferrulePartNumber?: string;
                skiveExternal?: {
                    value?: number;
                    unit?: string;
                    tolerance?: number;
                };
                skiveInternal?: {
                    value?: number;
                    unit?: unknown;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** PriceList */
        PriceList: {
            _id: string;
            priceListId: string;
            name: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            created: string;
            deleted: boolean;
            lastModifiedBy?: string;
            createdBy?: string;
            deletedBy?: string;
            defaultCurrency?: string;
            defaultMarginPercentMaterials?: number;
            defaultMarginPercentLabour?: number;
            listPricing?: boolean;
            defaultDiscountPercentMaterials?: number;
            defaultItemPricing?: {
                itemType?: string;
                defaultMarginPercent?: number;
                defaultDiscountPercent?: number;
                listPricing?: boolean;
                enabled?: boolean;
            }[];
        };
        /** PriceListItem */
        PriceListItem: {
            _id: string;
            priceList: string;
            item: string;
            itemType?: string;
            listPrice?: number;
            enabled?: boolean;
            currency?: string;
            unitOfMeasure?: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            created: string;
            deleted: boolean;
            lastModifiedBy?: string;
            createdBy?: string;
            deletedBy?: string;
            recordSource?: string;
        };
        /** @description An API key, by its value and its name. */
        TokenRequest: {
            /** @description The API key, as generated on GoldLeaf's integrations page. */
            apiKey: string;
            /** @description The name that the key was given. */
            name: string;
            /** @constant */
            grantType: "client_credentials";
        };
        /** @description A security token, in either of the two documented shapes. */
        TokenResponse: {
            /** @description The bearer token. */
            securityToken: string;
            /** @description When the token expires. The docs call it a date-time and do not state its format. */
            expires?: unknown;
        } | {
            data: {
                /** @description The bearer token. */
                securityToken: string;
            };
        };
        UnknownId: string;
        /** @description A MongoDB ObjectId, or null. */
        NullableObjectId: string | null;
        ErrorMessage: {
            message?: string;
        };
        /** @description A MongoDB ObjectId. */
        ObjectId: string;
        /** Format: binary */
        FileContent: Blob;
        ApiKey: {
            /**
             * @description Label of the API key.
             * @example My API Key
             * @example Updated API Key
             */
            name?: string;
            /**
             * @description Scopes or permissions, comma-separated.
             * @example read,write
             */
            scopes?: string;
            /**
             * @description Kind of key, for example read-only or full-access.
             * @example full-access
             */
            keyType?: string;
            /** @description IP addresses allowed to use the key; optional. */
            approvedIpAddresses?: {
                /**
                 * @description Allowed IP address.
                 * @example 192.168.1.100
                 * @example 192.168.1.101
                 */
                ipAddress?: string;
                /**
                 * @example Office IP
                 * @example New Office IP
                 */
                description?: string;
            }[];
            /**
             * @example 2025-12-31T23:59:59Z
             * @example 2026-01-01T00:00:00Z
             */
            expires?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One person to invite. */
        UserInvitation: {
            /**
             * Format: email
             * @description Address of the person to invite.
             */
            email?: string;
            /**
             * Format: password
             * @description At least 8 characters, among them an upper-case letter, a lower-case letter, a number and a special character.
             */
            password?: string;
        };
        /** @description The people to invite. The docs mark nothing inside the body as required. */
        UserInvitations: {
            /** @description Objects with an address and a password each, despite the name. */
            emailAddresses?: components["schemas"]["UserInvitation"][];
        };
    };
    responses: {
        /** @description The response is not documented. */
        UnknownResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example {} */
                "application/json": unknown;
            };
        };
        /** @description Failure on the server. */
        ServerErrorMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Internal server error */
        ServerErrorText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Internal server error */
                "application/json": string;
            };
        };
        /** @description The generated Excel file. */
        ExcelFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example PK */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContent"];
            };
        };
        /** @description The generated PDF file. */
        PdfFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example %PDF-1.7 */
                "application/pdf": components["schemas"]["FileContent"];
            };
        };
    };
    parameters: {
        /** @description Id of the adaptor. */
        adaptorId: components["schemas"]["UnknownId"];
        /** @description Id of the brand. */
        brandId: components["schemas"]["UnknownId"];
        /** @description Id of the crimp fitting. */
        crimpfittingId: components["schemas"]["UnknownId"];
        /** @description ERP identifier to match. */
        searchErpId: string;
        /** @description Id of the customer. */
        customerId: components["schemas"]["UnknownId"];
        /** @description Id of the item. */
        itemId: components["schemas"]["UnknownId"];
        /** @description Id of the location. */
        locationId: components["schemas"]["UnknownId"];
        /** @description Id of the ferrule. */
        ferruleId: components["schemas"]["UnknownId"];
        /** @description Id of the hose. */
        hoseId: components["schemas"]["UnknownId"];
        /** @description Id of the hose assembly. */
        hoseAssemblyId: components["schemas"]["UnknownId"];
        /** @description Id of the hose kit. */
        hoseKitId: components["schemas"]["UnknownId"];
        /** @description Id that the image belongs to. */
        belongsToId: components["schemas"]["UnknownId"];
        /** @description Id of the inventory item. */
        inventoryItemId: components["schemas"]["UnknownId"];
        /** @description Page number. */
        page: number;
        /** @description Items per page. */
        limit: number;
        /** @description Id of the other item. */
        otherItemId: components["schemas"]["UnknownId"];
        /** @description Id of the price list. */
        priceListId: components["schemas"]["UnknownId"];
        /** @description Id of the sales estimate. */
        salesEstimateId: components["schemas"]["UnknownId"];
        /** @description Id of the user. */
        userId: components["schemas"]["UnknownId"];
        /** @description Id of the warehouse. */
        warehouseId: components["schemas"]["UnknownId"];
        /** @description Id of the work order. */
        workOrderId: components["schemas"]["UnknownId"];
        /** @description Id of the wrap. */
        wrapId: components["schemas"]["UnknownId"];
    };
    requestBodies: {
        /** @description The body is not documented. */
        UnknownBody: {
            content: {
                "*/*": unknown;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postSecurityV1Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "apiKey": "the-api-key",
                 *       "name": "The name of the API key",
                 *       "grantType": "client_credentials"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The security token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
        };
    };
    getAdaptorsCross: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getAdaptorsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getAdaptorId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the adaptor. */
                adaptorId: components["parameters"]["adaptorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getAdaptorsConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getAdaptorCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Optional MongoDB ID of the item. */
                    itemId?: components["schemas"]["NullableObjectId"];
                    /** @description Part number. */
                    partNumber: string;
                    /** @description Brand. */
                    brand: string;
                    /** @description Shape. */
                    shape: string;
                    /** @description GoldLeaf cross-reference number linking equivalents between brands. */
                    crossReference?: number | null;
                    /** @description GoldLeaf family reference linking sizes of one family. */
                    familyCrossReference?: string | null;
                    /** @description Material; blank means steel, else e.g. 'stainless steel'. */
                    material?: string | null;
                    /** @description Specification. */
                    spec?: string | null;
                    /** @description Image name. */
                    imageName?: string | null;
                    /** @description Description. */
                    description?: string | null;
                    /** @description MS specification. */
                    specMS?: string | null;
                    /** @description SAE specification. */
                    specSAE?: string | null;
                    ends?: ({
                        style?: string;
                        gender?: string;
                        dashSize?: string;
                        /** @description Null or 'swivel'. */
                        swivel?: string;
                        /** @description Named in the docs; type and description cut off. */
                        bulkhead?: unknown;
                    } & {
                        [key: string]: unknown;
                    })[] | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationAdaptors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomadaptors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationAdaptorIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the adaptor. */
                adaptorId: components["parameters"]["adaptorId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHosebrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getAdaptorbrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWrapbrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOtherItembrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getBrandnames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postBrandIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the brand. */
                brandId: components["parameters"]["brandId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postBrandIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the brand. */
                brandId: components["parameters"]["brandId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postBrandsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationDefaultbrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationDefaultadaptorbrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postComponentsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postComponentsExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postComponentsExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Ids of the components to export. */
                    components: components["schemas"]["NullableObjectId"][];
                    /**
                     * @description Which component type to export.
                     * @example hose, crimpFitting, adaptor, ferrule, wrap, otherItem.
                     */
                    componentType: string;
                    /** @description True when all components are selected. */
                    selectAll: boolean;
                    search?: {
                        /** @description Part number to match. */
                        partNumber?: string | null;
                        /** @description Organization part number to match. */
                        orgPartNumber?: string | null;
                        /** @description Brand name to match. */
                        brand?: string | null;
                        /** @description Size to match. */
                        size?: string | null;
                        /** @description Dash size to match. */
                        dashSize?: string | null;
                        /** @description Hose size to match. */
                        hoseSize?: string | null;
                        /** @description Nominal hose size to match. */
                        nominalHoseSize?: string | null;
                        /** @description Series to match. */
                        series?: string | null;
                        /** @description Wrap type to match. */
                        wrapType?: string | null;
                        /** @description Description to match. */
                        description?: string | null;
                        /** @description Item type to match. */
                        itemType?: string | null;
                        /** @description Colour to match. */
                        colour?: string | null;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationComponents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCrimpfittingsSizes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCrimpfittingsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getCrimpfittingId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the crimp fitting. */
                crimpfittingId: components["parameters"]["crimpfittingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationCrimpfittingIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the crimp fitting. */
                crimpfittingId: components["parameters"]["crimpfittingId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCouplingseries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCouplingseriesdetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCrimpfittings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCrimpfittingswithferrules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomcrimpfittings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                /** @description Customer name to match. */
                "search.name"?: string;
                /** @description ERP identifier to match. */
                "search.erpId"?: components["parameters"]["searchErpId"];
                /** @description Domain to match. */
                "search.domain"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Matching customers; the list can be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {}
                     *       ],
                     *       "total": 3,
                     *       "page": 1
                     *     }
                     */
                    "application/json": {
                        items?: unknown[];
                        /** @example 3 */
                        total?: number;
                        /** @example 1 */
                        page?: number;
                    };
                };
            };
            500: components["responses"]["ServerErrorMessage"];
        };
    };
    getCustomernamess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Customer's name; may be omitted. */
                    name?: string | null;
                    /** @description Customer's domain; may be omitted. */
                    domain?: string | null;
                };
            };
        };
        responses: {
            /** @description Properties of the new customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    getCustomerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                customerId: components["parameters"]["customerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                customerId: components["parameters"]["customerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        name?: string;
                        domain?: string | null;
                        erpId?: string | null;
                        city?: string;
                        region?: string;
                        postalCode?: string;
                        country?: string | {
                            countryName?: string;
                        };
                        phoneNumber?: string | null;
                        /** Format: email */
                        email?: string;
                        /** Format: uri */
                        website?: string;
                        address1?: string;
                        address2?: string;
                        defaultLengthUnit?: string;
                        defaultLengthUnitBillOfMaterials?: string;
                        defaultPressureUnit?: string;
                        defaultCurrency?: string;
                        defaultTaxCode?: string;
                        contactCustomerForResale?: boolean;
                        /** Format: float */
                        defaultMarginPercentMaterials?: number;
                        /** Format: float */
                        defaultMarginPercentLabour?: number;
                        listPricing?: boolean;
                        /** Format: float */
                        defaultDiscountPercentMaterials?: number;
                        defaultDiscountPercentHoses?: number;
                        defaultDiscountPercentCrimpFittings?: number;
                        defaultDiscountPercentWraps?: number;
                        defaultDiscountPercentFerrules?: number;
                        defaultDiscountPercentAdaptors?: number;
                        defaultDiscountPercentOtherItems?: number;
                        defaultItemPricing?: ({
                            itemType?: string;
                            defaultMarginPercent?: number;
                            defaultDiscountPercent?: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description MongoDB ObjectId of the customer. */
                customerId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer was soft-deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    postCustomersExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description MongoDB ObjectIds of customers to export. */
                    customers: string[];
                    /** @description True exports every customer, whatever `customers` lists. */
                    selectAll: boolean;
                    /** @description Filters, optional. */
                    search?: {
                        /** @description Customer name to match, optional. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["ExcelFile"];
        };
    };
    getCustomerIdItems: {
        parameters: {
            query?: {
                /** @description Page to return. */
                page?: number;
                /** @description Page size. */
                itemsPerPage?: number;
                /** @description Sort field. */
                "sortBy[0].key"?: "partNumber" | "lastModified";
                /** @description Sort direction. */
                "sortBy[0].order"?: "asc" | "desc";
                /** @description Brand name to match. */
                "search[brand]"?: string;
                /** @description Part number to match. */
                "search[partNumber]"?: string;
                /** @description Organization's own part number to match. */
                "search[orgPartNumber]"?: string;
                /** @description Item type to match. */
                "search[itemType]"?: string;
            };
            header?: never;
            path: {
                /** @description MongoDB ObjectId of the customer. */
                customerId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
            /** @description Its description was cut off. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "No items available",
                     *           "image": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items?: ({
                            /** @example No items available */
                            name?: string;
                            image?: string | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    postCustomerIdItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description MongoDB ObjectId of the customer. */
                customerId: components["schemas"]["ObjectId"];
                /** @description MongoDB ObjectId of the item. */
                itemId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 19.99 */
                    price?: number;
                    /** @example 0.1 */
                    discount?: number;
                    /** @example Special pricing agreement */
                    notes?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
            /** @description Its description was cut off. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Internal server error"
                     *     }
                     */
                    "application/json": {
                        message?: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    postCustomerIdItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                customerId: components["parameters"]["customerId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomersItemsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Excel file (.xlsx) with the customer items.
                     */
                    file?: Blob;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
            /** @description Authentication absent or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure on the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Internal server error */
                    "application/json": {
                        message?: string;
                        details?: string;
                    } | string;
                };
            };
        };
    };
    postCustomersItemsExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerIdItemsExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description MongoDB ObjectId of the customer. */
                customerId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ObjectIds of customer items to export, or to leave out. */
                    customerItems?: components["schemas"]["ObjectId"][];
                    /** @description True exports every item except those in `customerItems`. */
                    selectAll: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["ExcelFile"];
        };
    };
    getCustomerIdLocations: {
        parameters: {
            query?: {
                /** @description Page to return. */
                page?: number;
                /** @description Page size. */
                locationsPerPage?: number;
                /** @description Sort field. */
                "sortBy[0].key"?: string;
                /** @description Sort direction, ascending or descending. */
                "sortBy[0].order"?: string;
                /** @description Location description to match. */
                "search.description"?: string;
                /** @description ERP identifier to match. */
                "search.erpId"?: components["parameters"]["searchErpId"];
                /** @description First address line to match. */
                "search.address1"?: string;
                /** @description City to match. */
                "search.city"?: string;
                /** @description Region or state to match. */
                "search.region"?: string;
                /** @description Postal code to match. */
                "search.postalCode"?: string;
                /** @description Country to match. */
                "search.country"?: string;
            };
            header?: never;
            path: {
                /** @description MongoDB ObjectId of the customer. */
                customerId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerIdLocationUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                customerId: components["parameters"]["customerId"];
                /** @description Location to change; the literal "new" creates one. */
                locationId: components["schemas"]["UnknownId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        description?: string | null;
                        address1?: string | null;
                        address2?: string | null;
                        city?: string | null;
                        region?: string | null;
                        postalCode?: string | null;
                        country?: string | null;
                        phoneNumber?: string | null;
                        erpId?: string | null;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postCustomerIdLocationIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                customerId: components["parameters"]["customerId"];
                /** @description Id of the location. */
                locationId: components["parameters"]["locationId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postFerrulesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Part number; must not be empty. */
                    partNumber: string;
                    /** @description Brand; must not be empty. */
                    brand: string;
                    /**
                     * @description Size; must not be empty.
                     * @example 8
                     */
                    size: string;
                    /** @description Description. */
                    description?: string | null;
                    /** @description Material. */
                    material?: string | null;
                    /** @description Series. */
                    series?: string | null;
                    /** @description Specification. */
                    spec?: string | null;
                    /** @description Image name. */
                    imageName?: string | null;
                    /**
                     * Format: decimal
                     * @description Weight in pounds.
                     */
                    weightLbs?: number | null;
                    /**
                     * Format: decimal
                     * @description Diameter in millimetres.
                     */
                    diametermm?: number | null;
                    /**
                     * Format: decimal
                     * @description Length in millimetres.
                     */
                    lengthmm?: number | null;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getFerruleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the ferrule. */
                ferruleId: components["parameters"]["ferruleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationFerrule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationFerruleIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the ferrule. */
                ferruleId: components["parameters"]["ferruleId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationFerrules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomferrules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getGenders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHosesSizes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHosesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Part number; must not be empty. */
                    partNumber: string;
                    /** @description Brand; must not be empty. */
                    brand: string;
                    /** @description Size; must not be empty. */
                    size: string;
                    /** @description Nominal hose size. */
                    nominalHoseSize?: string | null;
                    /** @description Part description. */
                    description?: string | null;
                    /** @description Hose colour. */
                    colourHose?: string | null;
                    /** @description Lay line colour. */
                    colourLayLine?: string | null;
                    /** @description Colour of the lay line text. */
                    colourLayLineText?: string | null;
                    /** @description Part series. */
                    series?: string | null;
                    /** @description Inner diameter in inches. */
                    innerDiamInch?: string | null;
                    /** @description Part specification. */
                    spec?: string | null;
                    /** @description SAE specification. */
                    saeSpec?: string | null;
                    /** @description ISO specification. */
                    isoSpec?: string | null;
                    /** @description DN specification. */
                    DN?: string | null;
                    /** @description ISO class. */
                    isoClass?: string | null;
                    /** @description ISO grade. */
                    isoGrade?: string | null;
                    /** @description ISO type. */
                    isoType?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose. */
                hoseId: components["parameters"]["hoseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseIdCrimpspecs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose. */
                hoseId: components["parameters"]["hoseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationHoseIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose. */
                hoseId: components["parameters"]["hoseId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationHoses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomHoses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationHasparker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesCheckExisting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params: {
                        /** @description Part number of the assembly. */
                        partNumber: string;
                        revision?: string | null;
                        /** @description MongoDB id of the hose used. */
                        hose: components["schemas"]["ObjectId"];
                        /**
                         * Format: decimal
                         * @description Assembly length.
                         */
                        length: number;
                        hoseBrand?: string | null;
                        hosePartNumber?: string | null;
                        end1PartNumber?: string | null;
                        end2PartNumber?: string | null;
                        description?: string | null;
                        modelCode?: string | null;
                        tag?: string | null;
                        lengthUnit?: string | null;
                        lengthTolerance?: string | null;
                        comments?: string | null;
                        productionNotes?: string | null;
                        printText?: string | null;
                        vendorPartNumber?: string | null;
                        customerPartNumber?: string | null;
                        customerRevision?: string | null;
                        customerName?: string | null;
                        status?: string | null;
                        manualDescription?: boolean | null;
                        definedByCutLength?: boolean | null;
                        proofTest?: boolean | null;
                        burstTest?: boolean | null;
                        WeightLbs?: number;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdDatasheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseAssemblies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseAssemblyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseAssembliesParse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesParsefeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdSaveas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdCustomersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdCustomersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Excel (.xlsx) file with the hose assemblies.
                     */
                    file?: Blob;
                    /** @description Optional; leaves imported assemblies unreleased. */
                    doNotRelease?: boolean;
                    hoseKit?: {
                        partNumber?: string;
                        revision?: string;
                        customerName?: string;
                        customerPartNumber?: string;
                        customerRevision?: string;
                        description?: string;
                        comments?: string;
                        /** @description MongoDB ObjectId of the customer organization. */
                        customerOrgId?: components["schemas"]["ObjectId"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssembliesExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdGetBillOfMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdGetmarkenfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdGetparkerptsfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description MongoDB ObjectId of the hose. */
                        hoseId: components["schemas"]["ObjectId"];
                        /** @description MongoDB ObjectId of the first end. */
                        end1Id?: components["schemas"]["NullableObjectId"];
                        /** @description MongoDB ObjectId of the second end. */
                        end2Id?: components["schemas"]["NullableObjectId"];
                        /** @description MongoDB ObjectId of the first ferrule. */
                        ferrule1Id?: components["schemas"]["NullableObjectId"];
                        /** @description MongoDB ObjectId of the second ferrule. */
                        ferrule2Id?: components["schemas"]["NullableObjectId"];
                        /** @description MongoDB ObjectId of the wrap style. */
                        wrapId?: components["schemas"]["NullableObjectId"];
                        /** @description MongoDB ObjectId of the customer organization. */
                        customerOrgId?: components["schemas"]["NullableObjectId"];
                        /**
                         * Format: float
                         * @description Hose length.
                         */
                        length: number;
                        lengthUnit: {
                            /** @description Length unit, for example "inch" or "mm". */
                            unit: string;
                        };
                        /** @description Proof test required. */
                        proofTest?: boolean | null;
                        /** @description Burst test required. */
                        burstTest?: boolean | null;
                        wrapStyle?: {
                            wrapType?: string | null;
                            colour?: string | null;
                            imageName?: string | null;
                            coverage?: {
                                coverageType?: string | null;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdUnrelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdObsolete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdNewversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseAssemblyIdRollBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rolled back; gives the document id or "ok". */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 60c72b2f9b1e8b35d4f8e7a1 */
                    "application/json": string;
                };
            };
            /** @description Rolled back, but no earlier document was found. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description hoseAssemblyId is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "hoseAssemblyId is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description Authentication required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user's role is not permitted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Assembly not found or cannot be rolled back. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Hose assembly not found"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    postHoseAssemblyIdRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose assembly. */
                hoseAssemblyId: components["parameters"]["hoseAssemblyId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitsCheckExisting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Part number. */
                    partNumber?: string | null;
                    /** @description Revision. */
                    revision?: string | null;
                    /** @description Description. */
                    description?: string | null;
                    /** @description Customer's part number. */
                    customerPartNumber?: string | null;
                    /** @description Customer's revision. */
                    customerRevision?: string | null;
                    /** @description Name of the customer. */
                    customerName?: string | null;
                    /** @description MongoDB id of the customer's organization. */
                    customerOrgId?: components["schemas"]["NullableObjectId"];
                    /** @description Comments. */
                    comments?: string | null;
                    /** @description Status. */
                    status?: string | null;
                    hoseAssemblies?: {
                        /** @description Number of the hose assembly line. */
                        number?: string | null;
                        /** @description Comments on the hose assembly. */
                        comments?: string | null;
                        /** @description Quantity of the hose assembly. */
                        quantity?: number | null;
                        /** @description Order of the hose assembly. */
                        order?: number | null;
                        /** @description Whether the hose assembly is deleted. */
                        deleted?: boolean | null;
                        /** @description MongoDB id of the hose assembly. */
                        item?: components["schemas"]["NullableObjectId"];
                    }[];
                    adaptors?: unknown;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKitId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdNewversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdRollback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdAddHoseAssembly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Hose kit that receives the assembly. */
                hoseKitId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description Hose assembly to add. */
                        itemId: components["schemas"]["ObjectId"];
                        /** @description Quantity; optional. */
                        quantity?: number;
                        /** @description Item number; optional. */
                        itemNumber?: number;
                        /** @description Comments; optional. */
                        comments?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdAddadaptor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdAddotherItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKitIdHoseAssemblies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKitIdAdaptors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKitIdOtherItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHoseKitIdAllItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdHoseAssemblyItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description Hose assembly item; should equal the path itemId. */
                        itemId: components["schemas"]["ObjectId"];
                        /** @description Part number or identifier of the hose assembly. */
                        itemNumber: string;
                        /** @description Quantity used in the BOM. */
                        quantity: number;
                        /** @description Comments; optional. */
                        comments?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdAdaptorItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdOtherItemItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["schemas"]["ObjectId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description Item; must equal the path itemId. */
                        itemId: components["schemas"]["ObjectId"];
                        /** @description Part number or identifier of the item. */
                        itemNumber: string;
                        /** @description Quantity of the item. */
                        quantity: number;
                        /** @description Comments; optional. */
                        comments?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdGetHoseKitDataSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdGetBillOfMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdGetmarkenfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdGetparkerptsfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postHoseKitIdLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /**
                         * @description Label copies to generate.
                         * @example 3
                         */
                        numCopies?: number;
                        /**
                         * @description Hose assemblies in the kit.
                         * @example 10
                         */
                        numHoseAssemblies?: number;
                        /**
                         * @description Label size, e.g. "2x3" or "4x6".
                         * @example 4x6
                         */
                        labelSize?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["PdfFile"];
        };
    };
    postHoseKitIdPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hose kit. */
                hoseKitId: components["parameters"]["hoseKitId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getImageBelongsToId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that the image belongs to. */
                belongsToId: components["parameters"]["belongsToId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postInventoryImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postInventoryExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postInventoryItemsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postInventoryItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the inventory item. */
                inventoryItemId: components["parameters"]["inventoryItemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postInventoryItemUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /**
                         * @description ObjectId of the item.
                         * @example 60f6c4d2b4e6a51234567890
                         */
                        item?: components["schemas"]["ObjectId"];
                        /**
                         * @description ObjectId of the warehouse.
                         * @example 60f6c4d2b4e6a59876543210
                         */
                        warehouseId?: components["schemas"]["ObjectId"];
                        /**
                         * @description Quantity on hand.
                         * @example 100
                         */
                        onHand?: number;
                        /**
                         * @description Quantity committed to orders.
                         * @example 50
                         */
                        committed?: number;
                        /**
                         * @description Quantity on order.
                         * @example 30
                         */
                        onOrder?: number;
                        /** @example pcs */
                        unitOfMeasure?: string;
                        /** @example part */
                        itemType?: string;
                        /** @example Main Warehouse */
                        warehouseName?: string;
                        /** @example Parker */
                        brandName?: string;
                        /** @example 123-ABC */
                        partNumber?: string;
                        /** @example ORG-123-ABC */
                        orgPartNumber?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationHideinventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getItemId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationItems: {
        parameters: {
            query?: {
                /** @description Part number to match. */
                "search.partNumber"?: string;
                /**
                 * @description Item types to leave out.
                 * @example [
                 *       "hose",
                 *       "adaptor"
                 *     ]
                 */
                skipItemTypes?: string[];
                /** @description Page number. */
                page?: components["parameters"]["page"];
                /** @description Items per page. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            /** @description Error, answered with an empty default list. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "total": 0
                     *     }
                     */
                    "application/json": {
                        items?: {
                            name?: string;
                            image?: string | null;
                        }[];
                        total?: number;
                    };
                };
            };
        };
    };
    getOrganizationItemtypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationPendingItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCurrencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationCurrenciesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    params?: {
                        /**
                         * @description Code of the currency, such as USD or EUR.
                         * @example USD
                         */
                        code: string;
                        /**
                         * @description The currency's exchange rate.
                         * @example 1.12
                         */
                        rate: number;
                        /**
                         * @description Whether the currency can be used, as a number; optional.
                         * @example 1
                         */
                        available?: number;
                        /**
                         * @description Whether the currency is deleted, as a number; optional.
                         * @example 0
                         */
                        deleted?: number;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationErpname: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationUsebetafeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationAcceptTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "params": {
                 *         "accepted": true,
                 *         "version": 3
                 *       }
                 *     }
                 */
                "application/json": {
                    params?: {
                        /** @description Whether the terms are accepted. */
                        accepted: boolean;
                        /** @description Version of the terms that was accepted. */
                        version: number;
                    };
                };
            };
        };
        responses: {
            /** @description Acceptance was recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    getOrganizationHasacceptedTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationProductgroupsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationSuppliersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationLocationsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationProductgroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationSuppliers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of API keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    postOrganizationApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: components["schemas"]["ApiKey"];
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationApiKeysIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the key to change. */
                apiKeyId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    params?: components["schemas"]["ApiKey"] & {
                        name: unknown;
                        scopes: unknown;
                        keyType: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationApiIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the key to delete. */
                apiKeyId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example The key was deleted. */
                    "application/json": string;
                };
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    getOrganizationNextpartnumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationRevisiondelimiter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationApiHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOtherItemsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Part number; must not be empty. */
                    partNumber: string;
                    /** @description The item's type. */
                    itemType?: string | null;
                    /** @description The item's brand. */
                    brand?: string | null;
                    /** @description The item's description. */
                    description?: string | null;
                    /** @description The item's material. */
                    material?: string | null;
                    /** @description Name of the item's image. */
                    imageName?: string | null;
                    /**
                     * Format: decimal
                     * @description Weight in pounds.
                     */
                    weightLbs?: number | null;
                    /** @description MongoDB id of the item; optional. */
                    itemId?: components["schemas"]["NullableObjectId"];
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOtherItemsItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOtherItemsItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOtherItemId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other item. */
                otherItemId: components["parameters"]["otherItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationOtherItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other item. */
                otherItemId: components["parameters"]["otherItemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomotherItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getPriceLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getPriceListnames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postPriceListCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description MongoDB ID of the list price; optional. */
                    listPriceId?: components["schemas"]["NullableObjectId"];
                    /** @description Price list's name. */
                    name?: string | null;
                    /** @description Currency used by default. */
                    defaultCurrency?: string | null;
                    /** @description Whether list pricing is on. */
                    listPricing?: boolean | null;
                    /**
                     * Format: decimal
                     * @description Default margin percent on materials.
                     */
                    defaultMarginPercentMaterials?: number | null;
                    /**
                     * Format: decimal
                     * @description Default margin percent on labour.
                     */
                    defaultMarginPercentLabour?: number | null;
                    /**
                     * Format: decimal
                     * @description Default discount percent on materials.
                     */
                    defaultDiscountPercentMaterials?: number | null;
                    /** @description Default pricing settings per item. */
                    defaultItemPricing?: {
                        /** @description Whether this item pricing is on. */
                        enabled?: boolean | null;
                        /** @description Whether list pricing applies to the item. */
                        listPricing?: boolean | null;
                        /**
                         * Format: decimal
                         * @description Item's default discount percent.
                         */
                        defaultDiscountPercent?: number | null;
                        /**
                         * Format: decimal
                         * @description Item's default margin percent.
                         */
                        defaultMarginPercent?: number | null;
                    }[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getPriceListId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the price list. */
                priceListId: components["parameters"]["priceListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postPriceListIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the price list. */
                priceListId: components["parameters"]["priceListId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postPriceListIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the price list. */
                priceListId: components["parameters"]["priceListId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postPriceListImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Excel file with the price lists.
                     */
                    file?: Blob;
                };
            };
        };
        responses: {
            /** @description Price lists were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authorized (docs give no text). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    postPriceListsExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postPriceListsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description IDs of the price lists to export. */
                    priceLists: components["schemas"]["ObjectId"][];
                    /** @description True exports every price list, whatever `priceLists` lists. */
                    selectAll: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["ExcelFile"];
            /** @description Input was invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    postSaleEstimatesCheckExisting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    params?: {
                        /** @description Estimate number to check. */
                        number: string;
                    };
                };
            };
        };
        responses: {
            /** @description Whether the number exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            /** @description Invalid request body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Customers blocked; admin or regular role needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal server error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSalesEstimatesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Document number; may not be empty. */
                    number: string;
                    /** @description The customer's MongoDB id. */
                    customer: components["schemas"]["ObjectId"];
                    items?: {
                        /** @description The item's line number. */
                        lineNumber?: number | null;
                        /** @description Quantity of the item. */
                        quantity?: number | null;
                        /**
                         * Format: decimal
                         * @description Price of the item.
                         */
                        price?: number | null;
                        /** @description The item's unit of measure. */
                        unitOfMeasure?: string | null;
                        /** @description Type of the item. */
                        itemType?: string | null;
                        /** @description The item's MongoDB id. */
                        item?: components["schemas"]["NullableObjectId"];
                    }[] | null;
                    taxes?: {
                        /** @description Name of the tax. */
                        name?: string | null;
                        /**
                         * Format: decimal
                         * @description Rate of the tax in percent.
                         */
                        ratePercent?: number | null;
                        /**
                         * Format: decimal
                         * @description Amount of the tax.
                         */
                        amount?: number | null;
                    }[] | null;
                    /** @description Currency of the document. */
                    currency?: string | null;
                    /** @description Comments on the document. */
                    comments?: string | null;
                    /** @description Status of the document. */
                    status?: string | null;
                    revision?: unknown;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getSalesEstimates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getSalesEstimateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getSalesEstimateIdCurrentpricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimateIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimateIdItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sales estimate id. */
                salesEstimateId: components["schemas"]["ObjectId"];
                /** @description Id of the item in the estimate. */
                itemId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "params": {
                 *         "itemId": "60d0fe4f5311236168a109ca",
                 *         "lineNumber": "LN001",
                 *         "itemType": "hose",
                 *         "quantity": 10,
                 *         "comments": "Urgent order"
                 *       }
                 *     }
                 */
                "application/json": {
                    params?: {
                        itemId: components["schemas"]["ObjectId"];
                        lineNumber: string;
                        itemType: string;
                        quantity: number;
                        comments?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Item updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Its description was cut off. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSalesEstimateIdItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimateIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the estimate to release. */
                salesEstimateId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "taxCode": "TX123",
                 *       "taxPercent": 7.5,
                 *       "taxAmount": 50
                 *     }
                 */
                "application/json": {
                    /** @description Tax code to apply. */
                    taxCode?: string;
                    /** @description Tax percentage to apply. */
                    taxPercent?: number;
                    /** @description Tax amount to apply. */
                    taxAmount?: number;
                };
            };
        };
        responses: {
            /** @description Estimate released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": {
                        success?: boolean;
                        message?: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Invalid input, or already released. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Customers are blocked. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such sales estimate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal server error (text cut). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSalesEstimateIdNewversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimateIdRollback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the estimate to roll back. */
                salesEstimateId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Previous version restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rolledBackVersionId": "60f5a3d5c7e4e21b5c123abc"
                     *     }
                     */
                    "application/json": {
                        /** @description Id of the restored version. */
                        rolledBackVersionId?: string;
                    };
                };
            };
            /** @description Invalid id, or no previous version. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Customers are blocked. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such sales estimate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Internal server error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSalesEstimateIdRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the estimate to revise. */
                salesEstimateId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    params: {
                        /**
                         * @description The new revision.
                         * @example B
                         */
                        revision: string;
                    };
                };
            };
        };
        responses: {
            /** @description Its description was cut off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": {
                        /** @example true */
                        success?: boolean;
                        message?: string;
                        /** @description The revised estimate. */
                        data?: Record<string, unknown>;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    postSalesEstimateIdGetSalesEstimateDataSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimateIdGetBillOfMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the estimate. */
                salesEstimateId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description File format of the document.
                     * @enum {string}
                     */
                    format: "pdf" | "excel";
                };
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": components["schemas"]["FileContent"];
                };
            };
            /** @description Invalid id or format. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Its description was cut off. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSalesEstimateIdRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getSalesEstimateIdItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the sales estimate. */
                salesEstimateId: components["parameters"]["salesEstimateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postSalesEstimatesExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getShapes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getHosesizes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getEndsizes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postUsersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New name. */
                    name?: string;
                    /** @description New email address. */
                    email?: string;
                    /** @description New role. */
                    role?: string;
                };
            };
        };
        responses: {
            /** @description User details were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Input data is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller is not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUserResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reset request was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller is not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOrganizationUserroles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationUserrolesandsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "emailAddresses": [
                 *         {
                 *           "email": "ada@example.com",
                 *           "password": "Example-1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserInvitations"];
            };
        };
        responses: {
            /** @description Invitations were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Input data is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller is not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postOrganizationUserIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationUserIdRemind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWarehouses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWarehouseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the warehouse. */
                warehouseId: components["parameters"]["warehouseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehousesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehouseIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the warehouse. */
                warehouseId: components["parameters"]["warehouseId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehouseIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the warehouse. */
                warehouseId: components["parameters"]["warehouseId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehousesExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehousesImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWarehousesExceltemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationDefaultwarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrdersCheckExisting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkORdersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Order number; may not be empty. */
                    number: string;
                    items?: {
                        /** @description The item's purchase order. */
                        purchaseOrder?: string | null;
                        /** @description The item's sales order. */
                        salesOrder?: string | null;
                        /** @description Comments on the item. */
                        comments?: string | null;
                        /** @description Quantity of the item. */
                        quantity?: number | null;
                        /** @description Whether the item is deleted. */
                        deleted?: boolean | null;
                        /** @description The item's MongoDB id. */
                        item?: components["schemas"]["NullableObjectId"];
                        /** @description The item's line number. */
                        lineNumber?: number | null;
                    }[] | null;
                    /** @description Description of the order. */
                    description?: string | null;
                    /** @description Status of the order. */
                    status?: string | null;
                    /** @description Revision of the order. */
                    revision?: string | null;
                    /** @description Comments on the order. */
                    comments?: string | null;
                    taxes?: {
                        /** @description The tax's line number. */
                        lineNumber?: number | null;
                    }[] | null;
                    /**
                     * Format: date
                     * @description Due date of the order.
                     */
                    dueDate?: string | null;
                    startDate?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWorkOrders: {
        parameters: {
            query?: {
                /** @description Number to match, whole or in part. */
                "search.number"?: string;
                /** @description Text to match in the description. */
                "search.description"?: string;
                /** @description Text to match in the status. */
                "search.status"?: string;
                /** @description Exact work order number. */
                number?: string;
                /** @description One or more statuses to keep. */
                status?: string[];
                /** @description Customer organization id (MongoDB ObjectId). */
                customerOrgId?: components["schemas"]["ObjectId"];
                /** @description Hose assembly id (MongoDB ObjectId). */
                hoseAssemblyId?: components["schemas"]["ObjectId"];
                /** @description Hose kit id (MongoDB ObjectId). */
                hoseKitId?: components["schemas"]["ObjectId"];
                /** @description Work order id (MongoDB ObjectId). */
                workOrderId?: components["schemas"]["ObjectId"];
                /** @description Sales estimate id (MongoDB ObjectId). */
                salesEstimateId?: components["schemas"]["ObjectId"];
                /** @description When true, keep only customer-related work orders. */
                onlyCustomer?: boolean;
                /** @description Page number. */
                page?: components["parameters"]["page"];
                /** @description Items per page. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of work orders (text cut). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            500: components["responses"]["ServerErrorText"];
        };
    };
    getWorkOrderId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdAddLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description Quantity of the line. */
                        quantity?: number | null;
                        /** @description The item's line number. */
                        lineNumber?: number | null;
                        /** @description Further comments. */
                        comments?: string | null;
                        /** @description Type of the item. */
                        itemType?: string | null;
                        /** @description Sales order reference. */
                        salesOrder?: string | null;
                        /** @description Purchase order reference. */
                        purchaseOrder?: string | null;
                        /**
                         * @description Item id (MongoDB ObjectId).
                         * @example 60c72b2f9b1e8e4f12345678
                         */
                        itemId: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdNewversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdRollback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWorkOrderIdItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdItemIdDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdItemIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
                /** @description Id of the item. */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    params?: {
                        /** @description The item's line number. */
                        lineNumber: string;
                        /** @description Type of the item. */
                        itemType: string;
                        /** @description Quantity of the item. */
                        quantity: number;
                        /** @description Further comments. */
                        comments?: string | null;
                        /** @description Sales order reference. */
                        salesOrder?: string | null;
                        /** @description Purchase order reference. */
                        purchaseOrder?: string | null;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdGetWorkOrderDataSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdGetmarkenfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdGetparkerptsfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrdersExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWorkOrderIdLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the work order. */
                workOrderId: components["parameters"]["workOrderId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postWrapsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getWrapId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the wrap. */
                wrapId: components["parameters"]["wrapId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationWrapstyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationWrapcoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    postOrganizationWrapIdUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the wrap. */
                wrapId: components["parameters"]["wrapId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UnknownBody"];
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationWraps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
    getOrganizationCustomwraps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UnknownResponse"];
        };
    };
}
