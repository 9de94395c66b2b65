import { expectTypeOf, test } from 'vitest';
import type {
  components,
  Evidence,
  GetOperations,
  GetPath,
  Operation,
  OperationId,
  operations,
  operationTable,
  PostOperations,
  PostPath,
  paths,
} from '../src/index.ts';

type Body<Id extends keyof operations, MediaType extends string> =
  NonNullable<operations[Id]['requestBody']> extends { content: Record<MediaType, infer Content> }
    ? Content
    : never;
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;
type ResponseBody<Id extends keyof operations, Status, MediaType extends string> =
  operations[Id]['responses'] extends Record<
    Status & PropertyKey,
    { content: Record<MediaType, infer Content> }
  >
    ? Content
    : never;

test('operationTable > has a row for every operation', () => {
  expectTypeOf<OperationId>().toEqualTypeOf<keyof operations>();
  expectTypeOf<(typeof operationTable)[OperationId]>().toExtend<Operation>();
  expectTypeOf<(typeof operationTable)[OperationId]['evidence']>().toExtend<Evidence>();
  expectTypeOf<
    (typeof operationTable)['postOrganizationUserInvite']['path']
  >().toEqualTypeOf<'/organization/users/invite'>();
  expectTypeOf<(typeof operationTable)['postOrganizationUserInvite']['retrySafe']>().toEqualTypeOf<false>();
});

test('GetOperations, PostOperations > look an operation up by its path', () => {
  expectTypeOf<GetOperations['/customers']>().toEqualTypeOf<operations['getCustomers']>();
  expectTypeOf<PostOperations['/workorders/create']>().toEqualTypeOf<operations['postWorkORdersCreate']>();
  expectTypeOf<GetPath | PostPath>().toEqualTypeOf<keyof paths>();
});

test('GetPath, PostPath > both have a path with both methods', () => {
  expectTypeOf<'/organization/apikeys'>().toExtend<GetPath & PostPath>();
});

test('PostPath > has no path of a GET', () => {
  expectTypeOf<'/customers'>().not.toExtend<PostPath>();
});

test('invite > takes objects with an address and a password, and requires neither', () => {
  type Invite = Body<'postOrganizationUserInvite', 'application/json'>;
  expectTypeOf<Invite>().toEqualTypeOf<components['schemas']['UserInvitations']>();
  expectTypeOf<NonNullable<Invite['emailAddresses']>[number]>().toEqualTypeOf<{
    email?: string;
    password?: string;
  }>();
});

test('import > takes a file as a Blob', () => {
  type Import = Body<'postPriceListImports', 'multipart/form-data'>;
  expectTypeOf<Import>().toEqualTypeOf<{ file?: Blob }>();
  type HoseAssemblies = Body<'postHoseAssembliesImport', 'multipart/form-data'>;
  expectTypeOf<HoseAssemblies['doNotRelease']>().toEqualTypeOf<boolean | undefined>();
});

test('export > takes what it exports and returns a file', () => {
  expectTypeOf<Body<'postPriceListsExport', 'application/json'>>().toEqualTypeOf<{
    priceLists: string[];
    selectAll: boolean;
  }>();
  type Excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  expectTypeOf<ResponseBody<'postPriceListsExport', 200, Excel>>().toEqualTypeOf<Blob>();
});

test('bill of materials > is a PDF', () => {
  expectTypeOf<Body<'postSalesEstimateIdGetBillOfMaterials', 'application/json'>>().toEqualTypeOf<{
    format: 'pdf' | 'excel';
  }>();
  expectTypeOf<
    ResponseBody<'postSalesEstimateIdGetBillOfMaterials', 200, 'application/pdf'>
  >().toEqualTypeOf<Blob>();
});

test('search parameters > have the names that GoldLeaf documents', () => {
  expectTypeOf<Query<'getCustomers'>>().toEqualTypeOf<{
    'search.name'?: string;
    'search.erpId'?: string;
    'search.domain'?: string;
  }>();
  type Items = Query<'getCustomerIdItems'>;
  expectTypeOf<Items['search[brand]']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Items['sortBy[0].key']>().toEqualTypeOf<'partNumber' | 'lastModified' | undefined>();
  expectTypeOf<Query<'getOrganizationItems'>['skipItemTypes']>().toEqualTypeOf<string[] | undefined>();
});

