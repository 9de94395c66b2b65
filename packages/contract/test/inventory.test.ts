import { operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
import { describedOperation } from '../src/description.ts';
import { invite } from '../src/operations/invite.ts';
import { tokenExchange } from '../src/operations/token-exchange.ts';

const BEARER = ['http bearer'];
const BEARER_WITH_CUSTOMER = ['http bearer', 'apiKey header apiCustomerId'];

describe.each([invite, tokenExchange])('$operation.operationId', (expectation) => {
  const { operation, server, secured, required, writeOnly } = expectation;
  const { operationId, tag, method, path, evidence, docs, roles, requestBody, responses } = operation;

  test('is described as it is documented', () => {
    expect(describedOperation(method, path)).toEqual({
      operationId,
      tags: [tag],
      evidence,
      docs,
      roles,
      deprecated: false,
      servers: [server],
      security: secured ? [BEARER, BEARER_WITH_CUSTOMER] : [],
      parameters: [],
      bodyRequired: requestBody.required,
      bodyMediaTypes: [requestBody.mediaType],
      required,
      writeOnly,
      responses,
      responseHeaders: [],
    });
  });

  test('is in the table of operations as it is documented, and not as one that may be sent twice', () => {
    const table: Readonly<Record<string, unknown>> = operationTable;
    expect(table[operationId]).toEqual({ method, path, tag, evidence, retrySafe: false, roles });
  });
});
