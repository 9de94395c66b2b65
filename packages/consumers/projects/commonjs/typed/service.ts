// Compiled to CommonJS by each TypeScript, and run on each Node.

import type { operations } from '@goldleaf/api-types';
import { type OperationId, operationTable } from '@goldleaf/api-types';
import { checkInvitation, type Violation } from '@goldleaf/api-types/invitation-rules';
import spec from '@goldleaf/api-types/openapi.json';
import { createGoldLeafClient, type GoldLeafClient, isGoldLeafError, type Result } from '@goldleaf/client';
import { goldleafQueries } from '@goldleaf/client/query';

const goldleaf: GoldLeafClient = createGoldLeafClient({
  baseUrl: process.env['GOLDLEAF_URL'],
  auth: { apiKey: 'any', apiKeyName: 'any' },
});
const id: OperationId = 'postOrganizationUserInvite';
const password = 'weak';

async function main(): Promise<void> {
  const invited: Result<operations['postOrganizationUserInvite']> = await goldleaf.POST(
    '/organization/users/invite',
    {
      body: { emailAddresses: [{ email: 'ada@example.com', password }] },
    },
  );
  const violations: readonly Violation[] = checkInvitation({ password });
  console.log(
    JSON.stringify({
      code: invited.error?.code,
      isGoldLeafError: isGoldLeafError(invited.error),
      path: operationTable[id].path,
      violations: violations.length,
      title: spec.info.title,
      queryKey: goldleafQueries(goldleaf, { scope: 'shop' }).key('/customers'),
    }),
  );
}

void main();
