import { expect, test } from 'vitest';
import type { DescribedOperation } from '../src/generator/described-operation.ts';
import { nameOperations } from '../src/generator/operation-interfaces.ts';

const rows = [
  { operations: ['GET /customers'], names: ['GetCustomers'] },
  { operations: ['GET /customer/{customerId}/items'], names: ['GetCustomerCustomerIdItems'] },
  { operations: ['GET /apikeys', 'POST /apikeys'], names: ['GetApikeys', 'PostApikeys'] },
  { operations: ['GET /a-b', 'GET /a/b'], names: ['GetAB', 'GetAB_2'] },
  // The options of the first would have the name of the second.
  { operations: ['GET /a', 'GET /a/options'], names: ['GetA', 'GetAOptions_2'] },
  { operations: ['GET /a/options', 'GET /a'], names: ['GetAOptions', 'GetA_2'] },
  { operations: ['GET /*/ alert(1)'], names: ['GetAlert1'] },
];

test.for(rows)('nameOperations > names $operations $names', ({ operations, names }) => {
  const described = operations.map((operation) => {
    const [method = '', path = ''] = operation.split(/ (.*)/);
    return { method, path } as DescribedOperation;
  });
  expect([...nameOperations(described).values()]).toEqual(names);
});