test('list > has unknown items when the docs do not type them', () => {
  expectTypeOf<ResponseBody<'getCustomers', 200, 'application/json'>['items']>().toEqualTypeOf<
    unknown[] | undefined
  >();
  expectTypeOf<ResponseBody<'getOrganizationItems', 200, 'application/json'>>().toBeUnknown();
});

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type IsUnknown<Type> = unknown extends Type ? (IsAny<Type> extends true ? false : true) : false;
/** Has a member for each body of a union, so that a known one among unknown ones is found. */
type AreUnknown<Part> = Part extends { content: infer Content } ? IsUnknown<Content[keyof Content]> : never;
type HasUnknownBody<Id extends keyof operations> = AreUnknown<NonNullable<operations[Id]['requestBody']>>;
type AreAny<Part> = Part extends { content: infer Content } ? IsAny<Content[keyof Content]> : never;
type ReturnsAny<Id extends keyof operations> = AreAny<
  operations[Id]['responses'][keyof operations[Id]['responses']]
>;
type NameOnly = {
  [Id in OperationId]: (typeof operationTable)[Id]['evidence'] extends 'name-only' ? Id : never;
}[OperationId];

test('every name-only operation > takes unknown, never any', () => {
  type Known = { [Id in NameOnly]: HasUnknownBody<Id> extends true ? never : Id }[NameOnly];
  expectTypeOf<Known>().toEqualTypeOf<never>();
  expectTypeOf<HasUnknownBody<'postOrganizationUserInvite'>>().toEqualTypeOf<false>();
  expectTypeOf<IsUnknown<unknown>>().toEqualTypeOf<true>();
  // biome-ignore lint/suspicious/noExplicitAny: it is compared with unknown
  expectTypeOf<IsUnknown<any> | IsUnknown<string>>().toEqualTypeOf<false>();
});

// Recorded traffic may show the response of an operation that is known by name only.
test('every name-only operation > never returns any', () => {
  type Any = { [Id in NameOnly]: true extends ReturnsAny<Id> ? Id : never }[NameOnly];
  expectTypeOf<Any>().toEqualTypeOf<never>();
  // biome-ignore lint/suspicious/noExplicitAny: the check must find it
  expectTypeOf<AreAny<{ content: { json: any } }>>().toEqualTypeOf<true>();
});

test('every name-only operation > requires no body', () => {
  type Requiring = {
    [Id in NameOnly]: undefined extends operations[Id]['requestBody'] ? never : Id;
  }[NameOnly];
  expectTypeOf<Requiring>().toEqualTypeOf<never>();
});

test('path parameter > is a string that is required', () => {
  expectTypeOf<operations['postBrandIdUpdate']['parameters']['path']>().toEqualTypeOf<{ brandId: string }>();
});

test('body of a page that was cut > accepts further keys and checks the known ones', () => {
  type Hose = Body<'postHosesCreate', 'application/json'>;
  expectTypeOf<{ partNumber: string; brand: string; size: string; tubeMaterial: string }>().toExtend<Hose>();
  expectTypeOf<{ partNumber: string; brand: string; size: number }>().not.toExtend<Hose>();
  expectTypeOf<{ partNumber: string; brand: string }>().not.toExtend<Hose>();
});

test('params wrapper and nullable field > are typed as documented', () => {
  type Location = Body<'postCustomerIdLocationUpdate', 'application/json'>;
  expectTypeOf<NonNullable<Location['params']>['city']>().toEqualTypeOf<string | null | undefined>();
  type Key = NonNullable<Body<'postOrganizationApiKeysIdUpdate', 'application/json'>['params']>;
  expectTypeOf<{ name: string; scopes: string; keyType: string }>().toExtend<Key>();
  expectTypeOf<{ name: string; scopes: string }>().not.toExtend<Key>();
});

test('country of a customer > is a name, or an object with a name', () => {
  type Country = NonNullable<Body<'postCustomerIdUpdate', 'application/json'>['params']>['country'];
  expectTypeOf<Country>().toEqualTypeOf<string | { countryName?: string } | undefined>();
});

test('schema pages > give their names to components', () => {
  expectTypeOf<components['schemas']['PriceListItem']['listPrice']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<components['schemas']['CustomerItemProperties']['deleted']>().toEqualTypeOf<boolean>();
});
