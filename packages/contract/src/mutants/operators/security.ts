import type { DraftNode, MutantMade, Place } from '../mutant.ts';

/** Mistakes in who may call an operation. */
export function operationSecurityMutants({ node }: Place): MutantMade[] {
  const set = (operator: string, security: readonly DraftNode[], text: string): MutantMade => ({
    operator,
    text,
    level: 'access',
    change: (draft) => {
      draft['security'] = security;
    },
  });
  const isOpen = Array.isArray(node['security']) && node['security'].length === 0;
  if (isOpen) return [set('SEC-OP-ADD', [{ bearerToken: [] }], 'a token is needed')];
  return [
    set('SEC-OP-EMPTY', [], 'no token is needed'),
    set('SEC-OPTIONAL', [{ bearerToken: [] }, {}], 'a token may be missing'),
    set('SCHEME-SWAP', [{ apiCustomerId: [] }], 'a customer will do'),
    set('SEC-ALTERNATIVE-DROP', [{ bearerToken: [] }], 'no customer beside the token'),
    set('SEC-ALTERNATIVE-SWAP', [{ bearerToken: [], apiCustomerId: [] }], 'a customer may not be missing'),
  ];
}

/** Mistakes in a security scheme. */
export function schemeMutants({ node }: Place): MutantMade[] {
  const replaced = (value: DraftNode, text: string): MutantMade => ({
    operator: 'SCHEME-TYPE-SWAP',
    text,
    change: (draft) => {
      for (const key of Object.keys(draft)) delete draft[key];
      Object.assign(draft, value);
    },
  });
  return node['type'] === 'http'
    ? [replaced({ type: 'http', scheme: 'basic' }, 'name and password in place of a token')]
    : [
        replaced({ ...node, in: 'query' }, 'it stands in the query'),
        replaced({ ...node, name: 'customerId' }, 'another name'),
      ].map((made, index) => ({ ...made, variant: ['in', 'name'][index] as string }));
}
