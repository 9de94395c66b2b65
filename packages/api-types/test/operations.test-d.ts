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
type Answer<Id extends keyof operations, Status, MediaType extends string> =
  operations[Id]['responses'] extends Record<
    Status & PropertyKey,
    { content: Record<MediaType, infer Content> }
  >
    ? Content
    : never;

test('the table has a row of every operation, and each row is an operation', () => {
  expectTypeOf<OperationId>().toEqualTypeOf<keyof operations>();
  expectTypeOf<(typeof operationTable)[OperationId]>().toExtend<Operation>();
  expectTypeOf<(typeof operationTable)[OperationId]['evidence']>().toExtend<Evidence>();
  expectTypeOf<
    (typeof operationTable)['postOrganizationUserInvite']['path']
  >().toEqualTypeOf<'/organization/users/invite'>();
  expectTypeOf<(typeof operationTable)['postOrganizationUserInvite']['retrySafe']>().toEqualTypeOf<false>();
});

test('a path leads to its operation in one step', () => {
  expectTypeOf<GetOperations['/customers']>().toEqualTypeOf<operations['getCustomers']>();
  expectTypeOf<PostOperations['/workorders/create']>().toEqualTypeOf<operations['postWorkORdersCreate']>();
  expectTypeOf<GetPath | PostPath>().toEqualTypeOf<keyof paths>();
});

test('a path with both methods is in both', () => {
  expectTypeOf<'/organization/apikeys'>().toExtend<GetPath & PostPath>();
});

test('a GET is not found among the POSTs', () => {
  expectTypeOf<'/customers'>().not.toExtend<PostPath>();
});

test('the invite takes objects with an address and a password, none of it required', () => {
  type Invite = Body<'postOrganizationUserInvite', 'application/json'>;
  expectTypeOf<Invite>().toEqualTypeOf<components['schemas']['UserInvitations']>();
  expectTypeOf<NonNullable<Invite['emailAddresses']>[number]>().toEqualTypeOf<{
    email?: string;
    password?: string;
  }>();
});

test('an import takes a file as a Blob', () => {
  type Import = Body<'postPriceListImports', 'multipart/form-data'>;
  expectTypeOf<Import>().toEqualTypeOf<{ file?: Blob }>();
  type HoseAssemblies = Body<'postHoseAssembliesImport', 'multipart/form-data'>;
  expectTypeOf<HoseAssemblies['doNotRelease']>().toEqualTypeOf<boolean | undefined>();
});

test('an export asks for what it exports, and answers with a file', () => {
  expectTypeOf<Body<'postPriceListsExport', 'application/json'>>().toEqualTypeOf<{
    priceLists: string[];
    selectAll: boolean;
  }>();
  type Excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  expectTypeOf<Answer<'postPriceListsExport', 200, Excel>>().toEqualTypeOf<Blob>();
});

test('a bill of materials comes as a PDF', () => {
  expectTypeOf<Body<'postSalesEstimateIdGetBillOfMaterials', 'application/json'>>().toEqualTypeOf<{
    format: 'pdf' | 'excel';
  }>();
  expectTypeOf<
    Answer<'postSalesEstimateIdGetBillOfMaterials', 200, 'application/pdf'>
  >().toEqualTypeOf<Blob>();
});

test('a search list keeps the parameters as GoldLeaf writes them', () => {
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

test('what a list holds is unknown where the docs do not say', () => {
  expectTypeOf<Answer<'getCustomers', 200, 'application/json'>['items']>().toEqualTypeOf<
    unknown[] | undefined
  >();
  expectTypeOf<Answer<'getOrganizationItems', 200, 'application/json'>>().toBeUnknown();
});

test('an operation known by its name alone takes and gives what nobody knows, never any', () => {
  expectTypeOf<Body<'postBrandIdUpdate', '*/*'>>().toBeUnknown();
  expectTypeOf<undefined>().toExtend<operations['postBrandIdUpdate']['requestBody']>();
  expectTypeOf<operations['getBrands']['responses'][200]['content']['application/json']>().toBeUnknown();
  expectTypeOf<operations['postBrandIdUpdate']['parameters']['path']>().toEqualTypeOf<{ brandId: string }>();
});

test('the body of a page that was cut accepts further keys, and checks those that are known', () => {
  type Hose = Body<'postHosesCreate', 'application/json'>;
  expectTypeOf<{ partNumber: string; brand: string; size: string; tubeMaterial: string }>().toExtend<Hose>();
  expectTypeOf<{ partNumber: string; brand: string; size: number }>().not.toExtend<Hose>();
  expectTypeOf<{ partNumber: string; brand: string }>().not.toExtend<Hose>();
});

test('a params wrapper and a nullable field are as documented', () => {
  type Location = Body<'postCustomerIdLocationUpdate', 'application/json'>;
  expectTypeOf<NonNullable<Location['params']>['city']>().toEqualTypeOf<string | null | undefined>();
  type Key = NonNullable<Body<'postOrganizationApiKeysIdUpdate', 'application/json'>['params']>;
  expectTypeOf<{ name: string; scopes: string; keyType: string }>().toExtend<Key>();
  expectTypeOf<{ name: string; scopes: string }>().not.toExtend<Key>();
});

test('a customer country is a name, or an object with one', () => {
  type Country = NonNullable<Body<'postCustomerIdUpdate', 'application/json'>['params']>['country'];
  expectTypeOf<Country>().toEqualTypeOf<string | { countryName?: string } | undefined>();
});

test('the records of the schema pages go by the names that GoldLeaf gives them', () => {
  expectTypeOf<components['schemas']['PriceListItem']['listPrice']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<components['schemas']['CustomerItemProperties']['deleted']>().toEqualTypeOf<boolean>();
});
