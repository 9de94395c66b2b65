// Code as consumers write it, for a dozen operations. It is compiled, never run.
//
// `pnpm spec:diff` compiles it as it was against the types as they are: a line that no longer compiles is a breaking change, even
// if every request and response stays valid. Don't change a line to make it fit a changed description: it is the consumers' code.
import type { components, OperationId, operations } from '@goldleaf/api-types';
import { operationTable } from '@goldleaf/api-types';
import {
  BadRequestError,
  type CallOptions,
  createGoldLeafClient,
  type GoldLeafClient,
  GoldLeafError,
  pages,
  type Result,
} from '@goldleaf/client';

const goldleaf: GoldLeafClient = createGoldLeafClient({
  auth: { apiKey: 'an-api-key', apiKeyName: 'a name' },
});

type Invitation = components['schemas']['UserInvitation'];
type Invite = operations['postOrganizationUserInvite'];

/** Types by name: of a schema, an operation and a call. */
export async function invite(people: Invitation[]): Promise<Result<Invite>> {
  const body: Invite['requestBody']['content']['application/json'] = { emailAddresses: people };
  return goldleaf.POST('/organization/users/invite', { body });
}

/** A documented failure, recognized by its status and its class. */
export async function inviteOne(email: string, password: string): Promise<string> {
  const result = await goldleaf.POST('/organization/users/invite', {
    body: { emailAddresses: [{ email, password }] },
  });
  if (result.ok) return 'invited';
  if (result.status === 400) return result.error instanceof BadRequestError ? 'invalid' : 'never';
  if (result.status === 403) return 'not allowed';
  return result.error.path === '/organization/users/invite' ? 'failed' : 'never';
}

/** A query, and a described response. */
export async function countCustomers(name: string): Promise<number> {
  const customers = await goldleaf
    .GET('/customers', { params: { query: { 'search.name': name } } })
    .orThrow();
  return customers.total ?? customers.items?.length ?? 0;
}

/** A success other than 200, and a failure with a body. */
export async function createCustomer(name: string): Promise<string> {
  const result = await goldleaf.POST('/customers/create', { body: { name, domain: null } });
  if (result.ok) return String(result.status satisfies 201);
  return result.status === 500 ? result.error.body : result.error.message;
}

/** Several successes. */
export async function rollBack(hoseAssemblyId: string): Promise<string | undefined> {
  const result = await goldleaf.POST('/hoseassembly/{hoseAssemblyId}/rollback', {
    params: { path: { hoseAssemblyId } },
  });
  if (!result.ok) return result.status === 404 ? result.error.body.message : undefined;
  return result.status === 200 ? result.data : undefined;
}

export async function rollBackEstimate(salesEstimateId: string): Promise<string | undefined> {
  const path = { salesEstimateId };
  const { rolledBackVersionId } = await goldleaf
    .POST('/salesestimate/{salesEstimateId}/rollback', { params: { path } })
    .orThrow();
  return rolledBackVersionId;
}

/** An optional body. */
export async function release(salesEstimateId: string, taxPercent?: number): Promise<boolean> {
  const released = await goldleaf
    .POST('/salesestimate/{salesEstimateId}/release', {
      params: { path: { salesEstimateId } },
      ...(taxPercent !== undefined && { body: { taxPercent } }),
    })
    .orThrow();
  return released.success === true;
}

/** A pure read by POST, and an undescribed response. */
export async function priceOf(hoseId: string): Promise<unknown> {
  const options: CallOptions<operations['postHoseAssemblyPrice']> = {
    body: { params: { hoseId, length: 12.5, lengthUnit: { unit: 'inch' }, end1Id: null } },
    timeout: 10_000,
  };
  return goldleaf.POST('/hoseassembly/price', options).orThrow();
}

/** Downloads and uploads. */
export async function exportPriceLists(ids: string[]): Promise<Blob> {
  const body = { priceLists: ids, selectAll: ids.length === 0 };
  return goldleaf.POST('/pricelists/export', { body, parseAs: 'blob' }).orThrow();
}

export async function billOfMaterials(salesEstimateId: string): Promise<ArrayBuffer> {
  return goldleaf
    .POST('/salesestimate/{salesEstimateId}/getBillOfMaterials', {
      params: { path: { salesEstimateId } },
      body: { format: 'pdf' },
      parseAs: 'arrayBuffer',
    })
    .orThrow();
}

export async function importPriceLists(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const file = new File([bytes], 'price-lists.xlsx');
  const result = await goldleaf.POST('/pricelists/import', { body: { file } });
  return result.ok;
}

/** Lists. */
export async function openWorkOrders(): Promise<number> {
  const orders = await goldleaf.GET('/workorders', {
    params: { query: { status: ['open'], page: 1, limit: 50 } },
  });
  return orders.ok ? orders.status : 0;
}

export async function countItems(): Promise<number> {
  let count = 0;
  for await (const page of pages(goldleaf, '/organization/items')) count += page.items.length;
  return count;
}

/** The table of operations, and the id as a type. */
export const mayBeResent: boolean = operationTable.postHoseAssemblyPrice.retrySafe;
export const ids: readonly OperationId[] = ['getCustomers', 'postWorkORdersCreate', 'postUsersUpdate'];

export async function rename(email: string, name: string): Promise<void> {
  try {
    await goldleaf.POST('/users/update', { body: { email, name } }).orThrow();
  } catch (error) {
    if (error instanceof GoldLeafError && error.status === 403) return;
    throw error;
  }
}
