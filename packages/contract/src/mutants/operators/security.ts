import type { DraftNode, Location, MutantChange } from '../mutant.ts';

/** Mistakes in who may call an operation. */
export function operationSecurityMutants({ node }: Location): MutantChange[] {
  const withSecurity = (operator: string, security: readonly DraftNode[], text: string): MutantChange => ({
    operator,
    text,
    level: 'access',
    change: (draft) => {
      draft['security'] = security;
    },
  });
  const isOpen = Array.isArray(node['security']) && node['security'].length === 0;
  if (isOpen) return [withSecurity('SEC-OP-ADD', [{ bearerToken: [] }], 'a token is required')];
  return [
    withSecurity('SEC-OP-EMPTY', [], 'no token required'),
    withSecurity('SEC-OPTIONAL', [{ bearerToken: [] }, {}], 'the token is optional'),
    withSecurity('SCHEME-SWAP', [{ apiCustomerId: [] }], 'a customer instead of a token'),
    withSecurity('SEC-ALTERNATIVE-DROP', [{ bearerToken: [] }], 'no customer with the token'),
    withSecurity(
      'SEC-ALTERNATIVE-SWAP',
      [{ bearerToken: [], apiCustomerId: [] }],
      'the customer is required',
    ),
  ];
}

/** Mistakes in a security scheme. */
export function schemeMutants({ node }: Location): MutantChange[] {
  const replaced = (value: DraftNode, text: string): MutantChange => ({
    operator: 'SCHEME-TYPE-SWAP',
    text,
    change: (draft) => {
      for (const key of Object.keys(draft)) delete draft[key];
      Object.assign(draft, value);
    },
  });
  if (node['type'] === 'http')
    return [replaced({ type: 'http', scheme: 'basic' }, 'user name and password instead of a token')];
  return [
    { ...replaced({ ...node, in: 'query' }, 'in the query'), variant: 'in' },
    { ...replaced({ ...node, name: 'customerId' }, 'another name'), variant: 'name' },
  ];
}
